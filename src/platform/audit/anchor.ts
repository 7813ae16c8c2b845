import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Job, job } from '../jobs/job.ts'
import { type Node, systemCall } from '../node.ts'
import { type Head, rootOf, shards } from './chain.ts'
import { hashOfRoot, signRoot } from './root.ts'
import { rootFile } from './root-file.ts'

/** Every minute: signs a root over the heads of all chains, keeps it in the database and in the node's file. */
export const anchorJob: Job = job('platform.anchor-audit', {
  data: z.object({}),
  cron: '* * * * *',
  retries: 0, // the next minute comes anyway
  run: async ({ node }) => {
    await anchor(node)
  },
})

/** Signs a root when anything was written since the last one, and brings the file up to date. Gives the number of the last root. */
export async function anchor(node: Node): Promise<number> {
  const n = await inTransaction(node, systemCall(node, 'audit').actor, 'audit.anchor', (tx) => addRoot(tx, node))
  await copyToFile(node)
  return n
}

async function addRoot(tx: Tx, node: Node): Promise<number> {
  await sql`select pg_advisory_xact_lock(1869507949)`.execute(tx) // one at a time, so that numbers have no gap
  const last = await tx.selectFrom('platform.audit_anchor').selectAll().orderBy('n', 'desc').limit(1).executeTakeFirst()
  const [heads, known] = [await headsOf(tx), await anchoredHeads(tx)]
  const moved = heads.filter((h) => known.get(nameOf(h)) !== h.link)
  if (moved.length === 0) return last?.n ?? 0
  const n = (last?.n ?? 0) + 1
  const at = node.clock.now()
  const jws = signRoot(node, { n, time: at.toISOString(), prev: hashOfRoot(last?.jws), root: rootOf(heads) })
  await tx.insertInto('platform.audit_anchor').values({ n, at, jws }).execute()
  await tx
    .insertInto('platform.audit_head')
    .values(moved.map((head) => ({ ...head, anchor: n })))
    .execute()
  return n
}

const all = sql.raw(String(shards - 1))

async function headsOf(tx: Tx): Promise<Head[]> {
  const { rows } = await sql<Head>`
    select 'audit' as chain, s::int as shard, h.link, h.hash from generate_series(0, ${all}) s
      cross join lateral (select link, hash from platform.audit where shard = s order by link desc limit 1) h
    union all
    select 'access', s::int, h.link, h.hash from generate_series(0, ${all}) s
      cross join lateral (select link, hash from platform.access_entry where shard = s order by link desc limit 1) h`.execute(
    tx,
  )
  return rows
}

async function anchoredHeads(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<Head>`
    select c as chain, s::int as shard, h.link from unnest(array['audit', 'access']) c cross join generate_series(0, ${all}) s
      cross join lateral
        (select link from platform.audit_head where chain = c and shard = s order by link desc limit 1) h`.execute(tx)
  return new Map(rows.map((h) => [nameOf(h), h.link]))
}

function nameOf({ chain, shard }: Pick<Head, 'chain' | 'shard'>): string {
  return `${chain} ${shard}`
}

// What another process anchored, or a crash kept from the file, comes along.
async function copyToFile(node: Node): Promise<void> {
  const file = rootFile.of(node)
  const last = Math.max(0, ...(await file.read()).keys())
  const missing = await inTransaction(node, systemCall(node, 'audit').actor, 'audit.anchor', (tx) =>
    tx.selectFrom('platform.audit_anchor').select(['n', 'jws']).where('n', '>', last).orderBy('n').execute(),
  )
  if (missing.length > 0) await file.add(missing)
}
