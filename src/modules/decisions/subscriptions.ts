import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { deadlinesExtended } from '../operations/events.ts'
import { appealDayKind, moveAppealDays } from './appeals/appeal-day-kind.ts'

/** What this module hears. */
export const subscriptions: readonly Subscription[] = [
  on(deadlinesExtended, 'decisions.move-appeal-days', async ({ payload, tx, now }) => {
    if (payload.kind === appealDayKind) await moveAppealDays(tx, payload, now)
  }),
]
