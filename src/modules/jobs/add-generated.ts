import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { type Written, inserting, written } from './put-rows.ts'
import { toRow } from './vacancy-row.ts'
import type { Vacancy } from './vacancy.ts'

/** Writes generated vacancies out for `add`. Only what is marked as a demonstration. */
function rows(vacancies: readonly Vacancy[]): Written {
  if (!vacancies.every(({ demo }) => demo)) throw new Error('only vacancies of a demonstration are added in bulk')
  return written(vacancies.map((one) => ({ ...toRow(one), needs: one.needs, seat: '' })))
}

/** Adds them in one statement, telling nobody: whoever does it fills the search, too. */
async function add(tx: Tx, some: Written): Promise<void> {
  await inserting(some).execute(tx)
}

/** Whether there is a vacancy that somebody means. */
async function hasReal(tx: Tx): Promise<boolean> {
  const found = await sql<{
    real: boolean
  }>`select exists (select 1 from jobs.vacancy where not demo) as real`.execute(tx)
  return found.rows[0]?.real ?? false
}

/** For what is generated in bulk (ADR 50). */
export const generatedVacancies: {
  readonly rows: typeof rows
  readonly add: typeof add
  readonly hasReal: typeof hasReal
} = { rows, add, hasReal }
