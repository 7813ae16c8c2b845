import type { JSONWebKeySet } from 'jose'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { ownKeys } from './own-keys.ts'
import { type Node, systemCall } from '../node.ts'

type KeyTables = { 'platform.receipt_key': { kid: string; x: string; since: Date } }

const known = new WeakMap<Node, { readonly kid: string; readonly keys: Promise<JSONWebKeySet> }>()

/**
 * The public keys of this node's receipts as a key set (RFC 7517): the present one, one that comes next, and every earlier one, so
 * that an old receipt stays checkable. Read once for each present key; a failed read is tried again by the next caller.
 */
export async function publishedKeys(node: Node): Promise<JSONWebKeySet> {
  const { kid } = node.receipts
  const before = known.get(node)
  const asked =
    before?.kid === kid
      ? before.keys
      : inTransaction(node, systemCall(node, 'receipts').actor, 'receipts.keys', (tx) => keysIn(tx, node))
  known.set(node, { kid, keys: asked })
  try {
    return withOwn(await asked, node)
  } catch (error) {
    known.delete(node)
    throw error
  }
}

// A key that was just made is published before anything is signed with it.
function withOwn({ keys }: JSONWebKeySet, node: Node): JSONWebKeySet {
  const own = ownKeys(node).keys.filter(({ kid }) => !keys.some((key) => key.kid === kid))
  return own.length === 0 ? { keys } : { keys: [...own, ...keys] }
}

async function keysIn(tx: Tx, node: Node): Promise<JSONWebKeySet> {
  const db = tx.withTables<KeyTables>()
  const since = node.clock.now()
  await db
    .insertInto('platform.receipt_key')
    .values(ownKeys(node).keys.map(({ kid = '', x = '' }) => ({ kid, x, since })))
    .onConflict((c) => c.doNothing())
    .execute()
  const rows = await db.selectFrom('platform.receipt_key').select(['kid', 'x']).orderBy('since', 'desc').execute()
  return { keys: rows.map((r) => ({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: r.kid, x: r.x })) }
}
