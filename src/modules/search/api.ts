import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { educations, employments, payPeriods, shifts } from '../jobs/index.ts'
import { closings, firmBands, hourBands, licences } from './bands.ts'
import { byFacet } from './facet-names.ts'
import { careers, sorts } from './filters.ts'
import { matchPlaces } from './matches.ts'
import { metresFrom } from './nearness.ts'
import { accesses, benefits } from './offers.ts'
import { wordsIn } from './pages/jobs-page.tsx'
import { searchVacancies } from './search-vacancies.ts'

const many = z.string().describe('Several codes: repeat the parameter or join them with commas').optional()
const Query = z.object({
  q: z.string().describe('Words as people type them; known conditions in them become filters').optional(),
  region: many,
  occupation: many,
  employment: z.enum(employments).optional(),
  shift: z.enum(shifts).optional(),
  career: z.enum(careers).optional(),
  hours: z.enum(hourBands).describe('Hours a week').optional(),
  education: z.enum(educations).optional(),
  licence: z.enum(licences).optional(),
  benefit: z.enum(benefits).describe('Named in the company’s list of benefits').optional(),
  access: z.enum(accesses).describe('Named in the text of the vacancy').optional(),
  firm: z.enum(firmBands).describe('People the company says it employs').optional(),
  closing: z.enum(closings).describe('Closes within so many days, or when somebody is found').optional(),
  source: many,
  pay: z.number().int().describe('Least monthly pay in won').optional(),
  near: z.string().describe('Region to measure from: needed by `within` and by the order `distance`').optional(),
  within: z.number().int().describe('Most straight-line km from the middle of `near`').optional(),
  past: z.literal('1').optional(),
  alike: z.literal('1').describe('Titles that only look like what is asked for, too').optional(),
  sort: z.enum(sorts).optional(),
  after: z.string().describe('Cursor: the `next` of the page before').optional(),
  size: z.number().int().min(1).max(100).optional(),
})
const Card = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  titleEn: z.string().optional(),
  employer: z.string(),
  employerVerified: z.boolean(),
  namedForUnpaidWages: z.boolean().describe('The employer is on the published list of those named for unpaid wages'),
  pay: z.object({ per: z.enum(payPeriods), min: z.number(), max: z.number().optional() }).optional(),
  region: z.string(),
  employment: z.enum(employments),
  hours: z.string(),
  shift: z.enum(shifts),
  closesOn: z.string().optional(),
  source: z.string(),
  demo: z.boolean(),
  publishedAt: z.string(),
  matches: z
    .array(z.object({ part: z.number().int().describe('Its number in `understood`'), where: z.enum(matchPlaces) }))
    .describe('What of the words it answers, and where'),
  straightLineKm: z.number().describe('From the middle of `near` to the middle of its district').optional(),
})
const counts = z.record(z.string(), z.number())
const Response = z.object({
  total: z.number(),
  lookAlikes: z.number().describe('Left out, because their title only looks like what is asked for'),
  renewing: z
    .literal(true)
    .describe('The search table is being made anew, the newest first: older vacancies may be missing for words')
    .optional(),
  vacancies: z.array(Card),
  next: z.string().optional(),
  understood: z.array(z.object({ text: z.string(), kind: z.string() })),
  facets: z.object(byFacet(() => counts)),
})

/** Search for other systems: the same conditions as the page, with a cursor. */
export const apiRoutes: readonly Route[] = [
  api(
    'GET',
    '/vacancies',
    'public',
    { summary: 'Search open vacancies', query: Query, response: Response },
    async (c) => {
      const size = Number([c.query['size'] ?? 20].flat()[0])
      const result = must(await searchVacancies(c.call, { q: wordsIn(c), query: c.query, size }))
      const vacancies = result.cards.map(
        ({
          verified,
          named = false,
          weeklyHours: _w,
          careerMonths: _c,
          needs: _n,
          employerEn: _e,
          sourceName: _s,
          closed: _x,
          ...card
        }) => ({
          ...card,
          url: `${c.call.node.publicUrl}/jobs/${card.id}`,
          employerVerified: verified,
          namedForUnpaidWages: named,
          matches: result.matches.get(card.id) ?? [],
          ...kmFrom(result.filters.near, card.region),
        }),
      )
      const facets = Object.fromEntries(
        Object.entries(result.counts).map(([name, map]) => [name, Object.fromEntries(map)]),
      )
      const understood = result.understood.parts.map(({ text, kind }) => ({ text, kind }))
      return json({
        total: result.total,
        lookAlikes: result.lookAlikes,
        ...(result.renewing && { renewing: true }),
        vacancies,
        ...(result.next && { next: result.next }),
        understood,
        facets,
      })
    },
  ),
]

function kmFrom(near: string | undefined, region: string): { straightLineKm?: number } {
  const metres = near === undefined ? undefined : metresFrom(near).get(region)
  return metres === undefined ? {} : { straightLineKm: metres / 1000 }
}
