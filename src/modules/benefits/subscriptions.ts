import { dayOf } from '../../kernel/day.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { deadlinesExtended } from '../operations/events.ts'
import { certificateKind, extendCertificates } from './reports/moved-certificates.ts'
import { extendRounds, roundKind } from './rounds/moved-rounds.ts'

/** What this module hears. */
export const subscriptions: readonly Subscription[] = [
  on(deadlinesExtended, 'benefits.move-rounds', async ({ payload, tx, now }) => {
    if (payload.kind === roundKind) await extendRounds(tx, payload, now, dayOf(now))
  }),
  on(deadlinesExtended, 'benefits.move-certificates', async ({ payload, tx, now }) => {
    if (payload.kind === certificateKind) await extendCertificates(tx, payload, now, dayOf(now))
  }),
]
