import { sql } from 'kysely'
import type { Tx } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Node, systemCall } from '../node.ts'

/** How far the outbox is behind: for `/metrics`, `/ready` and the operator. */
export type Backlog = { readonly waiting: number; readonly parked: number; readonly oldestSeconds: number }

/** Counts what is waiting and what is parked. */
export async function backlog(node: Node): Promise<Backlog> {
  return await inTransaction(node, systemCall(node, 'outbox').actor, 'outbox.backlog', async (tx) => {
    const { rows } = await sql<Backlog>`select
        count(*) filter (where d.parked_at is null)::int as waiting,
        count(*) filter (where d.parked_at is not null)::int as parked,
        coalesce(extract(epoch from ${node.clock.now()}::timestamptz - min(f.occurred_at)), 0)::int as "oldestSeconds"
      from platform.delivery d join platform.fact f on f.seq = d.fact_seq where d.done_at is null`.execute(tx)
    return rows[0] ?? { waiting: 0, parked: 0, oldestSeconds: 0 }
  })
}

/**
 * Delivers again: `parked` frees what was given up; a subscriber with a topic gets every fact of that topic once more,
 * also those from before it existed, unless it does not want them. Gives the number of deliveries made due.
 */
export async function replay(node: Node, what: 'parked' | { subscriber: string; topic: string }): Promise<number> {
  const now = node.clock.now()
  return await inTransaction(node, systemCall(node, 'outbox').actor, 'outbox.replay', async (tx) => {
    const done =
      what === 'parked'
        ? await sql`update platform.delivery set parked_at = null, attempts = 0, next_try = ${now} where parked_at is not null`.execute(
            tx,
          )
        : await sql`insert into platform.delivery (subscriber, fact_seq, key, next_try)
          select ${what.subscriber}, f.seq, f.key, ${now} from platform.fact f
          where f.topic = ${what.topic} and ${sql.raw(wantedBy(node, what.subscriber))}
          on conflict (subscriber, fact_seq) do update set done_at = null, parked_at = null, attempts = 0, next_try = excluded.next_try`.execute(
            tx,
          )
    return Number(done.numAffectedRows ?? 0n)
  })
}

function wantedBy(node: Node, subscriber: string): string {
  return node.subscriptions.find((s) => s.subscriber === subscriber)?.wanted ?? 'true'
}

/** How many subscribers have not yet heard the facts of a topic and key. Nobody is to hear them when none were told. */
export async function unheard(tx: Tx, topic: string, key: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.fact f
    join platform.delivery d on d.fact_seq = f.seq where f.topic = ${topic} and f.key = ${key} and d.done_at is null`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}
