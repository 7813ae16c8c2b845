import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import type { Chain } from './chain.ts'
import type { Step } from './walk-chain.ts'

const atOnce = 2000

// Times are compared in microseconds, as the database keeps them. Fixed: an id that has one form only.
const columns: Readonly<Record<Chain, RawBuilder<unknown>>> = {
  audit: sql`'{}'::text[] as fixed, array[r.actor, r.role, r.command, r.subject, r.channel, r.request, r.place] as texts`,
  access: sql`array[r.person_id::text] as fixed, array[r.actor, r.actor_name, r.role, r.organisation_id::text, r.what,
    r.purpose, r.consent_id::text, r.request, r.kind, r.reason, r.place] as texts`,
}
const tables: Readonly<Record<Chain, RawBuilder<unknown>>> = {
  audit: sql`platform.audit`,
  access: sql`platform.access_entry`,
}

type Found = {
  readonly shard: number
  readonly link: number
  readonly id: string | null
  readonly micros: string
  readonly fixed: string[]
  readonly texts: (string | null)[]
  readonly hash: Buffer
  readonly anchored: Buffer | null
}

/** Every row of a chain beside every head that a root vouches for, by shard and link, read in parts. */
export async function* readChain(tx: Tx, chain: Chain): AsyncGenerator<Step> {
  const cursor = sql.raw(`walk_${chain}`)
  await sql`declare ${cursor} no scroll cursor for
    select shard, link, r.id, ((extract(epoch from r.at) * 1000000)::bigint)::text as micros, ${columns[chain]}, r.hash, h.hash as anchored
    from ${tables[chain]} r
    full join (select shard, link, hash from platform.audit_head where chain = ${sql.lit(chain)}) h using (shard, link)
    order by shard, link`.execute(tx)
  for (;;) {
    const { rows } = await sql<Found>`fetch ${sql.raw(String(atOnce))} from ${cursor}`.execute(tx)
    for (const row of rows) yield stepOf(row)
    if (rows.length < atOnce) break
  }
  await sql`close ${cursor}`.execute(tx)
}

function stepOf({ shard, link, id, micros, fixed, texts, hash, anchored }: Found): Step {
  return {
    shard,
    link,
    ...(id !== null && { row: { id, shard, link, micros, fixed, texts, hash } }),
    ...(anchored && { anchored }),
  }
}
