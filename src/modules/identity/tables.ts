import type { ColumnType } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

type Instant = ColumnType<Date, Date, Date>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

/** This module's tables. `linking_id` and `birth_date` are sealed fields, `linking_index` their blind index. */
export type IdentityTables = {
  'identity.person': {
    id: string
    subject: string
    name: string
    email: string | null
    lang: 'ko' | 'en'
    linking_id: string
    linking_index: string
    birth_date: string | null
    created_at: Instant
  }
  'identity.organisation': {
    id: string
    kind: 'employer' | 'issuer' | 'operator'
    code: string | null
    name: string
    name_en: string | null
    business_number: string | null
    region: string | null
    address: string | null
    industry: string | null
    size: number | null
    intro: string | null
    intro_en: string | null
    verified_at: Instant | null
    demo: boolean
    created_at: Instant
    closed_at: Later<Date>
    closed_by: Later<string>
    closed_why: Later<string>
  }
  'identity.member': {
    organisation_id: string
    person_id: string
    administrator: boolean
    role: ColumnType<'recruiter' | 'viewer', 'recruiter' | 'viewer' | undefined>
    since: Instant
    ended_at: Instant | null
  }
  'identity.invitation': {
    id: string
    organisation_id: string
    role: 'administrator' | 'recruiter' | 'viewer'
    address: string
    address_index: string
    shown_to: string
    token_hash: Buffer
    invited_by: string
    invited_at: Instant
    sent_at: Instant
    times_sent: number
    expires_at: Instant
    undelivered_at: Instant | null
    accepted_at: Instant | null
    accepted_by: string | null
    ended_at: Instant | null
  }
  'identity.mandate': {
    id: string
    client_id: string
    client_name: string
    agent_id: string
    agent_name: string
    scopes: string
    ends_on: string
    given_by: string
    given_at: Instant
    accepted_by: string | null
    accepted_at: Instant | null
    ended_by: string | null
    ended_at: Instant | null
  }
  'identity.handover': {
    id: string
    organisation_id: string
    from_id: string
    from_name: string
    to_id: string
    to_name: string
    giver: 'leave' | 'recruiter'
    offered_at: Instant
    expires_at: Instant
    accepted_at: Instant | null
    ended_at: Instant | null
  }
  'identity.session': {
    id: string
    token_hash: Buffer
    person_id: string
    acting_for: string | null
    assurance: 'low' | 'substantial' | 'high'
    device: string
    created_at: Instant
    last_seen_at: Instant
    ended_at: Instant | null
    checked_at: Instant | null
    passkey_at: Instant | null
    recovered_at: Instant | null
    helping: string | null
    mandate: ColumnType<string | null, string | null | undefined, string | null>
  }
  'identity.delegation': {
    id: string
    person_id: string
    person_name: string
    kind: 'family' | 'officer'
    /** A list divided by commas. */
    scopes: string
    ends_on: string
    code_hash: Buffer
    invited_at: Instant
    code_until: Instant
    helper_id: string | null
    helper_name: string | null
    organisation_id: string | null
    organisation_name: string | null
    accepted_at: Instant | null
    confirmed_at: Instant | null
    ended_at: Instant | null
    ended_by: string | null
  }
  'identity.passkey': {
    id: string
    person_id: string
    credential_id: string
    public_key: Buffer
    counter: number
    rp_id: string
    name: string
    /** A list divided by commas. */
    transports: string
    synced: boolean
    assurance: 'low' | 'substantial' | 'high'
    created_at: Instant
    last_used_at: Instant | null
    ended_at: Instant | null
  }
  'identity.recovery_code': {
    id: string
    person_id: string
    hash: Buffer
    created_at: Instant
    used_at: Instant | null
  }
  'identity.code_try': { id: string; person_id: string; at: Instant }
  'identity.recovery': {
    id: string
    person_id: string
    begun_at: Instant
    ripe_at: Instant
    cancelled_at: Instant | null
    done_at: Instant | null
    done_by: ColumnType<'waiting' | 'approval' | null, undefined, 'waiting' | 'approval'>
    assurance: ColumnType<'low' | 'substantial' | 'high' | null, undefined, 'low' | 'substantial' | 'high'>
    held_until: ColumnType<Date | null, undefined, Date>
    undone_at: ColumnType<Date | null, undefined, Date>
  }
  'identity.recovery_approval': { recovery_id: string; organisation_id: string; approver_id: string; at: Instant }
  'identity.challenge': {
    id: string
    challenge: string
    purpose: 'register' | 'sign-in' | 'step-up'
    bound_to: Buffer
    created_at: Instant
  }
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<IdentityTables>> {
  return tx.withTables<IdentityTables>()
}
