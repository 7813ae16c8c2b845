import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { namedAmong } from './arrears/named-vacancies.ts'
import { sameSeatCounts } from './same/merge-same.ts'

/** What a list shows beside vacancies, by their id. */
export type Beside = {
  /** How many further vacancies are the same seat. */
  readonly sameSeat: ReadonlyMap<string, number>
  /** Whose employer is named for unpaid wages: the last day it is. */
  readonly named: ReadonlyMap<string, Day>
}

/** What stands beside these vacancies in a list on a day. It changes by the day, so no index holds it. */
export async function besideCards(tx: Tx, ids: readonly string[], day: Day): Promise<Beside> {
  const named = await namedAmong(tx, ids, day)
  return {
    sameSeat: await sameSeatCounts(tx, ids),
    named: new Map([...named].map(([id, { to }]) => [id, to])),
  }
}
