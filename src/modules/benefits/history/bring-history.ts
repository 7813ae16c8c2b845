import { toDay } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Certificate, Kind } from '../contract.ts'
import { certificateDueOn } from '../reports/certificate-due.ts'
import { tables } from '../tables.ts'

/** A spell that ended, as the insurance office holds it: reported to it by a workplace that is not here. */
export type Brought = {
  readonly person: string
  readonly workplace: string
  readonly work?: string | undefined
  readonly kind: Kind
  readonly from: string
  readonly to: string
  readonly separationKind: string
  readonly months: readonly { readonly month: string; readonly days: number; readonly pay: number }[]
  readonly certificate?: Certificate
}

/** Brings in what the insurance office holds of somebody's past. For the system; the same spell again changes nothing. */
export async function bringHistory(tx: Tx, now: Date, spells: readonly Brought[]): Promise<void> {
  for (const spell of spells) await bring(tx, now, spell)
}

async function bring(tx: Tx, now: Date, { person, months, certificate, ...s }: Brought): Promise<void> {
  const [id, organisation_id] = [newId<'Spell'>(), null]
  const about = { person_id: person, organisation_id, workplace: s.workplace, work: s.work ?? null, kind: s.kind }
  const stretch = { from_day: s.from, to_day: s.to, separation_kind: s.separationKind, acquired_at: now, lost_at: now }
  const { numInsertedOrUpdatedRows: added } = await tables(tx)
    .insertInto('benefits.spell')
    .values({ id, ...about, ...stretch })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  if (added !== 1n) return
  const of = { spell_id: id, person_id: person, organisation_id }
  if (months.length > 0)
    await tables(tx)
      .insertInto('benefits.pay_month')
      .values(months.map((month) => ({ ...of, ...month })))
      .execute()
  if (!certificate) return
  const filed = { filed_at: now, content: canonicalJson(certificate) }
  const asked = { requested_at: now, due_on: certificateDueOn(toDay(s.to)) }
  await tables(tx)
    .insertInto('benefits.certificate')
    .values({ id: newId<'Certificate'>(), ...of, ...asked, ...filed })
    .execute()
}
