import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { toRow } from './vacancy-row.ts'
import type { Vacancy } from './vacancy.ts'

/** Writes generated vacancies out for `addGenerated`. Only what is marked as a demonstration. */
export function generatedRows(vacancies: readonly Vacancy[]): string {
  if (!vacancies.every(({ demo }) => demo)) throw new Error('only vacancies of a demonstration are added in bulk')
  return JSON.stringify(vacancies.map((one) => ({ ...toRow(one), needs: one.needs, seat: '' })))
}

/** Adds generated vacancies in one statement, telling nobody: whoever does it fills the search, too. */
export async function addGenerated(tx: Tx, rows: string): Promise<void> {
  await sql`insert into jobs.vacancy select * from jsonb_populate_recordset(null::jobs.vacancy, ${rows}::jsonb)`.execute(
    tx,
  )
}

/** Whether there is a vacancy that somebody means. */
export async function hasReal(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    real: boolean
  }>`select exists (select 1 from jobs.vacancy where not demo) as real`.execute(tx)
  return rows[0]?.real ?? false
}
