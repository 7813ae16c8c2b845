import type { ColumnType, Generated, Selectable } from 'kysely'
import type { EventState, OutcomeState } from './event.ts'
import type { EventSource } from './event-rule.ts'

type Instant = ColumnType<Date, Date, Date>

// Written when it happens.
type Later<T> = ColumnType<T | null, T | undefined, T | null>

/** The tables of issuing by event. */
export type EventTables = {
  'badges.event_rule': {
    id: string
    organisation_id: string
    design_id: string
    source: EventSource
    kind: string
    conditions: ColumnType<unknown, string, never>
    slots: ColumnType<unknown, string, never>
    made_by: string
    made_by_name: string
    made_at: Instant
    decision: Later<'approved' | 'refused'>
    decided_by: Later<string>
    decided_by_name: Later<string>
    decided_at: Later<Date>
    reason: Later<string>
    ended_by: Later<string>
    ended_by_name: Later<string>
    ended_at: Later<Date>
  }
  'badges.event': {
    id: string
    organisation_id: string
    source: EventSource
    event_key: string
    kind: string
    content: string | null
    content_index: string
    holder_index: string
    person_id: Later<string>
    state: EventState
    received_at: Instant
    settled_at: Later<Date>
    tries: Generated<number>
  }
  'badges.event_outcome': {
    event_id: string
    rule_id: string
    organisation_id: string
    state: OutcomeState
    why: string | null
    fields: ColumnType<unknown, string, string>
    badge_id: string | null
    at: Instant
  }
}

/** An event for an agency's rules, as it is stored. */
export type EventRow = Selectable<EventTables['badges.event']>
