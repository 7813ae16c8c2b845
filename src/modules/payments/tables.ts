import type { ColumnType, JSONColumnType, Selectable } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Won } from '../../kernel/won.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Account, LedgerEvent } from './ledger.ts'
import type { AccountState } from './accounts/account-states.ts'
import type { OrderState } from './order-states.ts'

type Instant = ColumnType<Date, Date, Date>
type Maybe = ColumnType<Date | null, Date | null | undefined, Date | null>
type Now<T> = ColumnType<T, T | undefined, T>

/** A text in both languages, as the person reads it. */
export type Words = { readonly ko: string; readonly en: string }

/** This module's tables. */
type PaymentTables = {
  'payments.payment_order': {
    id: string
    source: string
    reference: string
    person_id: string
    amount: Won
    set_off: Now<Won>
    purpose: JSONColumnType<Words>
    due_on: Day
    state: OrderState
    why: Now<string | null>
    ordered_at: Instant
    changed_at: Instant
  }
  'payments.claim': {
    id: string
    source: string
    reference: string
    person_id: string
    amount: Won
    reason: JSONColumnType<Words>
    due_on: Day
    registered_at: Instant
    code: Now<string>
  }
  'payments.agreement': { id: string; claim_id: string; person_id: string; each_payment: Won; given_at: Instant }
  'payments.plan': {
    id: string
    claim_id: string
    person_id: string
    months: number
    owed: Won
    first_on: Day
    made_at: Instant
  }
  'payments.transaction': {
    id: string
    key: string
    event: LedgerEvent
    order_id: string | null
    claim_id: string | null
    at: Instant
  }
  'payments.account': {
    id: string
    person_id: string
    bank: string
    last4: string
    content: string
    state: AccountState
    protected: Now<boolean>
    asked_at: Instant
    answered_at: Maybe
    replaced_at: Maybe
  }
  'payments.batch': {
    number: number
    day: Day
    count: number
    total: Won
    digest: string
    content: string | null
    state: 'written' | 'taken' | 'refused' | 'done'
    code: Now<string | null>
    tries: Now<number>
    written_at: Instant
    taken_at: Maybe
    done_at: Maybe
  }
  'payments.batch_item': {
    id: string
    batch_number: number
    line: number
    order_id: string
    account_id: string
    amount: Won
    result: Now<'settled' | 'returned' | null>
    why: Now<string | null>
    answered_at: Maybe
  }
  'payments.deposit': {
    number: number
    day: Day
    amount: Won
    content: string
    read_at: Instant
    why: Now<'no-number' | 'no-such-number' | 'more-than-owed' | null>
    claim_id: Now<string | null>
    person_id: Now<string | null>
    matched_at: Maybe
    matched_by: Now<string | null>
    reason: Now<string | null>
  }
  'payments.send_back': {
    id: string
    deposit_number: number
    amount: Won
    reason: string
    signed_by: string
    signed_name: string
    signed_at: Instant
    state: 'ordered' | 'done' | 'refused'
    code: Now<string | null>
    answered_at: Maybe
  }
  'payments.entry': { transaction_id: string; line: number; account: Account; person_id: string | null; amount: Won }
}

/** A payment order as it is stored. */
export type OrderRow = Selectable<PaymentTables['payments.payment_order']>
/** An overpayment as it is stored. */
export type ClaimRow = Selectable<PaymentTables['payments.claim']>

/** An account as it is stored: its number and holder are sealed. */
export type AccountRow = Selectable<PaymentTables['payments.account']>
/** A file for the bank as it is stored. */
export type BatchRow = Selectable<PaymentTables['payments.batch']>
/** Money that came in, as it is stored. */
export type DepositRow = Selectable<PaymentTables['payments.deposit']>
/** A deposit that goes back to its sender, as it was signed. */
export type SendBackRow = Selectable<PaymentTables['payments.send_back']>
/** A line of one. */
export type ItemRow = Selectable<PaymentTables['payments.batch_item']>

/** The transaction with this module's tables. */
export function tables(tx: Tx): ReturnType<typeof tx.withTables<PaymentTables>> {
  return tx.withTables<PaymentTables>()
}
