import { dayOf } from '../../kernel/day.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { setAside } from '../decisions/events.ts'
import { personCame } from '../identity/events.ts'
import { deadlinesExtended } from '../operations/events.ts'
import { openAnew } from './anew/open-anew.ts'
import { coverageAppealKind, extendCoverageAppeals } from './coverage/appeals/moved-days.ts'
import { extendLeaves, leaveDayKind } from './leave/last-day.ts'
import { certificateKind, extendCertificates } from './reports/moved-certificates.ts'
import { joinWorker } from './reports/unknown/join-worker.ts'
import { extendRounds, roundKind } from './rounds/moved-rounds.ts'

/** What this module hears. */
export const subscriptions: readonly Subscription[] = [
  on(
    personCame,
    'benefits.join-worker',
    async ({ payload, tx, call }) => await joinWorker(tx, call.node, payload.person),
  ),
  on(setAside, 'benefits.decide-anew', async ({ payload, tx, now }) => await openAnew(tx, payload, now)),
  on(deadlinesExtended, 'benefits.move-rounds', async ({ payload, tx, now }) => {
    if (payload.kind === roundKind) await extendRounds(tx, payload, now, dayOf(now))
  }),
  on(deadlinesExtended, 'benefits.move-coverage-appeals', async ({ payload, tx, now }) => {
    if (payload.kind === coverageAppealKind) await extendCoverageAppeals(tx, payload, now)
  }),
  on(deadlinesExtended, 'benefits.move-leaves', async ({ payload, tx, now }) => {
    if (payload.kind === leaveDayKind) await extendLeaves(tx, payload, now)
  }),
  on(deadlinesExtended, 'benefits.move-certificates', async ({ payload, tx, now }) => {
    if (payload.kind === certificateKind) await extendCertificates(tx, payload, now, dayOf(now))
  }),
]
