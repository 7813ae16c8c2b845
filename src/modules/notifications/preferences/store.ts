import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'
import { Preferences, usualPreferences } from './preferences.ts'

const table = 'notifications.preference'

/** What the person decided, or what is usual. */
export async function preferencesOf(tx: Tx, person: string): Promise<Preferences> {
  const row = await tables(tx).selectFrom(table).select('settings').where('person_id', '=', person).executeTakeFirst()
  return row ? Preferences.parse(row.settings) : usualPreferences
}

/** Keeps what the person decided. */
export async function keepPreferences(tx: Tx, now: Date, person: string, preferences: Preferences): Promise<void> {
  const values = { settings: JSON.stringify(preferences), updated_at: now }
  await tables(tx)
    .insertInto(table)
    .values({ person_id: person, ...values })
    .onConflict((c) => c.column('person_id').doUpdateSet(values))
    .execute()
}
