import { type Day, dayOf, startOf, toDay } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Call } from '../../platform/node.ts'
import { type Keyed, fitting, readWish, standings } from '../search/index.ts'
import { type Arrival, type Find, keep, lookLater, looked, takeArrivals } from './found-store.ts'
import { type SavedSearch, dueAt, isNews } from './saved-search.ts'
import { alertingAfter } from './store.ts'

const arrivalsAtOnce = 100
const searchesAtOnce = 500
const minute = 60_000
const day = 24 * 60 * minute

/** Looks at all vacancies that came: what fits a saved search is kept with it. Some at a time; each is looked at once. */
export async function lookAtArrivals({ node, actor }: Call): Promise<void> {
  const some = async (): Promise<number> =>
    await inTransaction(node, actor, 'alerts.look', (tx) => lookAtSome(tx, node.clock.now()))
  while ((await some()) === arrivalsAtOnce);
}

async function lookAtSome(tx: Tx, now: Date): Promise<number> {
  const arrivals = await takeArrivals(tx, now, arrivalsAtOnce)
  const today = dayOf(now)
  const ready = await sorted(tx, now, today, arrivals)
  let last: string | undefined
  do {
    const searches = ready.length === 0 ? [] : await alertingAfter(tx, last, searchesAtOnce)
    await keep(tx, now, await finds(tx, now, today, ready, searches))
    last = searches.length === searchesAtOnce ? searches.at(-1)?.id : undefined
  } while (last !== undefined)
  return arrivals.length
}

// Those that take applications now. The index hears of a vacancy by the same fact as we do, so it may have it a little later.
async function sorted(tx: Tx, now: Date, today: Day, arrivals: readonly Arrival[]): Promise<readonly Arrival[]> {
  const standing = await standings(
    tx,
    arrivals.map(({ vacancy }) => vacancy),
    today,
  )
  const ready: Arrival[] = []
  const done: string[] = []
  for (const arrival of arrivals) {
    const { vacancy, arrivedAt } = arrival
    const where = standing.get(vacancy)
    if (where?.is === 'later') await lookLater(tx, vacancy, startOf(toDay(where.opensOn)))
    else if (where === undefined && now.getTime() - arrivedAt.getTime() < day)
      await lookLater(tx, vacancy, new Date(now.getTime() + minute))
    else done.push(vacancy)
    if (where?.is === 'open') ready.push(arrival)
  }
  await looked(tx, now, done)
  return ready
}

async function finds(
  tx: Tx,
  now: Date,
  today: Day,
  arrivals: readonly Arrival[],
  searches: readonly SavedSearch[],
): Promise<Find[]> {
  const byId = new Map(searches.map((search) => [search.id.toString(), search]))
  const came = new Map(arrivals.map(({ vacancy, arrivedAt }) => [vacancy, arrivedAt]))
  const fits = await fitting(tx, searches.flatMap(keyed), [...came.keys()], today)
  return fits.flatMap(({ key, card }) => {
    const [search, arrivedAt] = [byId.get(key), came.get(card.id)]
    if (!search || !arrivedAt || search.createdAt >= arrivedAt || !isNews(new Date(card.publishedAt), arrivedAt))
      return []
    return { search, vacancy: card.id, dueAt: dueAt(search.every, now, search.toldAt) }
  })
}

// A code list may have changed since the search was saved; its page says so, and it finds nothing.
function keyed({ id, query }: SavedSearch): Keyed[] {
  const wish = readWish(query)
  return isRefusal(wish) || wish.everything ? [] : [{ key: id, wish }]
}
