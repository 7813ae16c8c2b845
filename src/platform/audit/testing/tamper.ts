import type pg from 'pg'
import type { Chain } from '../chain.ts'

/** A row of a chain as the tamperer finds it. */
export type Victim = { readonly chain: Chain; readonly id: string; readonly shard: number; readonly link: number }
/** What was done to which shard and row: `link` to `last` are where it may be noticed first. */
export type Deed = {
  readonly said: string
  readonly chain: Chain
  readonly shard: number
  readonly links: readonly number[]
}
type Tamper = (owner: pg.Client, victim: Victim, other: Victim, heads: ReadonlyMap<string, number>) => Promise<Deed>

const table = { audit: 'platform.audit', access: 'platform.access_entry' } as const
const textOf = { audit: 'platform.audit_text', access: 'platform.access_text' } as const
const columns = {
  audit: ['actor', 'role', 'command', 'channel', 'request'],
  access: ['actor', 'actor_name', 'what', 'purpose', 'request'],
} as const

const deed = (said: string, { chain, shard }: Victim, links: readonly number[]): Deed => ({ said, chain, shard, links })
const until = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** What somebody with the owner's rights may try, from a plain edit to a rewritten chain. */
export const tampers: readonly Tamper[] = [
  async (owner, v) => {
    const column = columns[v.chain][v.link % 5]
    await owner.query(`update ${table[v.chain]} set ${column} = ${column} || 'x' where id = $1`, [v.id])
    return deed(`edit of ${column}`, v, [v.link])
  },
  async (owner, v) => {
    await owner.query(`update ${table[v.chain]} set at = at + interval '1 microsecond' where id = $1`, [v.id])
    return deed('edit of the time', v, [v.link])
  },
  async (owner, v) => {
    await owner.query(`update ${table[v.chain]} set role = role || ' ' where id = $1`, [v.id])
    await rehash(owner, v, v.link, v.link)
    return deed('edit with a fitting hash', v, [v.link, v.link + 1])
  },
  async (owner, v, _, heads) => {
    const last = heads.get(`${v.chain} ${v.shard}`) ?? 0
    await owner.query(`update ${table[v.chain]} set role = role || ' ' where id = $1`, [v.id])
    await rehash(owner, v, v.link, last)
    return deed('edit with the whole chain made new', v, until(v.link, last))
  },
  async (owner, v) => {
    await owner.query(`delete from ${table[v.chain]} where id = $1`, [v.id])
    return deed('deletion', v, [v.link])
  },
  async (owner, v, _, heads) => {
    const last = heads.get(`${v.chain} ${v.shard}`) ?? 0
    await owner.query(`delete from ${table[v.chain]} where id = $1`, [v.id])
    await owner.query(`update ${table[v.chain]} set link = link - 1 where shard = $1 and link > $2`, [v.shard, v.link])
    await rehash(owner, v, v.link, last)
    return deed('deletion, closed up and made new', v, until(v.link, last))
  },
  async (owner, v, _, heads) => {
    const last = heads.get(`${v.chain} ${v.shard}`) ?? 0
    await owner.query(`delete from ${table[v.chain]} where shard = $1 and link >= $2`, [v.shard, v.link])
    return deed('truncation', v, until(v.link, last))
  },
  async (owner, v) => {
    const beside = v.link === 1 ? 2 : v.link - 1
    await owner.query(
      `update ${table[v.chain]} set link = case link when $2 then $3 else $2 end where shard = $1 and link in ($2, $3)`,
      [v.shard, v.link, beside],
    )
    return deed('reordering', v, [beside, v.link])
  },
  async (owner, v, other) => {
    const same = columns[v.chain].join(', ')
    await owner.query(
      `update ${table[v.chain]} a set (${same}, at) = (select ${same}, at + interval '1 second' from ${table[v.chain]} b where b.id = $2) where a.id = $1`,
      [v.id, other.id],
    )
    return deed('content of another row', v, [v.link])
  },
  async (owner, v) => {
    await owner.query(`update ${table[v.chain]} set hash = sha256(hash) where id = $1`, [v.id])
    return deed('edit of the hash', v, [v.link])
  },
]

async function rehash(owner: pg.Client, { chain, shard }: Victim, from: number, to: number): Promise<void> {
  for (let link = from; link <= to; link++) {
    await owner.query(
      `update ${table[chain]} r set hash = sha256(coalesce((select hash from ${table[chain]} b where b.shard = r.shard and b.link = r.link - 1), '')
         || convert_to(${textOf[chain]}(r), 'UTF8')) where shard = $1 and link = $2`,
      [shard, link],
    )
  }
}
