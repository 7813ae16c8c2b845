import { createHash } from 'node:crypto'
import { canonicalJson } from '../../kernel/json.ts'
import { type Outcome, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../database/connect.ts'
import type { Call } from '../node.ts'
import { actorKey } from './actor.ts'

/**
 * Claims the call's idempotency key inside the transaction. A concurrent call with the same key waits here until the first
 * one ends. Gives the earlier outcome when there is one; nothing when this call is the first.
 */
export async function claimKey<O>(
  tx: Tx,
  call: Call,
  command: string,
  input: unknown,
  now: Date,
): Promise<Outcome<O> | undefined> {
  if (!call.key) return undefined
  const row = {
    actor: actorKey(call.actor),
    key: call.key,
    command,
    input_hash: hashOf(input),
    created_at: now,
    value: null,
    receipt: null,
  }
  const claimed = await tx
    .insertInto('platform.submission')
    .values(row)
    .onConflict((c) => c.doNothing())
    .returning('key')
    .executeTakeFirst()
  return claimed ? undefined : await earlierOutcome<O>(tx, row)
}

async function earlierOutcome<O>(
  tx: Tx,
  row: { actor: string; key: string; command: string; input_hash: string },
): Promise<Outcome<O>> {
  const earlier = await tx
    .selectFrom('platform.submission')
    .selectAll()
    .where('actor', '=', row.actor)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow()
  if (earlier.command !== row.command || earlier.input_hash !== row.input_hash) {
    return { ok: false, refusal: refusal('platform.key-used-for-something-else', 409) }
  }
  const value = stored<O>(earlier.value)
  return { ok: true, value, replayed: true, ...(earlier.receipt && { receipt: earlier.receipt }) }
}

// The value was written by the same command with the same input; its type is the command's own.
function stored<O>(value: unknown): O
function stored(value: unknown): unknown {
  return value
}

/** SHA-256 of the canonical JSON, base64url: the same content always has the same hash. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url')
}
