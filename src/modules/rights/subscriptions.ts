import { erasePersonal, erasePlatform } from '../../platform/personal-data/erase-personal.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { personErased } from './events.ts'
import { personal } from './personal.ts'

/** What the platform itself keeps of a person is erased in this module's name. */
export const subscriptions: readonly Subscription[] = [
  on(personErased, 'rights.erase-platform', async ({ payload, tx }) => {
    await erasePlatform(tx, payload.person)
    await erasePersonal(tx, personal, payload.person)
  }),
]
