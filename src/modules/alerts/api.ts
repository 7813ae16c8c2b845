import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { type Listed, mySearch, mySearches } from './my-searches.ts'
import { changeSearch, removeSearch, saveSearch } from './save-search.ts'
import { type SavedSearch, everies } from './saved-search.ts'

const every = z.enum(everies).describe('When you are told: at once, daily at eight, Mondays at eight, never')
const query = z.string().describe('Conditions as GET /vacancies takes them: q=…&region=…')
const One = z.object({ id: z.string() })
const Saved = z.object({ id: z.string(), name: z.string(), query: z.string(), every, savedAt: z.string() })
const resource = 'saved-searches'

function shown({ id, name, query: conditions, every: rhythm, createdAt }: SavedSearch): z.infer<typeof Saved> {
  return { id, name, query: conditions, every: rhythm, savedAt: createdAt.toISOString() }
}

/** A person's saved searches for other programs: the same as on the pages. */
export const apiRoutes: readonly Route[] = [
  api(
    'GET',
    '/saved-searches',
    'person',
    { summary: 'Your saved searches', resource, response: z.array(Saved.extend({ found: z.number() })) },
    async (c) => json(must(await mySearches(c.call, {})).map((one: Listed) => ({ ...shown(one), found: one.found }))),
  ),
  api(
    'POST',
    '/saved-searches',
    'person',
    {
      summary: 'Save a search; new vacancies that fit it are told',
      resource,
      body: z.object({ query, name: z.string().optional(), every }),
      response: Saved,
      status: 201,
    },
    async (c) => json(shown(must(await saveSearch(c.call, { name: '', ...c.body }))), 201),
  ),
  api(
    'GET',
    '/saved-searches/:id',
    'person',
    {
      summary: 'A saved search with the vacancies found for it',
      resource,
      params: One,
      response: Saved.extend({ vacancies: z.array(z.object({ vacancy: z.string(), foundAt: z.string() })) }),
    },
    async (c) => {
      const { search, found } = must(await mySearch(c.call, { search: c.params['id'] }))
      const vacancies = found.map(({ vacancy, at }) => ({ vacancy, foundAt: at.toISOString() }))
      return json({ ...shown(search), vacancies })
    },
  ),
  api(
    'PUT',
    '/saved-searches/:id',
    'person',
    {
      summary: 'Change a saved search; without conditions it keeps those it has',
      resource,
      params: One,
      body: z.object({ query: query.optional(), name: z.string(), every }),
      response: Saved,
    },
    async (c) => json(shown(must(await changeSearch(c.call, { ...c.body, search: c.params['id'] })))),
  ),
  api(
    'DELETE',
    '/saved-searches/:id',
    'person',
    { summary: 'Remove a saved search', resource, params: One, response: z.object({ name: z.string() }) },
    async (c) => json(must(await removeSearch(c.call, { search: c.params['id'] }))),
  ),
]
