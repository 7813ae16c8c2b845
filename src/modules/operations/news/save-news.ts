import { z } from 'zod'
import type { Id } from '../../../kernel/id.ts'
import { isRefusal, type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { dropDraft } from '../../../platform/drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { When, byOperator, instantOf } from '../incidents/fields.ts'
import type { Words } from '../incidents/incident.ts'
import { type Content, type News, draftOf, missingFor } from './news.ts'
import * as store from './news-store.ts'

/** What an editor saves. `version` is the one they began from; `publish` says when it goes out, if at all. */
export type SaveNews = {
  readonly news?: string | undefined
  readonly version?: number | undefined
  readonly title: Words
  readonly text: Words
  readonly pinned: boolean
  readonly publish: 'draft' | 'now' | 'at'
  readonly at?: When | undefined
  readonly expires?: When | undefined
}

/** What comes back. */
export type Saved = { readonly news: Id<'News'>; readonly version: number }

const line = z.string().trim().max(120, 'too-long')
const text = z.string().trim().max(20_000, 'too-long')

/** Saves a notice: a new one, or the next version of one. Who began from an older version is told, and nothing is overwritten. */
export const saveNews: Operation<SaveNews, Saved> = command('operations.save-news', {
  input: z.object({
    news: z.uuid().optional(),
    version: z.coerce.number().int().optional(),
    title: z.object({ ko: line, en: line }),
    text: z.object({ ko: text, en: text }),
    pinned: z.boolean(),
    publish: z.enum(['draft', 'now', 'at']),
    at: When.optional(),
    expires: When.optional(),
  }),
  allow: byOperator,
  run: async ({ actor, input, tx, now }) => {
    const before = await beganFrom(tx, input)
    if (isRefusal(before)) return before
    const content = contentOf(input, before, now)
    const missing = missingFor(content)
    if (Object.keys(missing).length > 0) return refusal('platform.does-not-fit', 422, { fields: missing })
    return await keep(tx, actor, { ...content, ...next(before), updatedAt: now })
  },
})

/** Brings back a saved state as the next version. */
export const restoreNews: Operation<{ news: string; version: number }, Saved> = command('operations.restore-news', {
  input: z.object({ news: z.uuid(), version: z.coerce.number().int() }),
  allow: byOperator,
  run: async ({ actor, input, tx, now }) => {
    const before = await store.find(tx, input.news, true)
    const revision = (await store.revisionsOf(tx, input.news)).find(({ version }) => version === input.version)
    if (!before || !revision) return refusal('operations.no-such-news', 404)
    return await keep(tx, actor, { ...revision.content, ...next(before), updatedAt: now })
  },
})

async function beganFrom(tx: Tx, { news, version }: SaveNews): Promise<News | undefined | Refusal> {
  if (news === undefined) return undefined
  const before = await store.find(tx, news, true)
  if (!before) return refusal('operations.no-such-news', 404)
  return before.version === version
    ? before
    : refusal('operations.news-changed', 409, { fields: { 'title.ko': 'changed' } })
}

function contentOf(
  { title, text: words, pinned, publish, at, expires }: SaveNews,
  before: News | undefined,
  now: Date,
): Content {
  // Once out, "now" keeps the time at which it went out.
  const since = before?.publishedAt && before.publishedAt <= now ? before.publishedAt : now
  const planned = at ? instantOf(at) : now
  const publishedAt = { draft: null, now: since, at: planned }[publish]
  return { title, text: words, pinned, publishedAt, expiresAt: expires ? instantOf(expires) : null }
}

function next(before: News | undefined): Pick<News, 'id' | 'version'> {
  return before ? { id: before.id, version: before.version + 1 } : { id: newId<'News'>(), version: 1 }
}

async function keep(tx: Tx, actor: Context<unknown>['actor'], news: News): Promise<{ value: Saved; subject: string }> {
  if (actor.kind !== 'person') throw new Error('only a person edits')
  await store.save(tx, news, { person: actor.person, name: actor.name })
  await dropDraft(tx, actor.person, draftOf(news.version === 1 ? undefined : news.id))
  return { value: { news: news.id, version: news.version }, subject: news.id }
}
