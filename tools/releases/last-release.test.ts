import { expect, test } from 'vitest'
import { isInHistory, lastRelease } from './last-release.ts'

test('there is a last release, with a version and a whole commit', async () => {
  expect(await lastRelease()).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
})

test('a release whose files this clone does not hold is told apart', async () => {
  expect(await isInHistory({ version: '9.9.9', name: 'Elsewhere', commit: 'f'.repeat(40) })).toBe(false)
})
