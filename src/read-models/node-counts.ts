import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'

/** How much there is on this node: for who runs it. Numbers only, nobody's data. Needs the system's rights. */
export type NodeCounts = {
  readonly persons: number
  readonly organisations: number
  readonly vacancies: number
  readonly badges: number
  readonly applications: number
  readonly receipts: number
}

/** A fact that was given up, with the last error. */
export type ParkedFact = {
  readonly subscriber: string
  readonly topic: string
  readonly attempts: number
  readonly error: string
  readonly parkedAt: Date
}

/** Counts what the node holds. */
export async function nodeCounts(tx: Tx): Promise<NodeCounts> {
  const { rows } = await sql<NodeCounts>`select
    (select count(*)::int from identity.person) as persons,
    (select count(*)::int from identity.organisation) as organisations,
    (select count(*)::int from jobs.vacancy where published_at is not null and closed_at is null) as vacancies,
    (select count(*)::int from badges.badge) as badges,
    (select count(*)::int from applications.application) as applications,
    (select count(*)::int from platform.receipt) as receipts`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('counting gave no row')
  return row
}

/** The parked facts, newest first, at most 50. The payload is not read: it may speak of persons. */
export async function parkedFacts(tx: Tx): Promise<readonly ParkedFact[]> {
  const { rows } =
    await sql<ParkedFact>`select d.subscriber, f.topic, d.attempts, coalesce(d.error, '') as error, d.parked_at as "parkedAt"
    from platform.delivery d join platform.fact f on f.seq = d.fact_seq
    where d.parked_at is not null and d.done_at is null order by d.parked_at desc limit 50`.execute(tx)
  return rows
}
