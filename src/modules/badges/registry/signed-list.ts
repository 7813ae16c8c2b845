import { createHash } from 'node:crypto'
import { type JSONWebKeySet, compactVerify, createLocalJWKSet } from 'jose'
import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { Node } from '../../../platform/node.ts'
import { compactJws } from '../../../platform/receipts/compact-jws.ts'
import { badgeKinds } from '../events.ts'
import type { AccreditedList } from './accreditation.ts'

/** Where a node publishes its accredited issuers, for good. */
export const listPath = '/accredited-issuers/list.json'

const type = 'onil-accreditation+jws'
const day = z.custom<Day>(isDay)
const longest = 2_000_000

const List: z.ZodType<AccreditedList> = z.object({
  iss: z.string(),
  version: z.int().positive(),
  time: z.iso.datetime(),
  previous: z.string().optional(),
  entries: z.array(
    z.object({
      id: z.uuid(),
      did: z.string(),
      name: z.string(),
      nameEn: z.string().optional(),
      kinds: z.array(z.enum(badgeKinds)),
      from: day,
      until: day.optional(),
    }),
  ),
})

/** Signs a list with the node's key for receipts, whose public half is published for good: a compact JWS (RFC 7515, EdDSA). */
export function signList({ receipts }: Pick<Node, 'receipts'>, list: AccreditedList): string {
  return compactJws({ alg: 'EdDSA', typ: type, kid: receipts.kid }, list, receipts.key)
}

/** The list in a signed text that anybody may have written; undefined when these keys did not sign it. */
export async function openList(signed: string, keys: JSONWebKeySet): Promise<AccreditedList | undefined> {
  if (signed.length > longest) return undefined
  try {
    const { payload, protectedHeader } = await compactVerify(signed, createLocalJWKSet(keys), { algorithms: ['EdDSA'] })
    if (protectedHeader.typ !== type) return undefined
    return List.safeParse(JSON.parse(new TextDecoder().decode(payload))).data
  } catch {
    return undefined
  }
}

/** What the next list names as the one before it. */
export function digestOf(signed: string): string {
  return createHash('sha256').update(signed).digest('base64url')
}
