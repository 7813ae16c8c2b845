import { sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Node, systemCall } from '../node.ts'
import type { Subscription } from './subscription.ts'

type Due = { subscriber: string; fact_seq: number; key: string; payload: unknown; attempts: number }
const maxAttempts = 8
const pollMs = 500
const atOnce = 3

/** A running relay: delivers facts until stopped. */
export type Relay = { wake(): void; stop(): Promise<void> }

/** Starts delivering. Several relays may run at once (SKIP LOCKED); facts of one key and subscriber stay in order. */
export function startRelay(node: Node): Relay {
  let stopped = false
  const rings = new Set<() => void>()
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer)
        rings.delete(go)
        resolve()
      }
      const timer = setTimeout(go, pollMs)
      rings.add(go)
    })
  const ring = (): void => {
    for (const go of rings) go()
  }
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const worked = await deliverNext(node).catch((error: unknown) => {
        node.log.error({ error: String(error) }, 'outbox: cannot reach the database')
        return false
      })
      if (!worked && !stopped) await rest()
    }
  }
  const running = Promise.all(Array.from({ length: atOnce }, loop)) // their commits share a write to the disk
  return {
    wake: ring,
    stop: async () => {
      stopped = true
      ring()
      await running
    },
  }
}

/** Delivers until nothing is due: for tests, the seed and graceful stops. Gives the number delivered. */
export async function drain(node: Node): Promise<number> {
  let delivered = 0
  while (await deliverNext(node)) delivered++
  return delivered
}

/** Delivers one due fact. True when there was one (delivered or failed), false when nothing is due. */
export async function deliverNext(node: Node): Promise<boolean> {
  const system = systemCall(node, 'outbox')
  let heard: string | undefined
  let failed: { due: Due; error: unknown } | undefined
  const worked = await inTransaction(node, system.actor, 'outbox', async (tx) => {
    const due = await nextDue(tx, node.clock.now())
    if (!due) return false
    await sql`savepoint delivery`.execute(tx)
    try {
      await hearIt(node, tx, due)
      await markDone(tx, due, node.clock.now())
      heard = due.subscriber
    } catch (error) {
      failed = { due, error }
      await sql`rollback to savepoint delivery`.execute(tx)
      await postpone(node, tx, due, error)
    }
    return true
  })
  if (heard !== undefined) node.observe?.delivery(heard, 'done')
  if (failed)
    node.observe?.delivery(failed.due.subscriber, failed.due.attempts + 1 >= maxAttempts ? 'parked' : 'failed')
  if (failed)
    node.log.warn(
      { subscriber: failed.due.subscriber, seq: failed.due.fact_seq, error: String(failed.error) },
      'outbox: delivery failed',
    )
  return worked
}

// An unfinished earlier delivery of the same key to the same subscriber holds later ones back (the reordering trap of SKIP LOCKED);
// a parked one does too, until somebody replays or drops it. The row is chosen before its fact is read: joined in one go, the
// planner may walk through all facts that were ever told to find the one.
async function nextDue(tx: Tx, now: Date): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    with due as materialized (
      select d.subscriber, d.fact_seq, d.key, d.attempts from platform.delivery d
      where d.done_at is null and d.parked_at is null and d.next_try <= ${now}
        and not exists (select 1 from platform.delivery e
          where e.subscriber = d.subscriber and e.key = d.key and e.fact_seq < d.fact_seq and e.done_at is null)
      order by d.fact_seq limit 1 for update skip locked)
    select due.*, f.payload from due join platform.fact f on f.seq = due.fact_seq`.execute(tx)
  return rows[0]
}

async function hearIt(node: Node, tx: Tx, due: Due): Promise<void> {
  const subscription = node.subscriptions.find((s: Subscription) => s.subscriber === due.subscriber)
  if (!subscription) throw new Error(`nobody is called ${due.subscriber} any more`)
  const call = systemCall(node, due.subscriber)
  await subscription.hear(due.payload, { tx, call, now: node.clock.now(), seq: due.fact_seq })
}

async function markDone(tx: Tx, due: Due, now: Date): Promise<void> {
  await tx
    .updateTable('platform.delivery')
    .set({ done_at: now, error: null })
    .where('subscriber', '=', due.subscriber)
    .where('fact_seq', '=', due.fact_seq)
    .execute()
}

async function postpone(node: Node, tx: Tx, due: Due, error: unknown): Promise<void> {
  const attempts = due.attempts + 1
  const now = node.clock.now()
  const wait = Math.min(2 ** attempts * 500, 300_000)
  await tx
    .updateTable('platform.delivery')
    .set({
      attempts,
      error: String(error).slice(0, 500),
      next_try: new Date(now.getTime() + wait),
      parked_at: attempts >= maxAttempts ? now : null,
    })
    .where('subscriber', '=', due.subscriber)
    .where('fact_seq', '=', due.fact_seq)
    .execute()
}
