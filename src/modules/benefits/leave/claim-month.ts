import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { Said } from '../allowances/kinds.ts'
import { purposes } from '../allowances/messages.ts'
import { type Question, questionsOf, readSaid } from '../allowances/read-said.ts'
import { TypedShape } from '../allowances/said.ts'
import { sealSaid } from '../allowances/store.ts'
import { themselves } from '../rounds/my-rounds.ts'
import { tables } from '../tables.ts'
import { decideMonthJob } from './decide-job.ts'
import { leaves, nothingElse } from './kinds.ts'
import { type ListedMonth, type OneLeave, readLeave } from './my-leaves.ts'
import { ownLeave } from './store.ts'

/** A month of a leave that is claimed (1 where it is claimed as a whole), and what else there was in it, as typed. */
export type Claiming = { leave: string; month: number; said: Readonly<Record<string, string>> }

/** Claims the benefit of a month, or of the whole leave, once. */
export const claimMonth: Operation<Claiming, { allowance: string }> = command('benefits.claim-leave', {
  input: z.object({ leave: z.uuid(), month: z.coerce.number().int().min(1).max(40), said: TypedShape }),
  allow: themselves,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const row = await ownLeave(tx, person, input.leave)
    if (!row) return refusal('benefits.no-such-leave', 404)
    const one = await readLeave(tx, node, row, dayOf(now))
    const month = one.months.find(({ number }) => number === input.month)
    if (!month) return refusal('benefits.no-such-leave', 404)
    if (one.today < month.claimFrom) return refusal('benefits.leave-early', 409, { facts: { day: month.claimFrom } })
    const said = readSaid(questionsEach(one), input.said)
    if (isRefusal(said)) return said
    if (Number(said['workedDays'] ?? 0) > month.days)
      return refusal('platform.does-not-fit', 422, { fields: { workedDays: 'more-than-month' } })
    const id = newId()
    const all = sealSaid(node, id, whole(one, said))
    const about = { id, leave_id: row.id, person_id: person, kind: row.kind, month: month.number, sent_at: now }
    await tables(tx)
      .insertInto('benefits.allowance')
      .values({ ...about, from_day: month.from, to_day: month.to, said: all })
      .execute()
    await enqueue(tx, decideMonthJob, { allowance: id })
    return { value: { allowance: id }, subject: id, receipt: receiptOf(one, month, id) }
  },
  taken: { allowance_leave_once: async () => await Promise.resolve(refusal('benefits.allowance-asked', 409)) },
})

/** What is asked with each claim of a leave. */
export function questionsEach({ leave: { kind } }: OneLeave): readonly Question[] {
  return questionsOf(kind, leaves[kind].each)
}

function whole({ said }: OneLeave, each: Said): Said {
  return { ...nothingElse, ...said, ...each }
}

function receiptOf(
  { leave: { id, kind } }: OneLeave,
  { number, from, to }: ListedMonth,
  allowance: string,
): { title: string; content: Record<string, unknown> } {
  const which = leaves[kind].monthly ? ` ${number}개월째` : ''
  return {
    title: `${purposes[kind].ko} 청구${which}`,
    content: { allowance, leave: id, kind, month: number, from, to },
  }
}
