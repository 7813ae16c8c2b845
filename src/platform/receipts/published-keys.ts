import { createPublicKey } from 'node:crypto'
import type { JSONWebKeySet } from 'jose'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Node, systemCall } from '../node.ts'

type KeyTables = { 'platform.receipt_key': { kid: string; x: string; since: Date } }

const known = new WeakMap<Node, Promise<JSONWebKeySet>>()

/**
 * The public keys of this node's receipts as a key set (RFC 7517): the present one and every earlier one, so that an old
 * receipt stays checkable. Read once a process; a failed read is tried again by the next caller.
 */
export async function publishedKeys(node: Node): Promise<JSONWebKeySet> {
  const asked =
    known.get(node) ??
    inTransaction(node, systemCall(node, 'receipts').actor, 'receipts.keys', (tx) => keysIn(tx, node))
  known.set(node, asked)
  try {
    return await asked
  } catch (error) {
    known.delete(node)
    throw error
  }
}

async function keysIn(tx: Tx, node: Node): Promise<JSONWebKeySet> {
  const db = tx.withTables<KeyTables>()
  const { x = '' } = createPublicKey(node.receipts.key).export({ format: 'jwk' })
  const present = { kid: node.receipts.kid, x, since: node.clock.now() }
  await db
    .insertInto('platform.receipt_key')
    .values(present)
    .onConflict((c) => c.doNothing())
    .execute()
  const rows = await db.selectFrom('platform.receipt_key').select(['kid', 'x']).orderBy('since', 'desc').execute()
  return { keys: rows.map((r) => ({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: r.kid, x: r.x })) }
}
