import { sql } from 'kysely'
import type { JSONWebKeySet } from 'jose'
import type { Tx } from '../database/connect.ts'
import { type Head, rootOf } from './chain.ts'
import { hashOfRoot, readRoot } from './root.ts'
import type { Fault } from './walk-chain.ts'

const atOnce = 1000

type Anchor = { readonly n: number; readonly jws: string; readonly heads: readonly Head[] }

/** Checks every signed root: its number, signature, the root before it, the heads it vouches for, and the node's own copy. */
export async function* checkRoots(
  tx: Tx,
  keys: JSONWebKeySet,
  copies: ReadonlyMap<number, string>,
): AsyncGenerator<Fault | 'sound'> {
  const heads = new Map<string, Head>()
  const kept = new Map(copies)
  let before: Pick<Anchor, 'n' | 'jws'> | undefined
  for await (const anchor of anchors(tx)) {
    for (let n = (before?.n ?? 0) + 1; n < anchor.n; n++) yield { where: 'roots', fault: 'missing', link: n }
    for (const head of anchor.heads) heads.set(`${head.chain} ${head.shard}`, head)
    yield* checkOne(anchor, before, { keys, root: rootOf(heads.values()), copy: kept.get(anchor.n) })
    kept.delete(anchor.n)
    before = anchor
  }
  for (const n of kept.keys()) if (n > (before?.n ?? 0)) yield { where: 'roots', fault: 'missing', link: n }
}

async function* checkOne(
  { n, jws }: Anchor,
  before: Pick<Anchor, 'n' | 'jws'> | undefined,
  expected: { keys: JSONWebKeySet; root: string; copy: string | undefined },
): AsyncGenerator<Fault | 'sound'> {
  const said = await readRoot(jws, expected.keys)
  const follows = before?.n === n - 1 || n === 1
  const sound = said?.n === n && said.root === expected.root && (!follows || said.prev === hashOfRoot(before?.jws))
  if (!sound) yield { where: 'roots', fault: 'bad-root', link: n }
  else if (expected.copy !== undefined && expected.copy !== jws)
    yield { where: 'roots', fault: 'differs-from-file', link: n }
  else yield 'sound'
}

async function* anchors(tx: Tx): AsyncGenerator<Anchor> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ n: number; jws: string }>`
      select n, jws from platform.audit_anchor where n > ${after} order by n limit ${atOnce}`.execute(tx)
    const heads = await headsBetween(tx, after, rows.at(-1)?.n ?? after)
    for (const row of rows) yield { ...row, heads: heads.get(row.n) ?? [] }
    if (rows.length < atOnce) return
    after = rows.at(-1)?.n ?? after
  }
}

async function headsBetween(tx: Tx, after: number, upTo: number): Promise<Map<number, Head[]>> {
  const rows = await tx
    .selectFrom('platform.audit_head')
    .selectAll()
    .where('anchor', '>', after)
    .where('anchor', '<=', upTo)
    .execute()
  return Map.groupBy(rows, ({ anchor }) => anchor)
}
