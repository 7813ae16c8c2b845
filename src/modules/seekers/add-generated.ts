import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Wishes } from './contract.ts'

/** What a made-up person wishes for. */
export type GeneratedWishes = { readonly person: string; readonly wishes: Wishes }

/** Adds the wishes of made-up people in one statement. */
export async function addGeneratedWishes(tx: Tx, all: readonly GeneratedWishes[], at: Date): Promise<void> {
  const rows = all.map(({ person, wishes }) => ({
    person_id: person,
    regions: wishes.regions,
    occupations: wishes.occupations,
    pay_monthly_min: wishes.payMonthlyMin ?? null,
    shifts: wishes.shifts,
    updated_at: at,
  }))
  await sql`insert into seekers.wishes select * from jsonb_populate_recordset(null::seekers.wishes, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}
