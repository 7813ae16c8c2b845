import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { byOperator } from '../incidents/fields.ts'
import { type News, type Revision, stateOf } from './news.ts'
import type { NewsPicture } from './pictures/picture.ts'
import { picturesOf } from './pictures/picture-store.ts'
import * as store from './news-store.ts'

/** A notice with its pictures. */
export type Pictured = News & { readonly pictures: readonly NewsPicture[] }

/** A page of notices. */
export type NewsList = {
  readonly all: readonly Pictured[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** How many notices a page holds. */
const size = 20

/** What everybody can read now. */
export const readNews: Operation<{ page?: number | undefined }, NewsList> = query('operations.read-news', {
  input: z.object({ page: z.coerce.number().int().min(1).max(1000).optional().catch(1) }),
  allow: () => true,
  run: async ({ input, tx, now }) => {
    const total = await store.countPublic(tx, now)
    const pages = Math.max(1, Math.ceil(total / size))
    const page = Math.min(input.page ?? 1, pages)
    const all = await pictured(tx, await store.publicAt(tx, now, size, (page - 1) * size))
    return { value: { all, total, page, pages } }
  },
})

/** One notice that everybody can read now. */
export const readOneNews: Operation<{ news: string }, Pictured> = query('operations.read-one-news', {
  input: z.object({ news: z.uuid() }),
  allow: () => true,
  run: async ({ input, tx, now }) => {
    const news = await store.find(tx, input.news)
    if (!news || stateOf(news, now) !== 'public') return refusal('operations.no-such-news', 404)
    return { value: { ...news, pictures: await picturesOf(tx, [news.id]) } }
  },
})

type ForEdit = {
  readonly news: News
  readonly pictures: readonly NewsPicture[]
  readonly revisions: readonly Revision[]
}

async function pictured(tx: Tx, all: readonly News[]): Promise<Pictured[]> {
  const pictures = await picturesOf(
    tx,
    all.map(({ id }) => id),
  )
  return all.map((news) => ({ ...news, pictures: pictures.filter((one) => one.news === news.id) }))
}

/** All notices, for the editors. */
export const readAllNews: Operation<Record<never, never>, readonly News[]> = query('operations.read-all-news', {
  input: z.object({}),
  allow: byOperator,
  run: async ({ tx }) => ({ value: await store.all(tx) }),
})

/** One notice with its pictures and saved states, for the editors. */
export const readForEdit: Operation<{ news: string }, ForEdit> = query('operations.read-news-for-edit', {
  input: z.object({ news: z.uuid() }),
  allow: byOperator,
  run: async ({ input, tx }) => {
    const news = await store.find(tx, input.news)
    if (!news) return refusal('operations.no-such-news', 404)
    const pictures = await picturesOf(tx, [news.id])
    return { value: { news, pictures, revisions: await store.revisionsOf(tx, input.news) } }
  },
})
