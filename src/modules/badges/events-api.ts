import { z } from 'zod'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { approveRule, endRule, refuseRule } from './by-event/decide-rule.ts'
import { ToldEvent } from './by-event/event.ts'
import { type EventRule, NewRule } from './by-event/event-rule.ts'
import { makeRule } from './by-event/make-rule.ts'
import { eventLog, eventNow, eventRules, type LoggedEvent, type LoggedOutcome } from './by-event/read-events.ts'
import { takeEvent, tryAgain } from './by-event/take-event.ts'

// A key of its own for the system that tells what happened: it may issue by approved rules, and nothing else.
const resource = 'issuer-events'
const one = z.object({ id: z.uuid() })
const Event = z.object({
  event: z.uuid(),
  id: z.string(),
  source: z.enum(['system', 'record', 'badge']),
  kind: z.string(),
  state: z.enum(['waiting', 'issued', 'unchanged', 'refused', 'not-met', 'no-rule']),
  receivedAt: z.string(),
  tries: z.number(),
  badges: z.array(
    z.object({
      rule: z.uuid(),
      state: z.enum(['issued', 'replaced', 'unchanged', 'refused', 'not-met']),
      badge: z.uuid().optional(),
      why: z.string().optional(),
      fields: z.record(z.string(), z.string()),
    }),
  ),
})
const Rule = z.object({
  rule: z.uuid(),
  design: z.uuid(),
  source: z.string(),
  kind: z.string(),
  conditions: z.array(z.object({ field: z.string(), is: z.string(), value: z.string() })),
  slots: z.record(z.string(), z.string()),
  state: z.enum(['waiting', 'on', 'refused', 'off']),
  reason: z.string().optional(),
})
const Changed = z.object({ rule: z.uuid(), receipt: z.string().optional() })

function eventJson({ id, key, source, kind, state, receivedAt, tries, outcomes }: LoggedEvent): z.infer<typeof Event> {
  return {
    event: id,
    id: key,
    source,
    kind,
    state,
    receivedAt: receivedAt.toISOString(),
    tries,
    badges: outcomes.map(outcomeJson),
  }
}

function outcomeJson({ rule, state, badge, why, fields }: LoggedOutcome): z.infer<typeof Event>['badges'][number] {
  return { rule, state, fields, ...(badge !== undefined && { badge }), ...(why !== undefined && { why }) }
}

function ruleJson({ id, design, source, kind, conditions, slots, state, reason }: EventRule): z.infer<typeof Rule> {
  const said = { rule: id, design, source, kind, conditions: [...conditions], slots, state }
  return { ...said, ...(reason !== undefined && { reason }) }
}

function changed(outcome: Outcome<{ rule: string }>): z.infer<typeof Changed> {
  const { rule } = must(outcome)
  return { rule, ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) }
}

const events: readonly Route[] = [
  api(
    'POST',
    '/issuer/events',
    'issuer',
    {
      summary:
        'Tell that something happened: badges are issued as approved rules say. The same id counts once; what was refused may be sent again, corrected, with its id',
      resource,
      body: ToldEvent,
      response: Event,
      status: 201,
    },
    async (c) => json(eventJson(must(await eventNow(c.call, must(await takeEvent(c.call, c.body))))), 201),
  ),
  api(
    'GET',
    '/issuer/events',
    'issuer',
    {
      summary: 'What came, newest first, with what became of it; never whom it was about',
      resource,
      query: z.object({ state: z.enum(['all', 'refused']).optional(), after: z.uuid().optional() }),
      response: z.object({ events: z.array(Event), next: z.uuid().optional() }),
    },
    async (c) => {
      const { events: found, next } = must(await eventLog(c.call, c.query))
      return json({ events: found.map(eventJson), ...(next !== undefined && { next }) })
    },
  ),
  api(
    'GET',
    '/issuer/events/:id',
    'issuer',
    { summary: 'What became of one event', resource, params: one, response: Event },
    async (c) => json(eventJson(must(await eventNow(c.call, { event: c.params['id'] })))),
  ),
  api(
    'POST',
    '/issuer/events/:id/again',
    'issuer',
    { summary: 'Try an event again that brought no badge', resource, params: one, response: Event },
    async (c) => json(eventJson(must(await eventNow(c.call, must(await tryAgain(c.call, { event: c.params['id'] })))))),
  ),
]

const rules: readonly Route[] = [
  api(
    'GET',
    '/issuer/event-rules',
    'issuer',
    { summary: 'Your rules to issue by event', response: z.object({ rules: z.array(Rule) }) },
    async (c) => json({ rules: must(await eventRules(c.call, {})).map(ruleJson) }),
  ),
  api(
    'POST',
    '/issuer/event-rules',
    'issuer',
    {
      summary: 'Make a rule for a published design; nothing is issued by it until another person has approved it',
      body: NewRule,
      response: Changed,
      status: 201,
    },
    async (c) => json(changed(await makeRule(c.call, c.body)), 201),
  ),
  api(
    'POST',
    '/issuer/event-rules/:id/approve',
    'issuer',
    { summary: 'Approve a rule, as another person than who made it; it is on', params: one, response: Changed },
    async (c) => json(changed(await approveRule(c.call, { rule: c.params['id'] }))),
  ),
  api(
    'POST',
    '/issuer/event-rules/:id/refuse',
    'issuer',
    {
      summary: 'Refuse a rule with a reason, as another person than who made it',
      params: one,
      body: z.object({ reason: z.string() }),
      response: Changed,
    },
    async (c) => json(changed(await refuseRule(c.call, { rule: c.params['id'], reason: c.body['reason'] }))),
  ),
  api(
    'POST',
    '/issuer/event-rules/:id/end',
    'issuer',
    { summary: 'Switch a rule off, or take it back; badges that were issued stay', params: one, response: Changed },
    async (c) => json(changed(await endRule(c.call, { rule: c.params['id'] }))),
  ),
]

/** Issuing by event for other systems. */
export const eventsApi: readonly Route[] = [...events, ...rules]
