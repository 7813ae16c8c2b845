import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { type Subscription, on } from '../../../platform/outbox/subscription.ts'
import { vacanciesImported, vacancyChanged, vacancyClosed, vacancyEnded, vacancyPublished } from '../events.ts'
import { fillSeats, mergeSame } from './merge-same.ts'

type Heard = { readonly tx: Tx; readonly now: Date; readonly call: Call }

async function merge({ tx, now, call }: Heard, ids: readonly string[]): Promise<void> {
  const moved = await mergeSame(tx, ids, dayOf(now))
  await emit(
    tx,
    call,
    moved.map(({ id, organisation }) => vacancyChanged({ vacancy: id, organisation })),
  )
}

/** Whatever comes, changes or goes may be the same seat as another. A change that this makes itself changes nothing more. */
export const mergings: readonly Subscription[] = [
  on(vacancyPublished, 'jobs.merge-published', async (heard) => await merge(heard, [heard.payload.vacancy])),
  on(vacancyChanged, 'jobs.merge-changed', async (heard) => await merge(heard, [heard.payload.vacancy])),
  on(vacancyEnded, 'jobs.merge-ended', async (heard) => await merge(heard, [heard.payload.vacancy])),
  on(vacancyClosed, 'jobs.merge-closed', async (heard) => await merge(heard, [heard.payload.vacancy])),
  on(vacanciesImported, 'jobs.merge-imported', async (heard) => await merge(heard, heard.payload.vacancies)),
]

const batch = 500

/** The night's round: works out seats that are missing, and looks at what shares one. Gives how many were looked at. */
export async function lookAtSeats(call: Call): Promise<number> {
  for (let looked = 0; ; ) {
    const some = await inTransaction(call.node, call.actor, 'jobs.look-at-seats', async (tx) => {
      const ids = await fillSeats(tx, batch)
      await merge({ tx, now: call.node.clock.now(), call }, ids)
      return ids.length
    })
    looked += some
    if (some < batch) return looked
  }
}
