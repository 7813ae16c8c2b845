import { expect, test } from 'vitest'
import { tallyOf } from './run-project.ts'

function file(status: string, ...tests: string[]): object {
  return { status, assertionResults: tests.map((it) => ({ status: it })) }
}
const report = (...testResults: object[]): string => JSON.stringify({ testResults })

test('counts passed, failed and skipped over all files', () => {
  const text = report(file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed'))
  expect(tallyOf(text, 1)).toMatchObject({ passed: 3, failed: 2, skipped: 1 })
})

test('says which test failed, in which file and why, with each failure counted once', () => {
  const assertionResults = [{ status: 'failed', fullName: 'a door opens', failureMessages: ['it was locked'] }]
  const { faults } = tallyOf(report({ name: 'e2e/door.ts', status: 'failed', assertionResults }), 1)
  expect(faults).toEqual([expect.stringMatching(/door\.ts > a door opens\n {2}it was locked/)])
  expect(tallyOf(report(file('passed', 'passed'), file('failed')), 1).faults).toHaveLength(1)
  expect(tallyOf(report(), 0).faults).toHaveLength(1)
})

test('a file that did not load is a failure', () => {
  expect(tallyOf(report(file('passed', 'passed'), file('failed')), 1)).toMatchObject({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
})

test('a crash, a run without tests and an error outside of a test are failures', () => {
  expect(tallyOf(undefined, 134)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(tallyOf(report(), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(tallyOf(report(file('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
})

test('a filter may leave a project without tests', () => {
  expect(tallyOf(report(), 1, { mayBeEmpty: true })).toMatchObject({ passed: 0, failed: 0, skipped: 0 })
})
