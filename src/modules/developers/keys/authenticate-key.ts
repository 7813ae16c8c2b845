import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { actorOf } from '../../identity/index.ts'
import { keyHash, keyPrefix } from './api-key.ts'

const Holder = z.object({
  key: z.uuid(),
  person: z.uuid(),
  organisation: z.uuid().nullable(),
  scopes: z.array(z.string()),
})

/** Tells a key from a session token. */
export function isKey(token: string): boolean {
  return token.startsWith(keyPrefix)
}

/** Who acts with a key; nothing when it is unknown, ended or expired, or its holder left the organisation. */
export async function authenticateKey(node: Node, token: string): Promise<Actor | undefined> {
  const { rows } = await node.database.pool.query<{ found: unknown }>({
    name: 'developers.key-holder',
    text: 'select developers.key_holder($1, $2) as found',
    values: [keyHash(token), node.clock.now()],
  })
  if (!rows[0]?.found) return undefined
  const { key, person, organisation, scopes } = Holder.parse(rows[0].found)
  const who = { person, organisation: organisation ?? undefined, session: key }
  const system = systemCall(node, 'developers.key').actor
  const actor = await inTransaction(node, system, 'authenticate-key', (tx) => actorOf(tx, who))
  return actor && { ...actor, program: { key, scopes } }
}
