import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import { Refused, refusal } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { badgeKinds } from './events.ts'
import { type Accredited, stateOn } from './registry/accreditation.ts'
import { listAsPublished, publicRegistry } from './registry/read-registry.ts'

const Entry = z.object({
  id: z.string(),
  did: z.string(),
  name: z.string(),
  nameEn: z.string().optional(),
  kinds: z.array(z.enum(badgeKinds)),
  from: z.iso.date(),
  until: z.iso.date().optional(),
  state: z.enum(['upcoming', 'active', 'ended']),
})

/** The accredited issuers for other systems: all, one, and the signed list itself. */
export const registryApi: readonly Route[] = [
  api(
    'GET',
    '/accredited-issuers',
    'public',
    {
      summary: 'Who may issue which badges, by the newest signed list; with `did` only that issuer',
      query: z.object({ did: z.string().max(500).optional() }),
      response: z.object({ version: z.number(), time: z.string().optional(), entries: z.array(Entry) }),
    },
    async (c) => {
      const { list } = await publicRegistry(c.call.node)
      const { did } = c.query
      const entries = (list?.entries ?? []).filter((entry) => did === undefined || entry.did === did)
      const today = dayOf(c.call.node.clock.now())
      const about = { version: list?.version ?? 0, ...(list && { time: list.time }) }
      return json({ ...about, entries: entries.map((entry) => ({ ...entry, state: stateOn(entry, today) })) })
    },
  ),
  api(
    'GET',
    '/accredited-issuers/list',
    'public',
    {
      summary:
        'The newest list as it is signed: a compact JWS by the node’s receipt key, for keeping and checking elsewhere',
      response: z.object({ version: z.number(), at: z.string(), signed: z.string() }),
    },
    async (c) => {
      const list = await listAsPublished(c.call.node)
      if (!list) throw new Refused(refusal('badges.not-published', 404))
      return json({ ...list, at: list.at.toISOString() })
    },
  ),
  api(
    'GET',
    '/accredited-issuers/:id',
    'public',
    { summary: 'One accreditation by its id', params: z.object({ id: z.uuid() }), response: Entry },
    async (c) => {
      const { list } = await publicRegistry(c.call.node)
      const found = list?.entries.find(({ id }: Accredited) => id === c.params['id'])
      if (!found) throw new Refused(refusal('badges.not-published', 404))
      return json({ ...found, state: stateOn(found, dayOf(c.call.node.clock.now())) })
    },
  ),
]
