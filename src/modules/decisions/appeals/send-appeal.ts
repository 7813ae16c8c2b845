import { z } from 'zod'
import { type Day, dayOf, isDay, toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { dropDraft } from '../../../platform/drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { domainNamed } from '../../law/index.ts'
import { findRow } from '../decision-store.ts'
import type { DecisionRow, Instance } from '../tables.ts'
import { assignCase } from './assign-case.ts'
import { dueOn, isContestable, lastDayToAsk } from './appeal-days.ts'
import { type Appeal, appealsOf, keepAppeal, untilOf } from './appeal-store.ts'

/** What is sent: why somebody does not agree, and when they learned of the decision where that was not at its telling. */
export type ToSend = { decision: string; says: string; knownOn?: Day | undefined }

/** The name under which what is being written is kept. */
export function appealDraft(decision: string): string {
  return `appeal:${decision}`
}

/** Contests a decision: before the examiner first, after their answer before the committee. Signed for by a receipt. */
export const sendAppeal: Operation<ToSend, { appeal: string; instance: Instance }> = command('decisions.send-appeal', {
  input: z.object({
    decision: z.uuid(),
    says: z.string().trim().min(10, 'too-short').max(10_000, 'too-long'),
    knownOn: z.custom<Day>(isDay, 'not-a-day').optional(),
  }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async (context) => {
    const { actor, input, tx, now, call } = context
    const row = await findRow(tx, input.decision)
    const person = personOf(actor)
    if (!row || row.person_id !== person) return refusal('platform.not-found', 404)
    const next = nextInstance(row, await appealsOf(tx, call.node, row.id))
    if (isRefusal(next)) return next
    const late = tooLate(context, row, next.before)
    if (late) return late
    const [id, today] = [newId(), dayOf(now)]
    const due = dueOn(next.instance, today)
    const known = input.knownOn ?? toldOn(row, next.before)
    const kept = { id, decision_id: row.id, person_id: person, instance: next.instance, sent_at: now }
    await keepAppeal(tx, call.node, { ...kept, known_on: known, due_on: due }, input.says)
    await assignCase(tx, call.node, id, now)
    await dropDraft(tx, person, appealDraft(row.id))
    const domain = domainNamed(row.domain)?.label.ko ?? row.domain
    const content = {
      appeal: id,
      decision: row.id,
      instance: next.instance,
      says: input.says,
      knownOn: known,
      dueOn: due,
    }
    return {
      value: { appeal: id, instance: next.instance },
      subject: id,
      receipt: { title: `${next.instance === 'examiner' ? '심사' : '재심사'} 청구: ${domain}`, content },
    }
  },
})

type Next = { readonly instance: Instance; readonly before: Appeal | undefined }

/** Before whom a decision is contested next, or why it is not. */
export function nextInstance(row: DecisionRow, appeals: readonly Appeal[]): Next | Refusal {
  if (!isContestable(row.domain)) return refusal('decisions.not-contestable', 409)
  const [first, second] = appeals
  if (!first) return { instance: 'examiner', before: undefined }
  if (second || first.row.outcome === null) return refusal('decisions.appealed-already', 409)
  return { instance: 'committee', before: first }
}

// When a decision, or the answer to the appeal before, was told.
function toldOn(row: DecisionRow, before: Appeal | undefined): Day {
  return dayOf(before?.row.answered_at ?? row.decided_at)
}

// Who learned of it later has the days of the law from then on.
function tooLate({ input, now }: Context<ToSend>, row: DecisionRow, before: Appeal | undefined): Refusal | undefined {
  const [today, told] = [dayOf(now), toldOn(row, before)]
  const known = input.knownOn ?? told
  if (known < told || known > today) return refusal('decisions.known-when', 422, { fields: { knownOn: 'not-then' } })
  const until = [untilOf(row, before), lastDayToAsk(known)].sort().at(-1) ?? today
  return today <= toDay(until)
    ? undefined
    : refusal('decisions.appeal-too-late', 409, { article: '고용보험법 §87②', facts: { until } })
}
