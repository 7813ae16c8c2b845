import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { IdeaState } from './ideas/idea.ts'
import type { Stage } from './incidents/incident.ts'
import type { Component, State } from './status/component.ts'

type Instant = ColumnType<Date, Date, Date>
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>
type MaybeText = ColumnType<string | null, string | null | undefined, string | null>

/** This module's tables. Dates are text. */
export type OperationsTables = {
  'operations.component_run': { id: string; component: Component; state: State; began_at: Instant; last_at: Instant }
  'operations.journey_count': { week: string; journey: string; what: string; seconds: number; n: number }
  'operations.incident': {
    id: string
    components: Component[]
    title_ko: string
    title_en: string
    began_at: Instant
    ended_at: MaybeInstant
    found_by: 'node' | 'person'
    created_at: Instant
    opened_at: MaybeInstant
    closed_at: MaybeInstant
    done_ko: MaybeText
    done_en: MaybeText
    dismissed_at: MaybeInstant
    dismiss_reason: MaybeText
  }
  'operations.incident_update': {
    id: string
    incident_id: string
    at: Instant
    stage: Stage
    text_ko: string
    text_en: string
  }
  'operations.extension': {
    id: string
    incident_id: string
    kind: string
    from_day: string
    to_day: string
    days: number
    no_earlier: string
    deadlines: number
    basis: string
    signed_by: string
    signed_name: string
    signed_at: Instant
    withdrawn_at: MaybeInstant
    withdrawn_name: MaybeText
    withdraw_reason: MaybeText
  }
  'operations.news': {
    id: string
    version: number
    title_ko: string
    title_en: string
    text_ko: string
    text_en: string
    pinned: boolean
    published_at: MaybeInstant
    expires_at: MaybeInstant
    created_at: Instant
    updated_at: Instant
  }
  'operations.news_picture': {
    id: string
    news_id: string
    upload_id: string
    content_id: string
    type: 'image/png' | 'image/jpeg'
    width: number
    height: number
    alt_ko: string
    alt_en: string
    added_by: string
    added_name: string
    added_at: Instant
  }
  'operations.idea': {
    id: string
    alias: string
    title: string
    text: string
    state: IdeaState
    due: string | null
    votes: number
    created_at: Instant
    edited_at: MaybeInstant
    withdrawn_at: MaybeInstant
    merged_into: MaybeText
    hidden_at: MaybeInstant
    hidden_name: MaybeText
    hidden_reason: MaybeText
  }
  'operations.idea_voice': { idea_id: string; person_id: string; alias: string; author: boolean; created_at: Instant }
  'operations.idea_vote': { idea_id: string; person_id: string; at: Instant }
  'operations.idea_reply': {
    id: string
    idea_id: string
    alias: string
    text: string
    at: Instant
    withdrawn_at: MaybeInstant
    hidden_at: MaybeInstant
    hidden_name: MaybeText
    hidden_reason: MaybeText
  }
  'operations.idea_answer': {
    id: string
    idea_id: string
    from_state: IdeaState
    to_state: IdeaState
    text: string
    due: string | null
    signed_by: string
    signed_name: string
    at: Instant
  }
  'operations.idea_report': {
    id: string
    idea_id: string
    reply_id: string | null
    person_id: string
    reason: string
    at: Instant
    handled_at: MaybeInstant
  }
  'operations.news_revision': {
    id: string
    news_id: string
    version: number
    content: ColumnType<unknown, string, never>
    saved_by: string
    saved_name: string
    saved_at: Instant
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<OperationsTables>> {
  return tx.withTables<OperationsTables>()
}
