import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { type Idea, isOpen } from './idea.ts'
import * as store from './idea-store.ts'
import { ideaRules, publicText } from './rules.ts'
import * as voices from './voice-store.ts'

/** Why something is reported. */
export const reportReasons = ['personal', 'insult', 'advertising', 'other'] as const
type ReportReason = (typeof reportReasons)[number]
const day = 86_400_000

/** Votes for an idea, or takes the vote back: one vote a person, however often pressed. */
export const voteIdea: Operation<{ idea: string; on: boolean }, { votes: number }> = command('operations.vote-idea', {
  input: z.object({ idea: z.uuid(), on: z.boolean() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const idea = open(await store.find(tx, input.idea, true))
    if (isRefusal(idea)) return idea
    await voices.setVote(tx, idea.id, personOf(actor) ?? '', input.on, now)
    return { value: { votes: await store.recount(tx, idea.id) }, subject: idea.id }
  },
})

/** Replies to an idea, under one's own name there. */
export const replyToIdea: Operation<{ idea: string; text: string }, { reply: string }> = command(
  'operations.reply-to-idea',
  {
    input: z.object({ idea: z.uuid(), text: publicText(2, 1000) }),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input, tx, now, call }) => {
      const person = personOf(actor) ?? ''
      const idea = open(await store.find(tx, input.idea))
      if (isRefusal(idea)) return idea
      const most = ideaRules.of(call.node).repliesADay
      if ((await voices.repliesSince(tx, person, new Date(+now - day))) >= most)
        return refusal('operations.enough-today', 429, { facts: { most } })
      const alias = await aliasOf(tx, idea.id, person, now)
      return {
        value: { reply: await voices.addReply(tx, idea.id, { alias, text: input.text, at: now }) },
        subject: idea.id,
      }
    },
  },
)

/** Takes one's own reply back. */
export const withdrawReply: Operation<{ idea: string; reply: string }, { reply: string }> = command(
  'operations.withdraw-reply',
  {
    input: z.object({ idea: z.uuid(), reply: z.uuid() }),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor, input, tx, now }) => {
      const voice = await voices.voiceIn(tx, input.idea, personOf(actor) ?? '')
      const changed = await tables(tx)
        .updateTable('operations.idea_reply')
        .set({ text: '', withdrawn_at: now })
        .where('id', '=', input.reply)
        .where('idea_id', '=', input.idea)
        .where('alias', '=', voice?.alias ?? '')
        .returning('id')
        .executeTakeFirst()
      if (!changed) return refusal('operations.no-such-idea', 404)
      return { value: { reply: changed.id }, subject: changed.id }
    },
  },
)

/** Reports an idea or a reply to the operator, once a person. */
export const reportIdea: Operation<
  { idea: string; reply?: string | undefined; reason: ReportReason },
  { idea: string }
> = command('operations.report-idea', {
  input: z.object({ idea: z.uuid(), reply: z.uuid().optional(), reason: z.enum(reportReasons) }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const idea = await store.find(tx, input.idea)
    const replies = input.reply === undefined ? [] : await voices.repliesOf(tx, input.idea)
    const known = input.reply === undefined || replies.some(({ id }) => id === input.reply)
    if (!idea || !known) return refusal('operations.no-such-idea', 404)
    await tables(tx)
      .insertInto('operations.idea_report')
      .values({
        id: newId(),
        idea_id: idea.id,
        reply_id: input.reply ?? null,
        person_id: personOf(actor) ?? '',
        reason: input.reason,
        at: now,
      })
      .onConflict((c) => c.doNothing())
      .execute()
    return { value: { idea: idea.id }, subject: input.reply ?? idea.id }
  },
})

async function aliasOf(tx: Tx, idea: string, person: string, at: Date): Promise<string> {
  const voice = await voices.voiceIn(tx, idea, person)
  if (voice) return voice.alias
  const alias = await voices.freeAlias(tx, idea)
  await voices.takeVoice(tx, idea, { person, alias, author: false, at })
  return alias
}

function open(idea: Idea | undefined): Idea | Refusal {
  if (!idea) return refusal('operations.no-such-idea', 404)
  return isOpen(idea) ? idea : refusal('operations.idea-settled', 409)
}
