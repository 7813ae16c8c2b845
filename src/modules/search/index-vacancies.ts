import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { publishedAfter, vacancies } from '../jobs/index.ts'
import { makeWordIndex } from './fill-in-bulk.ts'
import { postingOf } from './posting.ts'
import * as store from './store.ts'
import { analyserVersion } from './text/analyse.ts'

/** Brings the rows of these vacancies up to date; those no longer public leave. Doing it twice changes nothing. */
export async function indexVacancies(tx: Tx, ids: readonly string[]): Promise<void> {
  const found = await vacancies(tx, ids)
  const rows = ids.flatMap((id) => {
    const vacancy = found.get(id)
    return (vacancy && postingOf(vacancy)) ?? []
  })
  await store.put(tx, rows)
  const there = new Set(rows.map((r) => r.vacancy_id))
  await store.drop(
    tx,
    ids.filter((id) => !there.has(id)),
  )
}

const batch = 500

/** Makes the whole index anew from the published vacancies, in one transaction: searches see the old one until it is done. Gives the number indexed. */
export async function rebuild(node: Node): Promise<number> {
  return inTransaction(node, systemCall(node, 'search.rebuild').actor, 'search.rebuild', async (tx) => {
    await store.clear(tx)
    await store.noteMadeWith(tx, analyserVersion)
    let total = 0
    for (let last: string | undefined; ; ) {
      const some = await publishedAfter(tx, last, batch)
      await store.put(
        tx,
        some.flatMap((v) => postingOf(v) ?? []),
      )
      total += some.length
      last = some.at(-1)?.id
      if (some.length < batch) return total
    }
  })
}

/** Makes the index anew when it was made by another version of the analyser, and what a killed bulk filling took away. Gives whether it was. */
export async function bringUpToDate(node: Node): Promise<boolean> {
  const call = systemCall(node, 'search.bring-up-to-date')
  const version = await inTransaction(node, call.actor, call.request, async (tx) => {
    await makeWordIndex(tx)
    return await store.madeWith(tx)
  })
  if (version === analyserVersion) return false
  await rebuild(node)
  return true
}
