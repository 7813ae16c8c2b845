import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { allHolidays } from './store.ts'

type Kept = { readonly days: ReadonlySet<Day>; readonly until: number }
const kept = new WeakMap<Node, Kept>()

/** How long a process goes by what it has read: another one may have taken over a new list. */
const keptMs = 60_000

/** The public holidays that were taken over; none where no list was. */
export async function holidays(tx: Tx, node: Node): Promise<ReadonlySet<Day>> {
  const known = kept.get(node)
  if (known && performance.now() < known.until) return known.days
  const days = new Set((await allHolidays(tx)).map(({ day }) => day))
  kept.set(node, { days, until: performance.now() + keptMs })
  return days
}

/** Reads them anew the next time. */
export function forgetHolidays(node: Node): void {
  kept.delete(node)
}
