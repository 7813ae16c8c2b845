import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Member, membersOf } from '../../identity/index.ts'
import { tables } from '../tables.ts'
import { type Theme, heardBy, themes } from './themes.ts'

const table = 'notifications.hearing'
const Themes = z.array(z.enum(themes))

/** A member with what they hear. */
export type Listener = Member & { readonly hears: readonly Theme[] }

/** The present members of an organisation with what each hears. */
export async function listenersOf(tx: Tx, organisation: string): Promise<Listener[]> {
  const rows = await tables(tx).selectFrom(table).selectAll().where('organisation_id', '=', organisation).execute()
  const decided = new Map(rows.map((row) => [row.person_id, Themes.parse(row.themes)]))
  const members = await membersOf(tx, organisation)
  return members.map((member) => ({ ...member, hears: heardBy(member.role, decided.get(member.person)) }))
}

/** Keeps what a member decided. */
export async function keepHearing(
  tx: Tx,
  now: Date,
  { person, organisation, hears }: { person: string; organisation: string; hears: readonly Theme[] },
): Promise<void> {
  const values = { themes: [...hears], updated_at: now }
  await tables(tx)
    .insertInto(table)
    .values({ person_id: person, organisation_id: organisation, ...values })
    .onConflict((c) => c.columns(['person_id', 'organisation_id']).doUpdateSet(values))
    .execute()
}
