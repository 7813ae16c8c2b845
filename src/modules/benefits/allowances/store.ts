import type { Day } from '../../../kernel/day.ts'
import { dayOf, toDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField, encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import { z } from 'zod'
import { entitlementOf } from '../rounds/plan-rounds.ts'
import { type Row, tables } from '../tables.ts'
import type { Known, Said } from './kinds.ts'

const SaidShape: z.ZodType<Said> = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** Seals what somebody said for its row. */
export function sealSaid(node: Node, id: string, said: Said): string {
  return encryptField(fieldKeys.of(node), placeOf(id), JSON.stringify(said))
}

/** Opens it. */
export function openSaid(node: Node, { id, said }: Pick<Row<'allowance'>, 'id' | 'said'>): Said {
  return SaidShape.parse(JSON.parse(decryptField(fieldKeys.of(node), placeOf(id), said)))
}

function placeOf(row: string): Parameters<typeof encryptField>[1] {
  return { table: 'benefits.allowance', column: 'said', row }
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

/** What a claim and earlier requests say, for a new one. */
export async function knownOf(tx: Tx, claim: Row<'claim'>, today: Day): Promise<Known> {
  const { registeredOn, benefitDays, dailyBenefit } = entitlementOf(claim)
  const spell = tables(tx).selectFrom('benefits.spell').select('kind').where('id', '=', claim.spell_id)
  const { kind } = await spell.executeTakeFirstOrThrow()
  return {
    registeredOn,
    appliedOn: dayOf(claim.sent_at ?? claim.begun_at),
    benefitDays,
    daysPaid: claim.days_paid,
    dailyBenefit,
    selfEmployed: kind === '자영업자',
    hadBefore: (await earlyPaid(tx, claim.person_id, today)) !== undefined,
    today,
  }
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
