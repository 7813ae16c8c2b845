import { createHash } from 'node:crypto'
import { type JSONWebKeySet, compactVerify, createLocalJWKSet } from 'jose'
import { z } from 'zod'
import { compactJws } from '../receipts/compact-jws.ts'
import type { Node } from '../node.ts'

const typ = 'onil-audit-root+jws'

/** What a root says: its number, when, the hash of the root before it, and the hash over all heads. */
export type Root = {
  readonly iss: string
  readonly n: number
  readonly time: string
  readonly prev: string
  readonly root: string
}
const Payload: z.ZodType<Root> = z.object({
  iss: z.string(),
  n: z.number(),
  time: z.string(),
  prev: z.string(),
  root: z.string(),
})

/** Signs a root with the node's receipt key, as a compact JWS. It holds no personal data. */
export function signRoot(
  { publicUrl, receipts }: Pick<Node, 'publicUrl' | 'receipts'>,
  root: Omit<Root, 'iss'>,
): string {
  return compactJws({ alg: 'EdDSA', typ, kid: receipts.kid }, { iss: publicUrl, ...root }, receipts.key)
}

/** What a signed root says, or undefined when it is not signed with one of these keys. */
export async function readRoot(jws: string, keys: JSONWebKeySet): Promise<Root | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: ['EdDSA'] })
    const parsed = Payload.safeParse(JSON.parse(new TextDecoder().decode(payload)))
    return protectedHeader.typ === typ ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** How a root names the one before it. */
export function hashOfRoot(jws: string | undefined): string {
  return jws === undefined ? '' : createHash('sha256').update(jws).digest('base64url')
}
