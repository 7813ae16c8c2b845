import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { canonicalJson } from '../../kernel/json.ts'
import { type Outcome, refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../database/connect.ts'
import { type Part, addRow } from '../database/parts.ts'
import type { Call } from '../node.ts'
import { actorKey } from './actor.ts'

type Earlier = { command: string; input_hash: string; value: unknown; receipt: string | null }

/**
 * Claims the call's idempotency key until the transaction ends. A concurrent call with the same key waits here until the
 * first one ends. Gives the earlier outcome when there is one; nothing when this call is the first.
 */
export async function claimKey<O>(
  tx: Tx,
  call: Call,
  command: string,
  input: unknown,
): Promise<Outcome<O> | undefined> {
  if (!call.key) return undefined
  const earlier = await claimed(tx, actorKey(call.actor), call.key)
  if (!earlier) return undefined
  if (earlier.command !== command || earlier.input_hash !== hashOf(input))
    return { ok: false, refusal: refusal('platform.key-used-for-something-else', 409) }
  const value = stored<O>(earlier.value)
  return { ok: true, value, replayed: true, ...(earlier.receipt && { receipt: earlier.receipt }) }
}

// The second statement sees what was committed while the first waited. Both travel together.
async function claimed(tx: Tx, actor: string, key: string): Promise<Earlier | undefined> {
  const [, { rows }] = await Promise.all([
    tx.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor} ${key}`])),
    tx.executeQuery<Earlier>(
      CompiledQuery.raw(
        'select command, input_hash, value, receipt from platform.submission where actor = $1 and key = $2',
        [actor, key],
      ),
    ),
  ])
  return rows[0]
}

/** The part that keeps the outcome under the call's key: its unique index holds also where the claim should fail. */
export function outcomeRow(
  call: Call,
  command: string,
  input: unknown,
  done: { readonly value: unknown; readonly receipt: string | undefined; readonly now: Date },
): Part[] {
  if (!call.key) return []
  const row = {
    actor: actorKey(call.actor),
    key: call.key,
    command,
    input_hash: hashOf(input),
    value: JSON.stringify(done.value ?? null),
    receipt: done.receipt ?? null,
    created_at: done.now,
  }
  return [addRow('platform.submission', row)]
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
