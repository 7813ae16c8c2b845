import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { consentWithdrawn } from '../consent/events.ts'
import { badgeArrived } from './events.ts'
import { hearArrived, ruleWants } from './by-event/hear-arrived.ts'
import { hearCame } from './by-event/hear-came.ts'
import { personCame } from '../identity/events.ts'
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
  on(badgeArrived, 'badges.set-off-rules', hearArrived, ruleWants),
  on(personCame, 'badges.issue-to-who-came', hearCame),
  on(personErased, 'badges.erase-person', async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person)),
]
