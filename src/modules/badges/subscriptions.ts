import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { consentWithdrawn } from '../consent/events.ts'
import { tables } from './tables.ts'
import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { personErased } from '../rights/events.ts'
import { personal } from './personal.ts'

/** A withdrawn consent stops what still waits on it. Badges that came before stay the person's. */
export const subscriptions: readonly Subscription[] = [
  on(consentWithdrawn, 'badges.stop-requests', async ({ tx, payload, now }) => {
    await tables(tx)
      .updateTable('badges.fetch_request')
      .set({ state: 'stopped', reason: 'consent-withdrawn', ended_at: now })
      .where('consent_id', '=', payload.consent)
      .where('state', '=', 'waiting')
      .execute()
  }),
  on(personErased, 'badges.erase-person', async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person)),
]
