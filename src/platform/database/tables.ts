import type { ColumnType, Generated } from 'kysely'

type Instant = ColumnType<Date, Date, Date>
type JsonText = ColumnType<unknown, string, string>

/** The platform's own tables, as Kysely sees them. JSON is written as text. */
export type PlatformTables = {
  'platform.submission': {
    actor: string
    key: string
    command: string
    input_hash: string
    value: JsonText | null
    receipt: string | null
    created_at: Instant
  }
  'platform.receipt': {
    id: string
    person_id: string | null
    organisation_id: string | null
    command: string
    title: string
    content: JsonText
    content_hash: string
    jws: string
    issued_at: Instant
  }
  'platform.fact': {
    seq: Generated<number>
    id: string
    topic: string
    key: string
    payload: JsonText
    occurred_at: Instant
    trace: string
  }
  'platform.delivery': {
    subscriber: string
    fact_seq: number
    key: string
    attempts: Generated<number>
    next_try: Instant
    done_at: Instant | null
    parked_at: Instant | null
    error: string | null
  }
  'platform.audit': {
    id: string
    at: Instant
    actor: string
    role: string
    command: string
    subject: string | null
    channel: string
    request: string
    place: string | null
    shard: Generated<number>
    link: Generated<number>
    hash: Generated<Buffer>
  }
  'platform.access_entry': {
    id: string
    at: Instant
    person_id: string
    actor: string
    actor_name: string
    role: string
    organisation_id: string | null
    what: string
    purpose: string
    consent_id: string | null
    request: string
    kind: Generated<'read' | 'download'>
    reason: Generated<string | null>
    place: string | null
    shard: Generated<number>
    link: Generated<number>
    hash: Generated<Buffer>
  }
  'platform.audit_anchor': { n: number; at: Instant; jws: string }
  'platform.audit_head': { chain: 'audit' | 'access'; shard: number; link: number; hash: Buffer; anchor: number }
  'platform.audit_check': {
    id: string
    at: Instant
    asked_by: string
    entries: number
    anchors: number
    milliseconds: number
    faults: JsonText
  }
  'platform.upload': {
    id: string
    content_id: string
    name: string
    type: string
    bytes: number
    person_id: string
    organisation_id: string | null
    kind: string
    scanned_by: string
    uploaded_at: Instant
    claimed_by: string | null
  }
  'platform.draft': { person_id: string; form: string; body: JsonText; updated_at: Instant }
  'platform.kept_form': { id: string; path: string; sealed: Buffer; created_at: Instant }
}
