import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Kind } from '../contract.ts'
import { type Row, tables } from '../tables.ts'
import type { Filer } from './file.ts'

type Where = {
  readonly person: string
  readonly organisation: string
  readonly work: string | undefined
  readonly from: Day
  readonly to: Day
}

/** A spell of the same work at this organisation that shares a day with a stretch of days. */
export async function spellWithin(
  tx: Tx,
  { person, organisation, work, from, to }: Where,
): Promise<Row<'spell'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.spell')
    .selectAll()
    .where('person_id', '=', person)
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`coalesce(work, '') = ${work ?? ''}`)
    .where(sql<boolean>`coalesce(to_day, 'infinity'::date) >= ${from}::date`)
    .where('from_day', '<=', to)
    .executeTakeFirst()
}

/** A new spell. */
export type NewSpell = {
  readonly person: string
  readonly kind: Kind
  readonly from: Day
  readonly work: string | undefined
  /** Its end, where it is known at once (work by the day). */
  readonly ended?: { readonly to: Day; readonly separationKind: string }
}

/** Adds a spell at the organisation that reports it. */
export async function addSpell(tx: Tx, now: Date, { organisation, name }: Filer, s: NewSpell): Promise<string> {
  const id = newId<'Spell'>()
  await tables(tx)
    .insertInto('benefits.spell')
    .values({
      id,
      person_id: s.person,
      organisation_id: organisation,
      workplace: name,
      work: s.work ?? null,
      kind: s.kind,
      from_day: s.from,
      to_day: s.ended?.to ?? null,
      separation_kind: s.ended?.separationKind ?? null,
      acquired_at: now,
      lost_at: s.ended ? now : null,
    })
    .execute()
  return id
}

/** Ends a spell; an end that was reported before is replaced (a correction). */
export async function endSpell(tx: Tx, id: string, to: Day, separationKind: string, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('benefits.spell')
    .set({ to_day: to, separation_kind: separationKind, lost_at: now })
    .where('id', '=', id)
    .execute()
}

/** Days of work were others (a correction): their spell is from the first to the last of them. */
export async function moveSpell(tx: Tx, id: string, from: Day, to: Day): Promise<void> {
  await tables(tx).updateTable('benefits.spell').set({ from_day: from, to_day: to }).where('id', '=', id).execute()
}

/** Keeps what was paid for a month; what was reported before is replaced (a correction). */
export async function keepMonth(
  tx: Tx,
  { id, person_id, organisation_id }: Row<'spell'>,
  month: Day,
  { days, pay }: { readonly days: number; readonly pay: number },
): Promise<void> {
  await tables(tx)
    .insertInto('benefits.pay_month')
    .values({ spell_id: id, person_id, organisation_id, month, days, pay })
    .onConflict((c) => c.columns(['spell_id', 'month']).doUpdateSet({ days, pay }))
    .execute()
}

/** What was paid for a month of a spell, when it was reported. */
export async function monthOf(tx: Tx, spell: string, month: Day): Promise<Row<'pay_month'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.pay_month')
    .selectAll()
    .where('spell_id', '=', spell)
    .where('month', '=', month)
    .executeTakeFirst()
}
