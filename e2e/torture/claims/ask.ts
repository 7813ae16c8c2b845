import { setTimeout as pause } from 'node:timers/promises'
import type { sql } from 'kysely'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { type Node, systemCall } from '../../../src/platform/node.ts'

const lanes = 8

/** Whoever asks the database as the system: rows of one statement. */
export async function ask<T>(node: Node, text: ReturnType<typeof sql<T>>): Promise<readonly T[]> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => (await text.execute(tx)).rows)
}

/** Several at once, as many as there are lanes. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** Looks again and again until nothing is left. */
export async function untilNone(left: () => Promise<number>): Promise<void> {
  for (const until = Date.now() + 900_000; Date.now() < until; await pause(100)) if ((await left()) === 0) return
  throw new Error('something is left that nobody does')
}
