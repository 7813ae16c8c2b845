import { createHash } from 'node:crypto'

/** The two things that are chained: what was done (audit rows) and who read whose data (the access ledger). */
export const chains = ['audit', 'access'] as const
/** One of them. */
export type Chain = (typeof chains)[number]

/** How many chains each of the two has, so that transactions need not wait for each other. */
export const shards = 64

/** A row as its chain sees it: where it stands, its texts in their fixed order, and the hash that was written with it. */
export type ChainRow = {
  readonly id: string
  readonly shard: number
  readonly link: number
  readonly micros: string
  readonly fixed: readonly string[]
  readonly texts: readonly (string | null)[]
  readonly hash: Buffer
}

/**
 * The hash a row must have after `before`. The same rule stands in the database (`platform.audit_text`, `access_text`), which
 * writes it; here it is computed anew, so that who can change the database cannot change the check.
 */
export function hashAfter(before: Buffer | undefined, chain: Chain, row: ChainRow): Buffer {
  const { shard, link, id, micros, fixed, texts } = row
  const text = [`${chain}1`, shard, link, id, micros, ...fixed, ...texts.map(field)].join('|')
  return createHash('sha256')
    .update(before ?? '')
    .update(text)
    .digest()
}

function field(value: string | null): string {
  return value === null ? '-' : `${Buffer.byteLength(value)}:${value}`
}

/** Where a chain of a shard ends. */
export type Head = { readonly chain: Chain; readonly shard: number; readonly link: number; readonly hash: Buffer }

/** The one hash over all heads: what a signed root vouches for. */
export function rootOf(heads: Iterable<Head>): string {
  const lines = [...heads].map(
    (h) => `${h.chain}|${String(h.shard).padStart(2, '0')}|${h.link}|${h.hash.toString('hex')}`,
  )
  return createHash('sha256').update(lines.sort().join('\n')).digest('base64url')
}
