import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Member, membersOf } from '../../identity/index.ts'
import { tables } from '../tables.ts'
import { type Theme, heardBy, themes } from './themes.ts'

const table = 'notifications.hearing'
const Themes = z.array(z.enum(themes))

/** A member with what they hear; `setBy` where an administrator decided that, `fixed` when only they may change it. */
export type Listener = Member & { readonly hears: readonly Theme[]; readonly setBy?: string; readonly fixed: boolean }

/** Who decided for a member, when that was another one. */
export type SetBy = { readonly person: string; readonly name: string; readonly fixed: boolean }

/** The present members of an organisation with what each hears. */
export async function listenersOf(tx: Tx, organisation: string): Promise<Listener[]> {
  const rows = await tables(tx).selectFrom(table).selectAll().where('organisation_id', '=', organisation).execute()
  const decided = new Map(rows.map((row) => [row.person_id, row]))
  return (await membersOf(tx, organisation)).map((member) => {
    const row = decided.get(member.person)
    const hears = heardBy(member.role, row && Themes.parse(row.themes))
    const setBy = row?.set_name ?? undefined
    return { ...member, hears, fixed: row?.fixed ?? false, ...(setBy !== undefined && { setBy }) }
  })
}

/** Keeps what a member hears: by their own decision, or by an administrator's. */
export async function keepHearing(
  tx: Tx,
  now: Date,
  { person, organisation, hears, by }: { person: string; organisation: string; hears: readonly Theme[]; by?: SetBy },
): Promise<void> {
  const who = { set_by: by?.person ?? null, set_name: by?.name ?? null, fixed: by?.fixed ?? false }
  const values = { themes: [...hears], updated_at: now, ...who }
  await tables(tx)
    .insertInto(table)
    .values({ person_id: person, organisation_id: organisation, ...values })
    .onConflict((c) => c.columns(['person_id', 'organisation_id']).doUpdateSet(values))
    .execute()
}
