import { type Day, toDay } from '../kernel/day.ts'
import type { Tx } from '../platform/database/connect.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { type Node, systemCall } from '../platform/node.ts'
import { makeTown } from './town/make-town.ts'
import type { Town } from './town/town.ts'

type DemoTables = {
  'demo.town': { only_one: boolean; seed: number; day: string; made_at: Date | null }
  'demo.made': { kind: string; key: string; id: string }
}

const seedNumber = 24
const towns = new WeakMap<Node, Town>()

/** Runs work as the demo town. */
export async function asDemo<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'demo', 'demo').actor, 'demo', work)
}

/** The town of this installation: dated relative to the day it was first made, the same at every start. */
export async function townOf(node: Node): Promise<Town> {
  const known = towns.get(node)
  if (known) return known
  const { seed, day } = await asDemo(node, async (tx) => await rememberDay(tx, node.clock.today()))
  const town = makeTown(seed, day)
  towns.set(node, town)
  return town
}

/** The day this installation's demo is dated by. */
export async function townDay(node: Node): Promise<Day> {
  return (await asDemo(node, async (tx) => await rememberDay(tx, node.clock.today()))).day
}

async function rememberDay(tx: Tx, today: Day): Promise<{ seed: number; day: Day }> {
  const db = tx.withTables<DemoTables>()
  await db
    .insertInto('demo.town')
    .values({ only_one: true, seed: seedNumber, day: today, made_at: null })
    .onConflict((c) => c.doNothing())
    .execute()
  const row = await db.selectFrom('demo.town').select(['seed', 'day']).executeTakeFirstOrThrow()
  return { seed: row.seed, day: toDay(row.day) }
}

/** Whether the town is complete. */
export async function isMade(node: Node): Promise<boolean> {
  return await asDemo(node, async (tx) => {
    const row = await tx.withTables<DemoTables>().selectFrom('demo.town').select('made_at').executeTakeFirst()
    return row !== undefined && row.made_at !== null
  })
}

/** Marks the town complete. */
export async function markMade(node: Node): Promise<void> {
  await asDemo(
    node,
    async (tx) =>
      await tx.withTables<DemoTables>().updateTable('demo.town').set({ made_at: node.clock.now() }).execute(),
  )
}

/** What was made under a key of the town: 'person', 'organisation', 'vacancy', 'badge', 'application'. */
export async function madeIds(tx: Tx, kind: string): Promise<Map<string, string>> {
  const rows = await tx
    .withTables<DemoTables>()
    .selectFrom('demo.made')
    .select(['key', 'id'])
    .where('kind', '=', kind)
    .execute()
  return new Map(rows.map((r) => [r.key, r.id]))
}

/** Remembers what was made, in the transaction that made it: a killed start goes on where it stopped. */
export async function remember(tx: Tx, kind: string, made: ReadonlyMap<string, string>): Promise<void> {
  if (made.size === 0) return
  const rows = [...made].map(([key, id]) => ({ kind, key, id }))
  await tx.withTables<DemoTables>().insertInto('demo.made').values(rows).execute()
}
