import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { organisationOf, personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { byOperator } from '../incidents/fields.ts'
import { tables } from '../tables.ts'
import { type Idea, type IdeaAnswer, type IdeaReply, type IdeaState, states } from './idea.ts'
import * as store from './idea-store.ts'
import * as voices from './voice-store.ts'

/** A page of ideas, how many there are in each state, and which of them the reader voted for. */
export type IdeaList = {
  readonly ideas: readonly Idea[]
  readonly counts: ReadonlyMap<IdeaState, number>
  readonly voted: ReadonlySet<string>
  readonly page: number
  readonly pages: number
}

/** What to list. */
export type Wish = {
  q?: string | undefined
  state?: IdeaState | undefined
  sort?: 'votes' | 'new' | 'due' | undefined
  page?: number | undefined
}

const size = 20
const Wanted: z.ZodType<Wish> = z.object({
  q: z.string().trim().max(100).optional().catch(''),
  state: z.enum(states).optional().catch(undefined),
  sort: z.enum(['votes', 'new', 'due']).optional().catch('votes'),
  page: z.coerce.number().int().min(1).max(1000).optional().catch(1),
})

/** Ideas, for everybody. */
export const readIdeas: Operation<Wish, IdeaList> = query('operations.read-ideas', {
  input: Wanted,
  allow: () => true,
  run: async ({ actor, input, tx }) => {
    const wanted = { q: input.q ?? '', state: input.state, sort: input.sort ?? 'votes' }
    const counts = await store.countByState(tx, wanted.q)
    const total = wanted.state === undefined ? sum(counts) : (counts.get(wanted.state) ?? 0)
    const pages = Math.max(1, Math.ceil(total / size))
    const page = Math.min(input.page ?? 1, pages)
    const ideas = await store.list(tx, wanted, size, (page - 1) * size)
    const person = personOf(actor)
    const ids = ideas.map(({ id }) => id)
    const voted = person === undefined ? new Set<string>() : await voices.votedFor(tx, person, ids)
    return { value: { ideas, counts, voted, page, pages } }
  },
})

/** One idea with everything said to it; `mine` is the reader's part in it. */
export type WholeIdea = {
  readonly idea: Idea
  readonly into: Idea | undefined
  readonly replies: readonly IdeaReply[]
  readonly answers: readonly IdeaAnswer[]
  readonly mine: { readonly alias: string | undefined; readonly author: boolean; readonly voted: boolean }
}

/** Reads one idea. What is hidden shows its words to the operator and its author only. */
export const readIdea: Operation<{ idea: string }, WholeIdea> = query('operations.read-idea', {
  input: z.object({ idea: z.uuid() }),
  allow: () => true,
  run: async ({ actor, input, tx }) => {
    const idea = await store.find(tx, input.idea)
    if (!idea) return refusal('operations.no-such-idea', 404)
    const person = personOf(actor)
    const voice = person === undefined ? undefined : await voices.voiceIn(tx, idea.id, person)
    const voted = person !== undefined && (await voices.votedFor(tx, person, [idea.id])).has(idea.id)
    const all = organisationOf(actor, 'operator') !== undefined
    const seen = <T extends { alias: string; text: string; hidden: unknown }>(one: T): T =>
      one.hidden === null || all || one.alias === voice?.alias ? one : { ...one, text: '', title: '' }
    const replies = (await voices.repliesOf(tx, idea.id)).map(seen)
    const into = idea.mergedInto === null ? undefined : await store.find(tx, idea.mergedInto)
    const mine = { alias: voice?.alias, author: voice?.author === true, voted }
    return { value: { idea: seen(idea), into, replies, answers: await voices.answersOf(tx, idea.id), mine } }
  },
})

/** A thing that was reported and not looked at yet. */
export type Reported = {
  readonly idea: string
  readonly reply: string | undefined
  readonly reasons: readonly string[]
}

/** What was reported, for the operator: what and why, never by whom. */
export const readReports: Operation<Record<never, never>, readonly Reported[]> = query('operations.read-reports', {
  input: z.object({}),
  allow: byOperator,
  run: async ({ tx }) => {
    const rows = await tables(tx)
      .selectFrom('operations.idea_report')
      .select(['idea_id', 'reply_id', 'reason'])
      .where('handled_at', 'is', null)
      .orderBy('at')
      .limit(500)
      .execute()
    const things = Map.groupBy(rows, (row) => `${row.idea_id} ${row.reply_id ?? ''}`)
    return {
      value: [...things.values()].map((same) => ({
        idea: same[0]?.idea_id ?? '',
        reply: same[0]?.reply_id ?? undefined,
        reasons: same.map(({ reason }) => reason),
      })),
    }
  },
})

function sum(counts: ReadonlyMap<IdeaState, number>): number {
  return [...counts.values()].reduce((all, n) => all + n, 0)
}
