import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Channel } from '../channels.ts'
import type { Kind } from '../kinds.ts'
import { type NotificationTables, tables } from '../tables.ts'
import type { Next } from './delivery.ts'

const table = 'notifications.delivery'

/** One delivery as it lies in the table. */
export type DeliveryRow = Selectable<NotificationTables[typeof table]>

/** A delivery to make: of a message, a code, or a letter that gathers. */
export type NewDelivery = {
  readonly id?: string
  readonly person: string
  readonly kind: Kind
  readonly channel: Channel
  readonly target?: string
  readonly notice?: string
  readonly verification?: string
  readonly inDigest?: string
  /** Sealed, where it is not the person's contact. */
  readonly address?: string
  readonly at: Date
}

/** Puts a delivery down, once: the same message by the same way to the same receiver is the same delivery. */
export async function addDelivery(tx: Tx, now: Date, one: NewDelivery): Promise<void> {
  await tables(tx)
    .insertInto(table)
    .values({
      id: one.id ?? newId(),
      person_id: one.person,
      kind: one.kind,
      channel: one.channel,
      target: one.target ?? '',
      notice_id: one.notice ?? null,
      verification_id: one.verification ?? null,
      digest_due: null,
      in_digest: one.inDigest ?? null,
      address: one.address ?? null,
      shown_to: null,
      created_at: now,
      next_try: one.at,
      sent_at: null,
      gave_up_at: null,
      carrier: null,
      why: null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}

/**
 * The gathering letter of that moment, found or begun; undefined when it is already on its way. Holds its row until commit,
 * so that it is not sent while a message is still being put into it.
 */
export async function digestFor(tx: Tx, now: Date, person: string, due: Date): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; attempts: number }>`
    insert into notifications.delivery (id, person_id, kind, channel, digest_due, created_at, next_try)
    values (${newId()}, ${person}, 'service', 'mail', ${due}, ${now}, ${due})
    on conflict (person_id, digest_due) where digest_due is not null do update set person_id = excluded.person_id
    returning id, attempts`.execute(tx)
  return rows[0]?.attempts === 0 ? rows[0].id : undefined
}

// Longer than the longest try takes: after it, whoever held the delivery is taken for dead.
const leaseMs = 120_000

/** Takes the next due delivery for one try. `wasUnsure`: an earlier try may have succeeded unseen. */
export async function claimNext(tx: Tx, now: Date): Promise<(DeliveryRow & { wasUnsure: boolean }) | undefined> {
  const { rows } = await sql<DeliveryRow & { wasUnsure: boolean }>`
    with due as (select id, unsure from notifications.delivery
      where next_try <= ${now} and sent_at is null and gave_up_at is null and in_digest is null
      order by next_try limit 1 for update skip locked)
    update notifications.delivery d set attempts = d.attempts + 1, unsure = true, next_try = ${new Date(now.getTime() + leaseMs)}
    from due where d.id = due.id returning d.*, due.unsure as "wasUnsure"`.execute(tx)
  return rows[0]
}

/** Writes down what came of a try. */
export async function settle(
  tx: Tx,
  now: Date,
  row: DeliveryRow,
  next: Next,
  shownTo: string | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable(table)
    .set({ ...settled(now, next), ...(shownTo !== undefined && { shown_to: shownTo }) })
    .where((e) => e.or([e('id', '=', row.id), e('in_digest', '=', row.id)]))
    .execute()
}

function settled(
  now: Date,
  next: Next,
): Partial<Record<'sent_at' | 'gave_up_at' | 'next_try', Date>> & {
  unsure: boolean
  why: string | null
  carrier?: string | null
} {
  if (next.state === 'sent') return { sent_at: now, unsure: false, why: null, carrier: next.by ?? null }
  if (next.state === 'given-up') return { gave_up_at: now, unsure: false, why: next.why }
  return { next_try: next.at, unsure: next.unsure, why: next.why }
}

/** Text messages and 알림톡 that went to a person since then, deadlines and security not counted. */
export async function paidSince(tx: Tx, person: string, since: Date): Promise<number> {
  const row = await tables(tx)
    .selectFrom(table)
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('person_id', '=', person)
    .where('channel', 'in', ['sms', 'alimtalk'])
    .where('kind', 'not in', ['security', 'deadline'])
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}
