import type { ColumnType, Generated } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Channel } from './channels.ts'
import type { Kind } from './kinds.ts'

type Instant = ColumnType<Date, Date, Date>
type Json = ColumnType<unknown, string, string>

/** This module's tables. Every `address` is a sealed field, `address_index` its blind index. */
export type NotificationTables = {
  'notifications.notice': {
    id: string
    person_id: string | null
    organisation_id: string | null
    topic: string
    kind: Kind
    text: Json
    link: string
    created_at: Instant
    planned_at: Instant | null
    read_at: Instant | null
  }
  'notifications.preference': { person_id: string; settings: Json; updated_at: Instant }
  'notifications.hearing': {
    person_id: string
    organisation_id: string
    themes: string[]
    updated_at: Instant
    set_by: string | null
    set_name: string | null
    fixed: boolean
  }
  'notifications.contact': {
    person_id: string
    kind: 'mail' | 'mobile'
    source: 'person' | 'sign-in' | 'none'
    address: string | null
    address_index: string | null
    verified_at: Instant
    unreachable_at: Instant | null
    unreachable_why: string | null
  }
  'notifications.verification': {
    id: string
    person_id: string
    kind: 'mail' | 'mobile'
    address: string
    address_index: string
    created_at: Instant
    expires_at: Instant
    attempts: Generated<number>
    used_at: Instant | null
  }
  'notifications.push_device': {
    id: string
    person_id: string
    address: string
    address_index: string
    name: string
    created_at: Instant
  }
  'notifications.delivery': DeliveryTable
  'notifications.phone': {
    key: string
    channel: 'sms' | 'alimtalk' | 'push'
    carrier: string
    shown_to: string
    text: string
    link: string | null
    handed: Generated<number>
    at: Instant
  }
}

type DeliveryTable = {
  id: string
  person_id: string
  kind: Kind
  channel: Channel
  target: Generated<string>
  notice_id: string | null
  verification_id: string | null
  digest_due: Instant | null
  in_digest: string | null
  address: string | null
  shown_to: string | null
  created_at: Instant
  next_try: Instant
  attempts: Generated<number>
  unsure: Generated<boolean>
  sent_at: Instant | null
  gave_up_at: Instant | null
  carrier: string | null
  why: string | null
}

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<NotificationTables>> {
  return tx.withTables<NotificationTables>()
}
