import { type Part, addRow } from '../database/parts.ts'
import type { Call } from '../node.ts'
import { organisationLine } from '../organisation-log/entry.ts'
import { factRows } from '../outbox/rows.ts'
import type { SignedReceipt } from '../receipts/sign.ts'
import { actorKey, actorRole } from './actor.ts'
import type { Done } from './command.ts'
import { outcomeRow } from './submission.ts'

type Recorded = Omit<Done<unknown>, 'receipt'> & {
  readonly receipt: SignedReceipt | undefined
  readonly now: Date
  readonly id: string
}

/**
 * All that must never be forgotten, as parts of the last statement of a command: audit row, facts with their deliveries,
 * the receipt, and the outcome under the idempotency key.
 */
export function record(call: Call, command: string, input: unknown, done: Recorded): Part[] {
  return [
    audit(call, command, done),
    ...organisationLine(call, command, done),
    ...factRows(call, done.facts ?? [], done.now),
    ...(done.receipt ? [receiptRow(done.receipt, command)] : []),
    ...outcomeRow(call, command, input, { ...done, receipt: done.receipt?.jws }),
  ]
}

function audit(call: Call, command: string, done: Recorded): Part {
  return addRow('platform.audit', {
    id: done.id,
    at: done.now,
    actor: actorKey(call.actor),
    role: actorRole(call.actor),
    command,
    subject: done.subject ?? null,
    channel: call.channel,
    request: call.request,
    place: call.place ?? null,
  })
}

function receiptRow(r: SignedReceipt, command: string): Part {
  return addRow('platform.receipt', {
    id: r.id,
    person_id: r.person ?? null,
    organisation_id: r.organisation ?? null,
    command,
    title: r.title,
    content: JSON.stringify(r.content),
    content_hash: r.contentHash,
    jws: r.jws,
    issued_at: r.issuedAt,
  })
}
