import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { EventTables } from './by-event/tables.ts'
import type { DomainFault } from './domains/domain.ts'
import type { BadgeKind } from './events.ts'
import type { OutsideForm } from './wallet/outside/read-outside.ts'
import type { StatusPurpose } from './credential/status-bits.ts'

type Instant = ColumnType<Date, Date, Date>

// Written when it happens.
type Later<T> = ColumnType<T | null, T | undefined, T | null>

/** How far a question to an agency has come. */
export type RequestState = 'waiting' | 'arrived' | 'no-record' | 'needs-a-person' | 'stopped'

/** A proposal about an accredited issuer and what was decided. */
export type AccreditationRow = {
  id: string
  did: string
  name: string
  name_en: string | null
  kinds: BadgeKind[]
  from_day: string
  until_day: string | null
  reason: string
  replaces: string | null
  proposed_by: string
  proposed_by_name: string
  proposed_at: Date
  decision: 'confirmed' | 'refused' | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Date | null
}

/** A company's application to issue badges, and what was decided. */
export type ApplicationRow = {
  id: string
  organisation_id: string
  organisation_name: string
  code: string
  name: string
  name_en: string | null
  kind: BadgeKind
  purpose: string
  applied_by: string
  applied_by_name: string
  applied_at: Date
  withdrawn_at: Date | null
  decision: 'accepted' | 'refused' | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: Date | null
  reason: string | null
  change: string | null
  appeal: string | null
  appealed_at: Date | null
  appeal_decision: 'accepted' | 'refused' | null
  appeal_by: string | null
  appeal_by_name: string | null
  appeal_at: Date | null
  appeal_reason: string | null
  issuer_id: string | null
}

