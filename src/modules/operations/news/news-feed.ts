import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api, page } from '../../../platform/http/route.ts'
import { withoutMarks } from '../../../web/components/rich-text.tsx'
import { When } from '../incidents/fields.ts'
import { atomOf } from '../atom.ts'
import { newsTexts } from './messages.ts'
import { pathOf } from './pictures/picture.ts'
import { type Pictured, readNews, readOneNews } from './read-news.ts'
import { saveNews } from './save-news.ts'

/** GET /news.atom: the latest notices (RFC 4287). */
export const newsFeed: Route = page('/news.atom', 'public', async (c) => {
  const { all } = must(await readNews(c.call, {}))
  const { lang } = c.view
  const entries = all
    .map(({ id, title, text, updatedAt }) => ({
      page: `/news/${id}`,
      title: title[lang],
      at: updatedAt,
      text: withoutMarks(text[lang]),
    }))
    .toSorted((a, b) => +b.at - +a.at)
  const feed = { path: '/news.atom', page: '/news', title: newsTexts[lang].title, lang }
  return {
    kind: 'file',
    body: atomOf(feed, entries, c.call.node.publicUrl, c.call.node.clock.now()),
    type: 'application/atom+xml; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=60', vary: 'accept-language, cookie' },
  }
})

const words = z.object({ ko: z.string(), en: z.string() })
const Shape = z.object({
  id: z.string(),
  title: words,
  text: words,
  pinned: z.boolean(),
  published: z.string().nullable(),
  expires: z.string().nullable(),
  updated: z.string(),
  pictures: z.array(z.object({ path: z.string(), alt: words, width: z.number(), height: z.number() })),
})

function publicNews({
  id,
  title,
  text,
  pinned,
  publishedAt,
  expiresAt,
  updatedAt,
  pictures,
}: Pictured): z.infer<typeof Shape> {
  const published = publishedAt?.toISOString() ?? null
  return {
    id,
    title,
    text,
    pinned,
    published,
    expires: expiresAt?.toISOString() ?? null,
    updated: updatedAt.toISOString(),
    pictures: pictures.map((one) => ({ path: pathOf(one), alt: one.alt, width: one.width, height: one.height })),
  }
}

/** Notices for other systems; texts are Markdown without HTML. */
export const newsApi: readonly Route[] = [
  api(
    'GET',
    '/news',
    'public',
    {
      summary: 'Notices, pinned first, 20 a page',
      query: z.object({ page: z.coerce.number().optional() }),
      response: z.object({ total: z.number(), page: z.number(), pages: z.number(), news: z.array(Shape) }),
    },
    async (c) => {
      const { all, ...rest } = must(await readNews(c.call, { page: c.query['page'] }))
      return json({ ...rest, news: all.map(publicNews) })
    },
  ),
  api(
    'GET',
    '/news/:id',
    'public',
    { summary: 'One notice', params: z.object({ id: z.uuid() }), response: Shape },
    async (c) => json(publicNews(must(await readOneNews(c.call, { news: c.params['id'] })))),
  ),
  api(
    'POST',
    '/news',
    'operator',
    {
      summary: 'Save a notice: a new one, or the next version of one',
      body: z.object({
        news: z.uuid().optional(),
        version: z.number().optional(),
        title: words,
        text: words,
        pinned: z.boolean(),
        publish: z.enum(['draft', 'now', 'at']),
        at: When.optional(),
        expires: When.optional(),
      }),
      response: z.object({ news: z.string(), version: z.number() }),
      status: 201,
    },
    async (c) => json(must(await saveNews(c.call, c.body)), 201),
  ),
]
