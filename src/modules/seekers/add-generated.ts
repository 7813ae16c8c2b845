import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Wishes } from './contract.ts'

/** What a made-up person wishes for. */
export type GeneratedWishes = { readonly person: string; readonly wishes: Wishes }

/** Writes the wishes of made-up people out for `addGeneratedWishes`. */
export function generatedWishes(all: readonly GeneratedWishes[], at: Date): string {
  const rows = all.map(({ person, wishes }) => ({
    person_id: person,
    regions: wishes.regions,
    occupations: wishes.occupations,
    pay_monthly_min: wishes.payMonthlyMin ?? null,
    shifts: wishes.shifts,
    updated_at: at,
  }))
  return JSON.stringify(rows)
}

/** Adds the wishes of made-up people in one statement. */
export async function addGeneratedWishes(tx: Tx, rows: string): Promise<void> {
  await sql`insert into seekers.wishes select * from jsonb_populate_recordset(null::seekers.wishes, ${rows}::jsonb)`.execute(
    tx,
  )
}
