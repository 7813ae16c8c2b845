import { expect, it } from 'vitest'
import { readLawBooks } from './checker/law-books.ts'
import { namesIn } from './testing/names-in.ts'

const books = readLawBooks()

it('each day on which a rule uses a parameter or table has a value of it', () => {
  const gaps = [...books.statements.values()].flatMap(({ name, versions }) =>
    versions.flatMap(({ from, asks }) =>
      namesIn(asks).flatMap(({ kind, name: used }) => {
        const first = (kind === 'parameter' ? books.parameters : books.tables).get(used)?.values[0]?.from ?? '9999'
        return first > from ? [`${name} from ${from} uses ${used}, which begins on ${first}`] : []
      }),
    ),
  )
  expect(gaps).toEqual([])
})

it('each parameter and table is used by a rule; the others by the vacancy check, counting insured time, appeals and the calendar of rounds, or shown beside what it contradicts', () => {
  const used = new Set(
    [...books.statements.values()].flatMap(({ versions }) =>
      versions.flatMap(({ asks }) => namesIn(asks).map(({ name }) => name)),
    ),
  )
  const idle = [...books.parameters.keys(), ...books.tables.keys()].filter((name) => !used.has(name))
  const others = [
    'appeal-committee-days',
    'appeal-days',
    'appeal-examiner-days',
    'appeal-examiner-more-days',
    'insured-years-gap',
    'probation-months',
    'recipient-long-days',
    'recipient-older-age',
    'recipient-repeat-count',
    'recognition-change-days',
    'recognition-change-job-months',
    'recognition-change-mistakes',
    'recognition-report-day-counted',
    'recognition-set-days-least',
    'recognition-set-days-most',
    'unit-month-days',
    'recognition-activities-booklet',
  ]
  expect(idle).toEqual(others.filter((name) => idle.includes(name)))
})
