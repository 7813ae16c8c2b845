import { z } from 'zod'
import type { Node } from '../platform/node.ts'

/** Who holds a session token, as `identity` describes them, and how many unread messages wait for them as they act now. */
export type VisitorRow = { readonly found: unknown; readonly unread: number }

const Row = z.object({ found: z.unknown(), unread: z.number() })

const question = `with v as materialized (select identity.visitor($1, $2, $3) as found)
  select found, notifications.unread((found ->> 'person')::uuid, (found ->> 'actingFor')::uuid) as unread
  from v where found is not null`

/** Reads both for the header of a page: one round trip a request. Nothing when the token is nobody's. */
export async function visitorRow(node: Node, tokenHash: Buffer, idleMinutes: number): Promise<VisitorRow | undefined> {
  const [row] = await node.database.alone(question, [tokenHash, node.clock.now(), idleMinutes])
  return row && Row.parse(row)
}
