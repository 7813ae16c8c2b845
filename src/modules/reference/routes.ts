import { z } from 'zod'
import { Refused, refusal } from '../../kernel/refusal.ts'
import type { PageCall, Reply } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { industries } from './industries.ts'
import { occupation, occupationTree, searchOccupations } from './occupations.ts'
import { qualifications, searchQualifications } from './qualifications.ts'
import { regionTree, searchRegions } from './regions.ts'
import { versions } from './versions.ts'

const most = 50
const Query = z.object({ q: z.string().optional() })

/** A code list as other systems get it: what it is, and its rows; with `q` the best fits only. */
function listRoute(
  name: string,
  summary: string,
  all: () => readonly unknown[],
  search?: (words: string) => readonly unknown[],
): Route {
  const response = z.object({ list: z.unknown(), items: z.array(z.unknown()) })
  const description = { summary, response, ...(search && { query: Query }) }
  return api('GET', `/reference/${name}`, 'public', description, async (c) => {
    const words = wordsOf(c)
    return publicJson({
      list: versions().find((v) => v.name === name),
      items: words !== undefined && search ? search(words) : all(),
    })
  })
}

function wordsOf(c: PageCall): string | undefined {
  const q = c.query['q']
  return typeof q === 'string' && q.trim() !== '' ? q : undefined
}

function publicJson(json: unknown): Reply {
  return { kind: 'json', json, headers: { 'cache-control': 'public, max-age=3600' } }
}

/** The code lists for other systems. */
export const routes: readonly Route[] = [
  listRoute('occupations', 'Occupations (KECO) as a tree, or the best fits for words', occupationTree, (q) =>
    searchOccupations(q, most),
  ),
  api(
    'GET',
    '/reference/occupations/:code',
    'public',
    {
      summary: 'One occupation or group of KECO by its code: an address that a badge may name for good',
      params: z.object({ code: z.string() }),
      response: z.object({ code: z.string(), name: z.string(), list: z.unknown() }),
    },
    async (c) => {
      const found = occupation(c.params['code'] ?? '')
      if (!found) throw new Refused(refusal('reference.no-such-code', 404))
      return publicJson({ ...found, list: versions().find(({ name }) => name === 'occupations') })
    },
  ),
  listRoute('regions', 'Regions as a tree, or the best fits for words', regionTree, (q) => searchRegions(q, most)),
  listRoute('qualifications', 'Qualifications and licences, or the best fits for words', qualifications, (q) =>
    searchQualifications(q, most),
  ),
  listRoute('industries', 'Industries (KSIC, three digits)', industries),
  api(
    'GET',
    '/reference/versions',
    'public',
    {
      summary: 'Title, version, source and licence of each code list',
      response: z.object({ lists: z.array(z.unknown()) }),
    },
    async () => publicJson({ lists: versions() }),
  ),
]
