import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import type { Tx } from '../../../../platform/database/connect.ts'
import { dropDraft } from '../../../../platform/drafts/draft.ts'
import { newId } from '../../../../platform/new-id.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { appealClock } from '../../../decisions/index.ts'
import { isClaimant } from '../../claim/may-claim.ts'
import { type Row, tables } from '../../tables.ts'
import { type Appeal, appealsOf, sealed, untilOf } from './store.ts'

/** Why somebody does not agree, and when they learned of the refusal where that was later than its telling. */
export type ToSend = { correction: string; says: string; knownOn?: Day | undefined }
type Instance = Row<'coverage_appeal'>['instance']

/** The name under which what is being written is kept. */
export function appealDraft(correction: string): string {
  return `coverage-appeal:${correction}`
}

/** Contests a refused request about insured status: before the examiner, after their answer before the committee (고용보험법 제87조). */
export const sendCoverageAppeal: Operation<ToSend, { appeal: string; instance: Instance }> = command(
  'benefits.appeal-coverage',
  {
    input: z.object({
      correction: z.uuid(),
      says: z.string().trim().min(10, 'too-short').max(10_000, 'too-long'),
      knownOn: z.custom<Day>(isDay, 'not-a-day').optional(),
    }),
    allow: ({ actor }) => isClaimant(actor),
    run: async ({ actor, input, tx, now, call: { node } }) => {
      const person = personOf(actor) ?? ''
      const asked = await ownRequest(tx, person, input.correction)
      if (!asked) return refusal('benefits.no-such-request', 404)
      const next = nextInstance(asked, await appealsOf(tx, node, asked.id))
      if (isRefusal(next)) return next
      const today = dayOf(now)
      const told = dayOf(next.before?.row.answered_at ?? asked.answered_at ?? now)
      const known = input.knownOn ?? told
      if (known < told || known > today) return refusal('benefits.known-when', 422, { fields: { knownOn: 'not-then' } })
      const until = [untilOf(asked, next.before) ?? known, appealClock.until(known)].toSorted().at(-1) ?? known
      if (today > until)
        return refusal('benefits.appeal-too-late', 409, { article: '고용보험법 §87②', facts: { until } })
      const [id, due] = [newId<'CoverageAppeal'>(), appealClock.due(next.instance, today)]
      await keep(tx, asked, {
        id,
        instance: next.instance,
        content: sealed(node, 'content', id, input.says),
        sent_at: now,
        known_on: known,
        due_on: due,
      })
      await dropDraft(tx, person, appealDraft(asked.id))
      const title = `${next.instance === 'examiner' ? '심사' : '재심사'} 청구: 피보험자격 확인`
      const content = { appeal: id, request: asked.id, says: input.says, knownOn: known, dueOn: due }
      return { value: { appeal: id, instance: next.instance }, subject: id, receipt: { title, content } }
    },
  },
)

/** A person's own request, held until the transaction ends. */
export async function ownRequest(tx: Tx, person: string, id: string): Promise<Row<'correction'> | undefined> {
  const one = tables(tx).selectFrom('benefits.correction').selectAll().where('id', '=', id)
  return await one.where('person_id', '=', person).forUpdate().executeTakeFirst()
}

type Next = { readonly instance: Instance; readonly before: Appeal | undefined }

/** Before whom a request is contested next, or why it is not. A refusal after an appeal that was right is a new one. */
export function nextInstance(
  { answer }: Pick<Row<'correction'>, 'answer'>,
  appeals: readonly Appeal[],
): Next | Refusal {
  const last = appeals.at(-1)
  if (last?.row.outcome === null) return refusal('benefits.appealed-already', 409)
  if (answer !== 'refused') return refusal('benefits.nothing-refused', 409)
  if (last?.row.outcome !== 'upheld') return { instance: 'examiner', before: undefined }
  return last.row.instance === 'examiner'
    ? { instance: 'committee', before: last }
    : refusal('benefits.appealed-already', 409)
}

type Kept = Pick<Row<'coverage_appeal'>, 'id' | 'instance' | 'content' | 'sent_at' | 'known_on' | 'due_on'>

async function keep(tx: Tx, asked: Row<'correction'>, kept: Kept): Promise<void> {
  await tables(tx)
    .insertInto('benefits.coverage_appeal')
    .values({
      ...kept,
      correction_id: asked.id,
      person_id: asked.person_id,
      refused_by: asked.answered_by ?? '',
      refused_name: asked.answered_by_name ?? '',
      refused_reason: asked.reason ?? '',
    })
    .execute()
}