/** This module's tables. `secret_key`, `credential`, `holder_name` and `share.token` are sealed fields. */
export type BadgesTables = EventTables & {
  'badges.accreditation': AccreditationRow
  'badges.credential': {
    organisation_id: string
    credential_id: string
    digest: string
    list_number: number
    list_index: number
    issued_at: Instant
    suspended_at: Later<Date>
    revoked_at: Later<Date>
  }
  'badges.outside_badge': {
    id: string
    person_id: string
    form: OutsideForm
    content: string
    digest: Buffer
    imported_at: Instant
  }
  'badges.share_view': { share_id: string; hour: Instant; times: number }
  'badges.accreditation_list': { version: number; published_at: Date; signed: string }
  'badges.issuer': {
    organisation_id: string
    code: string
    source: string | null
    kind: BadgeKind
    name: string
    name_en: string | null
    did: string
    base_url: string
    created_at: Instant
  }
  'badges.issuer_key': {
    public_key: string
    organisation_id: string
    since: Instant
    retired_at: Instant | null
    revoked_at: Instant | null
    revoked_reason: Later<string>
    revoked_by: Later<string>
    revoked_by_name: Later<string>
  }
  'badges.issuer_secret': { public_key: string; organisation_id: string; secret_key: string }
  'badges.status_list': {
    organisation_id: string
    purpose: StatusPurpose
    number: number
    bits: Buffer
    version: number
  }
  'badges.status_index': { organisation_id: string; number: number; index: number }
  'badges.badge': {
    id: string
    organisation_id: string
    person_id: string
    holder_name: string
    external_id: string
    content_hash: string
    kind: BadgeKind
    title: string
    list_number: number
    list_index: number
    issued_at: Instant
    valid_until: Instant | null
    suspended_at: Instant | null
    suspended_reason: string | null
    revoked_at: Instant | null
    revoked_reason: string | null
    replaces: string | null
    design_id: ColumnType<string | null, string | null | undefined, string | null>
  }
  'badges.design': {
    id: string
    organisation_id: string
    series_id: string
    version: number
    content: ColumnType<unknown, string, string>
    picture_png: Buffer | null
    made_by: string
    created_at: Instant
    updated_at: Instant
    published_at: Instant | null
    published_by: string | null
    retired_at: Instant | null
  }
  'badges.bulk_order': {
    id: string
    organisation_id: string
    design_id: string
    file_name: string
    row_count: number
    fault_count: number
    made_by: string
    made_by_name: string
    made_at: Instant
    sent_at: Later<Date>
    dropped_at: Later<Date>
    decision: Later<'approved' | 'refused'>
    decided_by: Later<string>
    decided_by_name: Later<string>
    decided_at: Later<Date>
    reason: Later<string>
    done_at: Later<Date>
  }
  'badges.bulk_row': {
    id: string
    order_id: string
    organisation_id: string
    line: number
    content: string | null
    faults: ColumnType<unknown, string, string>
    outcome: string | null
    badge_id: string | null
  }
  'badges.correction': {
    id: string
    badge_id: string
    person_id: string
    organisation_id: string
    says: string
    asked_at: Instant
    answer: Later<'corrected' | 'declined'>
    reason: Later<string>
    answered_by: Later<string>
    answered_by_name: Later<string>
    answered_at: Later<Date>
  }
  'badges.wrong_number': { id: string; organisation_id: string; at: Instant }
  'badges.domain': {
    organisation_id: string
    did: string
    domain: string
    asked_at: Instant
    checked_at: Instant | null
    fault: DomainFault | null
    proved_by: 'did-web' | 'file' | null
    proved_at: Instant | null
    seen_at: Instant | null
  }
  'badges.application': ApplicationRow
  'badges.endorsement': {
    id: string
    organisation_id: string
    design_id: string
    says: string
    credential: ColumnType<unknown, string, string>
    list_number: number
    list_index: number
    given_by: string
    given_by_name: string
    given_at: Instant
    withdrawn_at: Later<Date>
    withdrawn_by: Later<string>
    withdrawn_by_name: Later<string>
    withdrawn_reason: Later<string>
  }
  'badges.issuer_endorsement': {
    id: string
    organisation_id: string
    issuer_id: string
    says: string
    until_day: string | null
    credential: ColumnType<unknown, string, never>
    list_number: number
    list_index: number
    given_by: string
    given_by_name: string
    given_at: Instant
    superseded: Generated<boolean>
    withdrawn_at: Later<Date>
    withdrawn_by: Later<string>
    withdrawn_by_name: Later<string>
    withdrawn_reason: Later<string>
  }
  'badges.receiving': { person_id: string; number: string; ends_at: Instant }
  'badges.wallet': { person_id: string; did: string; secret_key: string; created_at: Instant }
  'badges.holding': {
    badge_id: string
    person_id: string
    organisation_id: string
    record: ColumnType<unknown, string, string>
    credential: string
    received_at: Instant
  }
  'badges.fetch_request': {
    id: string
    person_id: string
    organisation_id: string
    consent_id: string
    state: RequestState
    reason: string | null
    arrived: Generated<number>
    attempts: Generated<number>
    asked_at: Instant
    next_try: Instant
    ended_at: Instant | null
  }
  'badges.handed': {
    id: string
    person_id: string
    badge_id: string
    consent_id: string
    agency: 'koroad'
    state: 'waiting' | 'taken' | 'declined' | 'stopped' | 'needs-a-person'
    reason: Generated<string | null>
    receipt: Generated<string | null>
    attempts: Generated<number>
    asked_at: Instant
    next_try: Instant
    ended_at: Generated<Date | null>
  }
  'badges.share_link': {
    id: string
    person_id: string
    badge_id: string
    token_hash: Buffer
    token: string
    show_name: boolean
    created_at: Instant
    ends_on: string
    stopped_at: Instant | null
  }
}

/** A badge handed to an agency, as it is stored. */
export type Handed = Selectable<BadgesTables['badges.handed']>

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<BadgesTables>> {
  return tx.withTables<BadgesTables>()
}
