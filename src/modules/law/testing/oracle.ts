import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Day } from '../../../kernel/day.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { decide } from '../decide.ts'
import { domainNamed } from '../domains.ts'
import type { Plain } from '../engine/node.ts'
import { type Person, never } from './oracle-people.ts'

let database: TestDatabase
let client: pg.Client

/** A database for the oracles of a test file. An oracle is SQL written from the articles: it shares neither code nor parameter files with the rules. */
export function withOracle(): void {
  beforeAll(async () => {
    database = await testDatabase()
    client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    // A list of people has no statistics: without this the planner takes it for a few and joins each with each.
    await client.query('set enable_nestloop = off')
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })
}

/** Both sides on the same people; what differs, with the person. */
export async function differences(
  oracle: string,
  domain: string,
  cases: readonly Person[],
  day: (person: Person, at: number) => Day,
): Promise<unknown[]> {
  const sql = readFileSync(new URL(`../oracle/${oracle}.pgsql`, import.meta.url), 'utf8')
  const asked = cases.map((person, id) => ({ id, as_of: day(person, id), ...person }))
  const { rows } = await client.query<Record<string, Plain | null>>(sql, [JSON.stringify(asked)])
  expect(rows).toHaveLength(cases.length)
  const found = domainNamed(domain) ?? never()
  return rows.flatMap(({ id, ...expected }, at) => {
    const person = cases[at] ?? never()
    const { result } = decide(found, person, day(person, at), { wanted: Object.keys(expected) })
    const wrong = Object.entries(expected).filter(([name, value]) => (result[name] ?? null) !== value)
    return wrong.length === 0
      ? []
      : [
          {
            person,
            expected: Object.fromEntries(wrong),
            got: Object.fromEntries(wrong.map(([name]) => [name, result[name]])),
          },
        ]
  })
}
