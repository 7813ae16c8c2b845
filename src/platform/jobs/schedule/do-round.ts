import type { Tx } from '../../database/connect.ts'
import { inTransaction } from '../../database/transaction.ts'
import { newId } from '../../new-id.ts'
import { type Node, systemCall } from '../../node.ts'
import type { Job } from '../job.ts'
import { type Taken, finish, leaseSeconds, prolong, rest, take } from './schedule-store.ts'

/**
 * Does the round of a job for a time of its schedule, unless another process did or does it. True when it was done here. One that
 * fails, or that is cut off by the death of its process, is done again: jobs go on where they were.
 */
export async function doRound(node: Node, job: Job, time: Date): Promise<boolean> {
  const taken: Taken = { name: job.name, by: newId() }
  if (!(await asSystem(node, (tx) => take(tx, taken, time)))) return false
  const alive = setInterval(() => void asSystem(node, (tx) => prolong(tx, taken)).catch(() => undefined), beatMs)
  try {
    await job.run(systemCall(node, job.name), undefined)
    await asSystem(node, (tx) => finish(tx, taken, time))
    node.observe?.job(job.name, 'done')
    return true
  } catch (error) {
    node.observe?.job(job.name, 'failed')
    node.log.warn({ job: job.name, error: String(error) }, 'a round failed, it will be tried again')
    await asSystem(node, (tx) => rest(tx, taken))
    return false
  } finally {
    clearInterval(alive)
  }
}

const beatMs = (leaseSeconds * 1000) / 3

/** Reads and writes schedules. */
export async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'schedule').actor, 'schedule', work)
}
