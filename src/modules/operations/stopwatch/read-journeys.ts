import { addDays } from '../../../kernel/day.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { journeyIds } from '../../../web/journeys.ts'
import { weekOf } from './count-journey.ts'
import { countsSince } from './journey-store.ts'
import { type JourneyTime, timesOf } from './journey-times.ts'

/** Weeks that are looked back on, this one counted in. */
export const weeks = 4

/** How long each journey took in the last weeks: what everybody may know. */
export async function readJourneys(node: Node): Promise<readonly JourneyTime[]> {
  const { actor } = systemCall(node, 'operations.read-journeys')
  const since = addDays(weekOf(node.clock.today()), -7 * (weeks - 1))
  return await inTransaction(node, actor, 'operations.read-journeys', async (tx) => {
    const times: JourneyTime[] = []
    for (const journey of journeyIds) times.push(timesOf(journey, await countsSince(tx, journey, since)))
    return times
  })
}
