import type { Day } from '../../../kernel/day.ts'
import { dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { entitlementOf } from '../rounds/plan-rounds.ts'
import { roundsOf } from '../rounds/store.ts'
import { type Row, tables } from '../tables.ts'
import { basePay } from '../claim/base-pay.ts'
import { isLost } from '../claim/window.ts'
import { certificateOf } from '../reports/request-certificate.ts'
import type { Known } from './claim-facts.ts'
import type { Said } from './kinds.ts'
import { SaidShape } from './said.ts'

/** Seals what somebody said for its row. */
export function sealSaid(node: Node, id: string, said: Said): string {
  return encryptField(fieldKeys.of(node), placeOf(id), JSON.stringify(said))
}

/** Opens it. */
export function openSaid(node: Node, { id, said }: Pick<Row<'allowance'>, 'id' | 'said'>): Said {
  return SaidShape.parse(JSON.parse(decryptField(fieldKeys.of(node), placeOf(id), said)))
}

/** Seals what an officer found about a request. */
export function sealFound(node: Node, id: string, found: Said): string {
  return encryptField(fieldKeys.of(node), placeOf(id, 'found'), JSON.stringify(found))
}

/** Opens it; nothing where nobody found anything. */
export function openFound(node: Node, { id, found }: Pick<Row<'allowance'>, 'id' | 'found'>): Said {
  return found === null
    ? {}
    : SaidShape.parse(JSON.parse(decryptField(fieldKeys.of(node), placeOf(id, 'found'), found)))
}

function placeOf(row: string, column: 'said' | 'found' = 'said'): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.allowance', column, row }
}

/** A person's requests, the latest first. */
export async function allowancesOf(tx: Tx, person: string): Promise<Row<'allowance'>[]> {
  return await tables(tx)
    .selectFrom('benefits.allowance')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('sent_at', 'desc')
    .execute()
}

/** What a claim and earlier requests say, for one that was asked on a day. */
export async function knownOf(tx: Tx, claim: Row<'claim'>, today: Day, askedOn: Day = today): Promise<Known> {
  const { registeredOn, benefitYearEnd, dailyBenefit } = entitlementOf(claim)
  const one = tables(tx).selectFrom('benefits.spell').selectAll().where('id', '=', claim.spell_id)
  const spell = await one.executeTakeFirstOrThrow()
  const { kind, to_day } = spell
  const rounds = await roundsOf(tx, claim.id)
  const last = rounds.at(-1)?.due_on
  return {
    registeredOn,
    appliedOn: dayOf(claim.sent_at ?? claim.begun_at),
    benefitDays: claim.benefit_days ?? 0,
    daysPaid: claim.days_paid,
    dailyBenefit,
    selfEmployed: kind === '자영업자',
    hadBefore: (await earlyPaid(tx, claim.person_id, today)) !== undefined,
    today,
    workerType: kind,
    separatedOn: to_day === null ? registeredOn : toDay(to_day),
    pay: await payOf(tx, spell),
    lastBenefitDay: last === undefined ? benefitYearEnd : toDay(last),
    askedOn,
  }
}

async function payOf(tx: Tx, spell: Row<'spell'>): Promise<Known['pay']> {
  const content = (await certificateOf(tx, spell.id))?.content
  if (!content || !isLost(spell)) return {}
  return Object.fromEntries(basePay(spell, [], content).map(({ name, value }) => [name, value]))
}

// 고용보험법 제64조제2항: within two years before; the years are the law's, the exact day is the officer's to look at.
async function earlyPaid(tx: Tx, person: string, today: Day): Promise<{ id: string } | undefined> {
  const since = toDay(`${Number(today.slice(0, 4)) - 2}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`)
  return await tables(tx)
    .selectFrom('benefits.allowance')
    .select('id')
    .where('person_id', '=', person)
    .where('kind', '=', 'early')
    .where('amount', '>', 0)
    .where('from_day', '>=', since)
    .executeTakeFirst()
}

/** Days of a claim that sickness benefit was asked for or paid for: no round pays them as well. */
export async function sickSpans(tx: Tx, claim: string): Promise<{ from: Day; to: Day }[]> {
  const rows = await tables(tx)
    .selectFrom('benefits.allowance')
    .select(['from_day', 'to_day'])
    .where('claim_id', '=', claim)
    .where('kind', '=', 'sickness')
    .where((w) => w.or([w('decided_at', 'is', null), w('amount', '>', 0)]))
    .execute()
  return rows.map(({ from_day, to_day }) => ({ from: toDay(from_day), to: toDay(to_day) }))
}

/** Whether a day of a span lies in a round that is sent or decided: it was asked for there. */
export async function daysInRounds(tx: Tx, claim: string, { from, to }: { from: Day; to: Day }): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('benefits.round')
    .select('id')
    .where('claim_id', '=', claim)
    .where('sent_at', 'is not', null)
    .where('from_day', '<=', to)
    .where('due_on', '>=', from)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
