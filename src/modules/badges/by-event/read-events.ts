import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { DesignContent } from '../designs/design.ts'
import { tables } from '../tables.ts'
import { type EventState, maySendAgain, type OutcomeState } from './event.ts'
import type { EventRule, EventSource } from './event-rule.ts'
import { rulesOf } from './rule-store.ts'

const isIssuer = ({ actor }: { readonly actor: Parameters<typeof organisationOf>[0] }): boolean =>
  organisationOf(actor, 'issuer') !== undefined

/** The agency's rules, newest first. */
export const eventRules: Operation<Record<never, never>, readonly EventRule[]> = query('badges.event-rules', {
  input: z.object({}),
  allow: isIssuer,
  run: async ({ actor, tx }) => ({ value: await rulesOf(tx, { organisation: organisationOf(actor, 'issuer') ?? '' }) }),
})

/** One rule. */
export const eventRule: Operation<{ rule: string }, EventRule> = query('badges.event-rule', {
  input: z.object({ rule: z.uuid() }),
  allow: isIssuer,
  run: async ({ actor, input, tx }) => {
    const [rule] = await rulesOf(tx, { organisation: organisationOf(actor, 'issuer') ?? '', id: input.rule })
    return rule ? { value: rule } : refusal('badges.no-such-rule', 404)
  },
})

/** What one rule made of an event. */
export type LoggedOutcome = {
  readonly rule: string
  readonly designName: string
  readonly state: OutcomeState
  readonly why?: string
  readonly fields: Readonly<Record<string, string>>
  /** What the badge calls its results. */
  readonly labels: Readonly<Record<string, string>>
  readonly badge?: string
}

/** An event as the log shows it: never whom it was about. */
export type LoggedEvent = {
  readonly id: string
  readonly source: EventSource
  readonly kind: string
  readonly key: string
  readonly state: EventState
  readonly receivedAt: Date
  readonly tries: number
  /** Whether it can be tried again as it is. */
  readonly again: boolean
  readonly outcomes: readonly LoggedOutcome[]
}

/** What came, newest first. */
export type EventLog = { readonly events: readonly LoggedEvent[]; readonly next?: string }

const page = 50
type Asked = { state?: 'all' | 'refused' | undefined; after?: string | undefined }

/** The log of events; `after` is the last one seen. */
export const eventLog: Operation<Asked, EventLog> = query('badges.event-log', {
  input: z.object({ state: z.enum(['all', 'refused']).optional(), after: z.uuid().optional() }),
  allow: isIssuer,
  run: async ({ actor, input: { state, after }, tx }) => {
    let found = tables(tx)
      .selectFrom('badges.event')
      .selectAll()
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? '')
    if (state === 'refused') found = found.where('state', '=', 'refused')
    if (after !== undefined) found = found.where('id', '<', after)
    const rows = await found
      .orderBy('id', 'desc')
      .limit(page + 1)
      .execute()
    const events = await logged(tx, rows.slice(0, page))
    const last = rows.length > page ? rows[page - 1] : undefined
    return { value: { events, ...(last && { next: last.id }) } }
  },
})

/** One event with what came of it. */
export const eventNow: Operation<{ event: string }, LoggedEvent> = query('badges.event-now', {
  input: z.object({ event: z.uuid() }),
  allow: isIssuer,
  run: async ({ actor, input, tx }) => {
    const rows = await tables(tx)
      .selectFrom('badges.event')
      .selectAll()
      .where('id', '=', input.event)
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? '')
      .execute()
    const [event] = await logged(tx, rows)
    return event ? { value: event } : refusal('badges.no-such-event', 404)
  },
})

type Row = {
  id: string
  source: EventSource
  kind: string
  event_key: string
  state: EventState
  received_at: Date
  tries: number
  content: string | null
}

async function logged(tx: Tx, rows: readonly Row[]): Promise<LoggedEvent[]> {
  const outcomes = await outcomesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    kind: row.kind,
    key: row.event_key,
    state: row.state,
    receivedAt: row.received_at,
    tries: row.tries,
    again: row.content !== null && maySendAgain(row.state),
    outcomes: outcomes.get(row.id) ?? [],
  }))
}

const Fields = z.record(z.string(), z.string())

async function outcomesOf(tx: Tx, events: readonly string[]): Promise<Map<string, LoggedOutcome[]>> {
  if (events.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('badges.event_outcome')
    .innerJoin('badges.event_rule', 'badges.event_rule.id', 'rule_id')
    .innerJoin('badges.design', 'badges.design.id', 'design_id')
    .select(['event_id', 'rule_id', 'state', 'why', 'fields', 'badge_id', 'content'])
    .where('event_id', 'in', [...events])
    .orderBy('at')
    .execute()
  const all = rows.map((row) => ({
    event: row.event_id,
    rule: row.rule_id,
    ...namesIn(DesignContent.parse(row.content)),
    state: row.state,
    fields: Fields.parse(row.fields),
    ...(row.why !== null && { why: row.why }),
    ...(row.badge_id !== null && { badge: row.badge_id }),
  }))
  return Map.groupBy(all, ({ event }) => event)
}

function namesIn({ name, results }: DesignContent): Pick<LoggedOutcome, 'designName' | 'labels'> {
  return { designName: name, labels: Object.fromEntries(results.map((one) => [`results.${one.id}`, one.name])) }
}
