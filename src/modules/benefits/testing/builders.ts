import { type Day, toDay } from '../../../kernel/day.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Certificate, Kind } from '../contract.ts'
import { daysOfMonthIn, monthsFrom } from '../reports/months.ts'
import { type Row, tables } from '../tables.ts'

/** A spell for a test; whoever does not care gets an employee of a workplace that is not here. */
export type SpellOf = {
  readonly person: string
  readonly from: string
  readonly to?: string
  readonly kind?: Kind
  readonly workplace?: string
  readonly work?: string
  readonly organisation?: string
  readonly separationKind?: string
}

/** Inserts a spell, as the system. Run it in a transaction of the system. */
export async function aSpell(tx: Tx, s: SpellOf): Promise<Row<'spell'>> {
  return await tables(tx)
    .insertInto('benefits.spell')
    .values({
      id: newId<'Spell'>(),
      person_id: s.person,
      organisation_id: s.organisation ?? null,
      workplace: s.workplace ?? '온빛정밀',
      work: s.work ?? null,
      kind: s.kind ?? '근로자',
      from_day: s.from,
      to_day: s.to ?? null,
      separation_kind: s.to === undefined ? null : (s.separationKind ?? '계약종료'),
      acquired_at: new Date(`${s.from}T03:00:00Z`),
      lost_at: s.to === undefined ? null : new Date(`${s.to}T03:00:00Z`),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What a month of a spell is paid, and for how many days; `days` is how many of its days lie in the spell. */
export type MonthOf = (month: Day, days: number) => { readonly days: number; readonly pay: number }

/** Inserts every month of a spell, until a day where it goes on. Without `paid`, 25 days (or those there are) for three million won. */
export async function monthsOf(
  tx: Tx,
  { id, person_id, organisation_id, from_day, to_day }: Row<'spell'>,
  { until = to_day ?? from_day, paid = usual }: { readonly until?: string; readonly paid?: MonthOf } = {},
): Promise<void> {
  const [from, to] = [toDay(from_day), toDay(until)]
  const rows = monthsFrom(from, to).map((month) => ({
    spell_id: id,
    person_id,
    organisation_id,
    month,
    ...paid(month, daysOfMonthIn(month, from, to)),
  }))
  await tables(tx).insertInto('benefits.pay_month').values(rows).execute()
}

const usual: MonthOf = (_month, days) => ({ days: Math.min(25, days), pay: 3_000_000 })

/** Inserts a filed certificate of a spell. */
export async function aCertificate(tx: Tx, spell: Row<'spell'>, content: Partial<Certificate> = {}): Promise<string> {
  const id = newId<'Certificate'>()
  const at = new Date(`${spell.to_day ?? spell.from_day}T05:00:00Z`)
  const full: Certificate = {
    unitDays: 200,
    threeMonthPay: 9_000_000,
    threeMonthDays: 91,
    dailyHours: 8,
    separationKind: spell.separation_kind ?? '계약종료',
    reason: '계약 기간이 끝남',
    ...content,
  }
  await tables(tx)
    .insertInto('benefits.certificate')
    .values({
      id,
      spell_id: spell.id,
      person_id: spell.person_id,
      organisation_id: spell.organisation_id,
      requested_at: at,
      due_on: spell.to_day ?? spell.from_day,
      filed_at: at,
      content: canonicalJson(full),
    })
    .execute()
  return id
}
