import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { components, states } from './component.ts'
import { readStatus } from './read-status.ts'

const Status = z.object({
  measuredAt: z.date().optional(),
  components: z.array(
    z.object({
      component: z.enum(components),
      state: z.enum(states).optional(),
      since: z.date().optional(),
      share: z.number().optional(),
      days: z.array(z.object({ day: z.string(), up: z.number(), slow: z.number(), down: z.number() })),
    }),
  ),
})

/** GET /api/v1/status: the state of every component and seconds in each state of the last 30 days. */
export const statusApi: Route = api(
  'GET',
  '/status',
  'public',
  { summary: 'How the service is doing, measured by itself each minute', response: Status },
  async (c) => json(must(await readStatus(c.call, {}))),
)
