import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api, page } from '../../../platform/http/route.ts'
import { journeyIds } from '../../../web/journeys.ts'
import { ToldShape, countJourney, screenIds } from './count-journey.ts'
import { readJourneys } from './read-journeys.ts'

const share = z.number().optional()
const Time = z.object({
  journey: z.enum(journeyIds),
  n: z.number(),
  done: share,
  p50: z.number().optional(),
  p90: z.number().optional(),
  screens: z.array(
    z.object({
      screen: z.enum(screenIds),
      n: z.number(),
      p50: z.number().optional(),
      p90: z.number().optional(),
      left: share,
    }),
  ),
})

// Who tells it is nobody's business: without the session's person, without the network address, and not in the request log.
const tell: Route = {
  ...api(
    'POST',
    '/journeys',
    'public',
    {
      summary: 'Count a journey: coarse active seconds by screen, told once by the device, without any identity',
      body: ToldShape,
      response: z.object({ counted: z.literal(true) }),
      status: 202,
    },
    async (c) => {
      const { place: _place, key: _key, ...call } = c.call
      return json(must(await countJourney({ ...call, actor: { kind: 'anonymous' } }, c.body)), 202)
    },
  ),
  perMinute: 20,
  unlogged: true,
}

const file: Route = page('/numbers/journeys.csv', 'public', async (c) => {
  const times = await readJourneys(c.call.node)
  const lines = times.flatMap(({ journey, n, done, p50, p90, screens }) => [
    [journey, '', n, p50, p90, done === undefined ? undefined : 1 - done],
    ...screens.map((s) => [journey, s.screen, s.n, s.p50, s.p90, s.left]),
  ])
  const head = 'journey,screen,n,p50_seconds,p90_seconds,left_share'
  const body = [head, ...lines.map((line) => line.map((value) => value ?? '').join(','))].join('\r\n')
  return { kind: 'file', body: `${body}\r\n`, type: 'text/csv; charset=utf-8', name: 'onil-journeys.csv' }
})

/** Telling and reading the times for programs. */
export const journeyRoutes: readonly Route[] = [
  tell,
  file,
  api(
    'GET',
    '/numbers/journeys',
    'public',
    {
      summary: 'Active seconds of journeys in the last four weeks; small numbers are held back',
      response: z.array(Time),
    },
    async (c) => json(await readJourneys(c.call.node)),
  ),
]
