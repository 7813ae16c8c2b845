import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { articleText } from '../../law/index.ts'
import { isClaimant } from '../claim/may-claim.ts'
import { spellsOf } from '../history/store.ts'
import { tables } from '../tables.ts'
import { type Contract, type Summable, contractsOf, summable } from './contracts.ts'
import { lockSumming, payMonthsOf } from './store.ts'
import { articles } from './summing-law.ts'

/** Whether small contracts of a status are to be added up. */
export type Switch = { kind: Summable; wanted: 'on' | 'off' }

/**
 * Applies for small contracts to be added up, or takes that back (합산 신청, 고용보험법 제77조의2, 제77조의6). Only the person decides it; the
 * same again changes nothing. What was decided before stays as it is.
 */
export const sumContracts: Operation<Switch, Switch> = command('benefits.sum-contracts', {
  input: z.object({ kind: z.enum(summable), wanted: z.enum(['on', 'off']) }),
  allow: ({ actor }) => isClaimant(actor),
  run: async (context) => {
    const { actor, input, tx, now } = context
    const before = await lockSumming(tx, personOf(actor) ?? '', input.kind)
    if ((before !== undefined) === (input.wanted === 'on')) return { value: input }
    if (!before) return await apply(context)
    const row = tables(tx).updateTable('benefits.summing').set({ withdrawn_at: now }).where('id', '=', before.id)
    await row.execute()
    const content = { summing: before.id, kind: input.kind, withdrawnAt: now.toISOString() }
    return { value: input, subject: before.id, receipt: { title: `소액 계약 합산 거두기: ${input.kind}`, content } }
  },
  // Two taps at once: the first application stands.
  taken: { summing_once: async () => await Promise.resolve(refusal('benefits.summed-already', 409)) },
})

async function apply({ actor, input: { kind, wanted }, tx, now }: Context<Switch>) {
  const person = personOf(actor) ?? ''
  const contracts = contractsOf(kind, await spellsOf(tx, person), await payMonthsOf(tx, person))
  const small = contracts.filter(({ is }) => is === 'small')
  if (small.length < 2) return refusal('benefits.nothing-to-sum', 409)
  const [id, article] = [newId<'Summing'>(), articleText(articles[kind], 'ko')]
  await tables(tx)
    .insertInto('benefits.summing')
    .values({ id, person_id: person, kind, article, applied_at: now })
    .execute()
  const content = { summing: id, kind, article, appliedOn: dayOf(now), contracts: small.map(told) }
  return { value: { kind, wanted }, subject: id, receipt: { title: `소액 계약 합산 신청: ${kind}`, content } }
}

function told({ spell, monthly }: Contract): Record<string, unknown> {
  const { workplace, work, from_day, to_day } = spell
  return { workplace, work, from: from_day, to: to_day, monthlyPay: monthly }
}
