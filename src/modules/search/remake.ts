import { setTimeout as rest } from 'node:timers/promises'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { publishedBefore } from '../jobs/index.ts'
import { makeWordIndex } from './fill-in-bulk.ts'
import { postingOf } from './posting.ts'
import * as remaking from './remake-store.ts'
import * as store from './store.ts'
import { analyserVersion } from './text/analyse.ts'

// Requests of people wait for a batch where one process does everything.
const batch = 100

/** Makes the whole table anew from the published vacancies. Gives their number. */
export async function rebuild(node: Node): Promise<number> {
  await asRemaking(node, async (tx) => await remaking.begin(tx, analyserVersion, true))
  let total = 0
  for (;;) {
    const made = await asRemaking(node, nextBatch)
    if (made === undefined) return total
    total += made
  }
}

/**
 * Makes the table anew when it was made by another version of the analyser, and what a killed bulk filling took away. Each batch is a
 * transaction with its progress, so a killed one is gone on with. It takes half of one core; searches go on, and say that older
 * vacancies may be missing. Gives whether there was anything to do.
 */
export async function bringUpToDate(node: Node, isStopped: () => boolean = () => false): Promise<boolean> {
  const isWanted = await asRemaking(node, async (tx) => {
    await makeWordIndex(tx)
    const isDone = (await store.madeWith(tx)) === analyserVersion && !(await remaking.remakingOf(tx))
    if (!isDone) await remaking.begin(tx, analyserVersion, false)
    return !isDone
  })
  while (isWanted && !isStopped()) {
    const began = performance.now()
    if ((await asRemaking(node, nextBatch)) === undefined) break
    await rest(performance.now() - began)
  }
  return isWanted
}

async function asRemaking<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'search.remake').actor, 'search.remake', work)
}

// Gives how many vacancies it went through; undefined when all is done, here or by another process.
async function nextBatch(tx: Tx): Promise<number | undefined> {
  await remaking.alone(tx)
  const at = await remaking.remakingOf(tx)
  if (at?.version !== analyserVersion) return undefined
  const some = await publishedBefore(tx, at.below, batch)
  const from = some.length < batch ? undefined : some.at(-1)?.id
  const rows = some.flatMap((vacancy) => postingOf(vacancy) ?? [])
  const kept = rows.map((row) => row.vacancy_id)
  await sideBySide<[void, void, void]>([
    store.put(tx, rows),
    remaking.dropOthers(tx, { from, below: at.below }, kept),
    remaking.note(tx, from),
  ])
  return some.length
}
