import { z } from 'zod'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { conceptKinds } from '../concept-rows.ts'
import { wordsIn } from '../pages/jobs-page.tsx'
import { suggest } from './suggest.ts'
import { Suggestions } from './suggestions.tsx'

// The same words give the same answer to everybody until the vocabulary changes; nothing typed is logged.
const headers = { 'cache-control': 'private, max-age=300' }

/** GET /jobs/suggestions: the options below the search field, as HTML. */
const asHtml: Route = {
  method: 'GET',
  path: '/jobs/suggestions',
  access: 'public',
  unlogged: true,
  handle: (c) =>
    Promise.resolve({
      kind: 'html',
      html: renderHtml(<Suggestions list={suggest(wordsIn(c))} lang={c.view.lang} />),
      headers,
    }),
}

const asJson: Route = {
  ...api(
    'GET',
    '/vacancies/suggestions',
    'public',
    {
      summary: 'Suggestions for a search half typed: what it is, the part completed, the whole search',
      query: z.object({ q: z.string().describe('What is typed so far; first letters (ㄱㅎㅈ) will do') }),
      response: z.object({
        suggestions: z.array(
          z.object({ kind: z.enum([...conceptKinds, 'region']), text: z.string(), q: z.string(), url: z.string() }),
        ),
      }),
    },
    (c) => {
      const suggestions = suggest(wordsIn(c)).map((one) => ({
        ...one,
        url: `${c.call.node.publicUrl}/jobs?${new URLSearchParams({ q: one.q })}`,
      }))
      return Promise.resolve({ kind: 'json', json: { suggestions }, headers })
    },
  ),
  unlogged: true,
}

/** Suggestions while typing, for the page and for other systems. */
export const suggestionRoutes: readonly Route[] = [asHtml, asJson]
