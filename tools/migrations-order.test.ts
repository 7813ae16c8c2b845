import { expect, test } from 'vitest'
import { orderFaults } from './migrations-order.ts'

const first = 'src/modules/jobs/migrations/20261124T0900_create-vacancies.sql'
const create = 'create table jobs.vacancy (id uuid)'

function faults(planted: Record<string, string>, released: Record<string, string> = {}): string[] {
  return orderFaults(new Map(Object.entries({ [first]: create, ...planted })), new Map(Object.entries(released)))
}
const at = (name: string): string => `src/modules/badges/migrations/${name}`

test('well-named migrations in order pass', () => {
  expect(faults({ [at('20261124T0901_create.sql')]: '' }, { [first]: create })).toEqual([])
})

test.each([
  ['another form of name', at('2026-11-24_create.sql'), '', 'the name is not YYYYMMDDTHHMM_words.sql'],
  ['a way back', at('20261124T0901_down.sql'), '', 'migrations only go forward'],
  ['the same minute', at('20261124T0900_create.sql'), '', ''],
  ['another folder', 'src/modules/badges/20261124T0901_create.sql', '', 'SQL outside a folder "migrations"'],
])('planted: %s', (_kind, path, sql, said) => {
  const found = faults({ [path]: sql })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(said || 'the same minute as')
})

test('planted: something taken away without saying that nothing uses it', () => {
  const path = at('20261124T0901_tidy.sql')
  expect(faults({ [path]: 'alter table a drop column b;' })).toEqual([
    `${path}:1: takes away without "-- contract: <release>"`,
  ])
  expect(faults({ [path]: 'alter table a drop column b; -- contract: unused since 0.2' })).toEqual([])
})

test('planted: a released migration changed, and a new one before it', () => {
  const early = at('20261123T0000_create.sql')
  expect(faults({ [early]: '' }, { [first]: 'create table jobs.vacancy (id bigint)' })).toEqual([
    `${first}: is released and must stay as it is`,
    `${early}: must come after 20261124T0900_create-vacancies.sql, which is released`,
  ])
})
