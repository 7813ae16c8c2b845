import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import type { Call } from '../node.ts'
import { factRows } from '../outbox/rows.ts'
import type { SignedReceipt } from '../receipts/sign.ts'
import { actorKey, actorRole } from './actor.ts'
import type { Done } from './command.ts'

type Recorded = Omit<Done<unknown>, 'receipt'> & {
  readonly receipt: SignedReceipt | undefined
  readonly now: Date
  readonly id: string
}

/**
 * Writes all that must never be forgotten in one statement, one round trip: audit row, facts with their deliveries,
 * the receipt, and the outcome of the idempotency key.
 */
export async function record(tx: Tx, call: Call, command: string, done: Recorded): Promise<void> {
  const parts = [
    audit(call, command, done),
    ...factRows(call, done.facts ?? [], done.now),
    ...(done.receipt ? [receipt(done.receipt, command)] : []),
    ...(call.key ? [outcome(call, call.key, done)] : []),
  ]
  await sql`with ${sql.join(parts)} select 1`.execute(tx)
}

function audit(call: Call, command: string, done: Recorded): RawBuilder<unknown> {
  return sql`audit as (insert into platform.audit (id, at, actor, role, command, subject, channel, request, place)
    values (${done.id}, ${done.now}, ${actorKey(call.actor)}, ${actorRole(call.actor)}, ${command}, ${done.subject ?? null},
            ${call.channel}, ${call.request}, ${call.place ?? null}))`
}

function receipt(r: SignedReceipt, command: string): RawBuilder<unknown> {
  return sql`receipt as (insert into platform.receipt (id, person_id, organisation_id, command, title, content, content_hash, jws, issued_at)
    values (${r.id}, ${r.person ?? null}, ${r.organisation ?? null}, ${command}, ${r.title}, ${JSON.stringify(r.content)}::jsonb,
            ${r.contentHash}, ${r.jws}, ${r.issuedAt}))`
}

function outcome(call: Call, key: string, done: Recorded): RawBuilder<unknown> {
  return sql`outcome as (update platform.submission set value = ${JSON.stringify(done.value ?? null)}::jsonb, receipt = ${done.receipt?.jws ?? null}
    where actor = ${actorKey(call.actor)} and key = ${key})`
}
