import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { components } from '../status/component.ts'
import { stages } from './incident.ts'
import { type Told, readIncident, readIncidents } from './read-incidents.ts'

const Words = z.object({ ko: z.string(), en: z.string() })
const Shape = z.object({
  id: z.string(),
  title: Words,
  components: z.array(z.enum(components)),
  beganAt: z.date(),
  endedAt: z.date().optional(),
  closedAt: z.date().optional(),
  done: Words.optional(),
  updates: z.array(z.object({ at: z.date(), stage: z.enum(stages), text: Words })),
  extensions: z.array(
    z.object({
      kind: z.string(),
      from: z.string(),
      to: z.string(),
      days: z.number(),
      noEarlier: z.string(),
      basis: z.string(),
      signedName: z.string(),
      signedAt: z.date(),
      withdrawnAt: z.date().optional(),
      withdrawReason: z.string().optional(),
    }),
  ),
})

function published({ incident, updates, extensions }: Told): z.infer<typeof Shape> {
  const { id, title, components: which, beganAt, endedAt, closedAt, done } = incident
  return {
    id,
    title,
    components: [...which],
    beganAt,
    endedAt,
    closedAt,
    done,
    updates: [...updates],
    extensions: extensions.map((e) => ({
      kind: e.kind,
      from: e.from,
      to: e.to,
      days: e.days,
      noEarlier: e.noEarlier,
      basis: e.basis,
      signedName: e.signedName,
      signedAt: e.signedAt,
      withdrawnAt: e.withdrawnAt,
      withdrawReason: e.withdrawReason,
    })),
  }
}

/** The public incidents for other programs. */
export const incidentApi: readonly Route[] = [
  api(
    'GET',
    '/status/incidents',
    'public',
    { summary: 'Incidents, the latest first, and the deadlines they moved', response: z.array(Shape) },
    async (c) => json(must(await readIncidents(c.call, {})).map(published)),
  ),
  api(
    'GET',
    '/status/incidents/:id',
    'public',
    { summary: 'One incident', params: z.object({ id: z.uuid() }), response: Shape },
    async (c) => json(published(must(await readIncident(c.call, { incident: c.params['id'] })))),
  ),
]
