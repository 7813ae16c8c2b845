import type { Tx } from '../../platform/database/connect.ts'
import { vacancies } from '../jobs/index.ts'
import { postingOf } from './posting.ts'
import { besideOthers } from './remake-store.ts'
import * as store from './store.ts'

/** Brings the rows of these vacancies up to date; those no longer public leave. Doing it twice changes nothing. */
export async function indexVacancies(tx: Tx, ids: readonly string[]): Promise<void> {
  await besideOthers(tx)
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
