import { addDays, dayOf } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { notify } from '../notifications/index.ts'
import { step } from './application.ts'
import { keepAfterClosingDays } from './clocks.ts'
import { applicantDeclined } from './events.ts'
import { notices } from './notices.ts'
import * as store from './store.ts'

const batch = 200

/**
 * Answers everybody of a closed vacancy who has no answer yet (채용절차법 제10조). Invited applicants have theirs and are left to
 * the employer. Running it again finds nobody. Gives how many were answered.
 */
export async function answerEverybody(tx: Tx, call: Call, vacancy: string, reason: string): Promise<number> {
  const now = call.node.clock.now()
  await store.eraseBy(tx, vacancy, addDays(dayOf(now), keepAfterClosingDays))
  let answered = 0
  for (;;) {
    const some = await store.unanswered(tx, vacancy, batch)
    for (const before of some) {
      const taken = step(before, 'close', 'system', now)
      if (isRefusal(taken)) throw new Error(taken.refused)
      const application = { ...taken.application, answer: { kind: 'closed', reason } as const }
      await store.save(tx, { ...taken, application })
      await notify(tx, now, notices.closed(application))
    }
    await emit(
      tx,
      call,
      some.map(({ id, organisation, person }) => applicantDeclined({ application: id, vacancy, organisation, person })),
    )
    answered += some.length
    if (some.length < batch) return answered
  }
}
