import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { personErased } from '../rights/events.ts'
import { personal } from './personal.ts'

/** What this module hears: a person is erased. */
export const subscriptions: readonly Subscription[] = [
  on(
    personErased,
    'consent.erase-person',
    async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person),
  ),
]
