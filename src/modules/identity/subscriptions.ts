import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { erasureBegins, personErased } from '../rights/events.ts'
import { personal } from './personal.ts'
import { endSessions } from './session.ts'

/** What this module hears: an erasure begins (everybody is signed out), a person is erased. */
export const subscriptions: readonly Subscription[] = [
  on(erasureBegins, 'identity.sign-out-erased', async ({ payload, tx, now }) => {
    await endSessions(tx, now, payload.person)
  }),
  on(
    personErased,
    'identity.erase-person',
    async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person),
  ),
]
