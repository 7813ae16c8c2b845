import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personalTables } from '../platform/personal-data/personal-table.ts'
import { sealedColumns } from '../platform/field-encryption/sealed-columns.ts'
import { plant } from './access-matrix/things.ts'
import { makeCast } from './testing/cast.ts'
import { rowsAbout } from './testing/rows-about.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

/** Columns that name a person in tables that are nobody's: each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'platform.delivery': 'progress of facts: their keys, gone with what they tell',
  'platform.mail': 'letters of a demonstration; those to an erased address are erased by it',
}

let program: TestProgram
let owner: pg.Client

beforeAll(async () => {
  program = await startProgram()
  owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await program.close()
})

const declared = (): Map<string, Set<string>> => {
  const known = new Map<string, Set<string>>()
  for (const { table, columns } of personalTables.of(program.runtime.node))
    known.set(table, new Set([...(known.get(table) ?? []), ...columns]))
  return known
}

it('every column that names a person is declared: what is given of it, what becomes of it', async () => {
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select c.oid::regclass::text as table, a.attname as column from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
      where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and t.typname = 'uuid'
        and n.nspname !~ '^(pg_|information_schema|pgboss)'
        and (a.attname ~ '(person|helper|approver|holder|author|reader)(_id)?$' or a.attname ~ '_by$') order by 1, 2`,
  )
  const known = declared()
  const missing = rows
    .filter(({ table, column }) => !known.get(table)?.has(column))
    .map((r) => `${r.table}.${r.column}`)
  expect(missing).toEqual([])
  expect(rows.length).toBeGreaterThan(25)
})

it('every row in which a person stands, after everybody did everything, is of a declared table', async () => {
  const cast = await makeCast(program.runtime.node)
  await plant({ app: program.app, node: program.runtime.node, cast })
  const ids = [cast.personA, cast.personB, cast.companyA, cast.issuerA, cast.operator, cast.helperOfA].map(
    (m) => m.person,
  )
  const found = new Set((await rowsAbout(owner, ids)).map((row) => row.split(' ')[0] ?? ''))
  const known = declared()
  const missing = [...found].filter(
    (table) => !known.has(table) && !(table in exceptions) && !table.startsWith('pgboss.'),
  )
  expect(missing).toEqual([])
  expect(found.size).toBeGreaterThan(12)
})

it('what is given names columns that are there, opens what is sealed, and never gives a secret', async () => {
  const { node } = program.runtime
  for (const { table, gives, without, erasure } of personalTables.of(node)) {
    expect([table, gives !== undefined || without !== undefined]).toEqual([table, true])
    expect([table, erasure.how]).not.toEqual([table, ''])
    if (!gives) continue
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    )
    const there = rows.map(({ name }) => name)
    expect(gives.columns.filter((name) => !there.includes(name))).toEqual([])
    expect(gives.columns.filter((name) => /hash|secret|token|public_key|_index$/.test(name))).toEqual([])
  }
  const names = personalTables.of(node).flatMap(({ gives }) => gives?.as ?? [])
  expect(new Set(names).size).toBe(names.length)
  expect(sealedColumns.of(node).length).toBeGreaterThan(5)
})
