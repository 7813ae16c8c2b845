import { z } from 'zod'
import { type Day, dayOf, isDay } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { byOperator, text } from '../incidents/fields.ts'
import { tables } from '../tables.ts'
import { type IdeaState, dueIn, states, ways } from './idea.ts'
import * as store from './idea-store.ts'
import { ideaRules } from './rules.ts'
import * as voices from './voice-store.ts'

/** What the operator answers: where the idea goes, why, and by when where something is promised. */
export type Answer = {
  readonly idea: string
  readonly to: IdeaState
  readonly text: string
  readonly promised?: Day | undefined
}

/** Answers an idea in public, signed by a named person. */
export const answerIdea: Operation<Answer, { idea: string; state: IdeaState }> = command('operations.answer-idea', {
  input: z.object({
    idea: z.uuid(),
    to: z.enum(states),
    text: text(2000),
    promised: z.custom<Day>(isDay, 'day').optional(),
  }),
  allow: byOperator,
  run: async ({ actor, input, tx, now, call }) => {
    if (actor.kind !== 'person') throw new Error('only a person answers')
    const idea = await store.find(tx, input.idea, true)
    if (!idea || idea.withdrawnAt !== null || idea.mergedInto !== null) return refusal('operations.no-such-idea', 404)
    if (!ways[idea.state].includes(input.to)) return refusal('operations.idea-went-on', 409)
    const today = dayOf(now)
    if (input.to === 'planned' && (input.promised === undefined || input.promised < today))
      return refusal('platform.does-not-fit', 422, { fields: { promised: 'promised' } })
    const due = dueIn(input.to, today, ideaRules.of(call.node).answerDays, input.promised)
    const signed = { by: actor.person, name: actor.name, at: now }
    await voices.addAnswer(tx, idea.id, { from: idea.state, to: input.to, text: input.text, due, ...signed })
    await store.change(tx, idea.id, { state: input.to, due })
    return { value: { idea: idea.id, state: input.to }, subject: idea.id }
  },
})

/** What to hide or show again; without a reply it is the idea itself. */
export type Hide = {
  readonly idea: string
  readonly reply?: string | undefined
  readonly hide: boolean
  readonly reason: string
}

/** Hides an idea or a reply, with a reason signed by a person; or shows it again. Everybody sees that, by whom and why. */
export const hideIdea: Operation<Hide, { idea: string }> = command('operations.hide-idea', {
  input: z.object({ idea: z.uuid(), reply: z.uuid().optional(), hide: z.boolean(), reason: text(300) }),
  allow: byOperator,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') throw new Error('only a person hides')
    const sign = input.hide
      ? { hidden_at: now, hidden_name: actor.name, hidden_reason: input.reason }
      : { hidden_at: null, hidden_name: null, hidden_reason: null }
    if (!(await hide(tx, input, sign))) return refusal('operations.no-such-idea', 404)
    await settleReports(tx, input, now)
    return { value: { idea: input.idea }, subject: input.reply ?? input.idea }
  },
})

/** The reports were looked at and nothing needs hiding. */
export const keepIdea: Operation<{ idea: string; reply?: string | undefined }, { idea: string }> = command(
  'operations.keep-idea',
  {
    input: z.object({ idea: z.uuid(), reply: z.uuid().optional() }),
    allow: byOperator,
    run: async ({ input, tx, now }) => {
      await settleReports(tx, input, now)
      return { value: { idea: input.idea }, subject: input.reply ?? input.idea }
    },
  },
)

/** Merges an idea into another that says the same: its votes count there, and nobody counts twice. */
export const mergeIdeas: Operation<{ idea: string; into: string }, { votes: number }> = command(
  'operations.merge-ideas',
  {
    input: z.object({ idea: z.uuid(), into: z.uuid('no-idea') }),
    allow: byOperator,
    run: async ({ input, tx }) => {
      // In the order of their ids, so that two merges never wait for each other.
      const held = new Map<string, Awaited<ReturnType<typeof store.find>>>()
      for (const id of [input.idea, input.into].toSorted()) held.set(id, await store.find(tx, id, true))
      const [from, into] = [held.get(input.idea), held.get(input.into)]
      if (!from || from.mergedInto !== null) return refusal('operations.no-such-idea', 404)
      if (!into || into.id === from.id || into.mergedInto !== null || into.withdrawnAt !== null)
        return refusal('platform.does-not-fit', 422, { fields: { into: 'no-idea' } })
      await voices.moveVotes(tx, from.id, into.id)
      await store.change(tx, from.id, { merged_into: into.id, due: null })
      return { value: { votes: await store.recount(tx, into.id) }, subject: from.id }
    },
  },
)

type Sign = { hidden_at: Date | null; hidden_name: string | null; hidden_reason: string | null }

async function hide(tx: Tx, { idea, reply }: Hide, sign: Sign): Promise<boolean> {
  const { numUpdatedRows } =
    reply === undefined
      ? await tables(tx).updateTable('operations.idea').set(sign).where('id', '=', idea).executeTakeFirst()
      : await tables(tx)
          .updateTable('operations.idea_reply')
          .set(sign)
          .where('id', '=', reply)
          .where('idea_id', '=', idea)
          .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function settleReports(
  tx: Tx,
  { idea, reply }: { idea: string; reply?: string | undefined },
  now: Date,
): Promise<void> {
  await tables(tx)
    .updateTable('operations.idea_report')
    .set({ handled_at: now })
    .where('idea_id', '=', idea)
    .where('reply_id', reply === undefined ? 'is' : '=', reply ?? null)
    .where('handled_at', 'is', null)
    .execute()
}
