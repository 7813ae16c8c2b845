import { dayOf } from '../../kernel/day.ts'
import { newId } from '../../platform/new-id.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { badgeArrived } from '../badges/events.ts'
import { ToldRecord, entryOfRecord, positionOf } from './entry-of-record.ts'
import * as store from './store.ts'
import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { personErased } from '../rights/events.ts'
import { personal } from './personal.ts'

/** What this module hears: a badge in the wallet becomes a line of the résumé, once however often it is told. */
export const subscriptions: readonly Subscription[] = [
  on(badgeArrived, 'seekers.fill-resume', async ({ payload, tx, now }) => {
    const entry = entryOfRecord(payload.kind, ToldRecord.parse(payload.record))
    const position = positionOf(entry.from, dayOf(now))
    await store.addEntry(tx, now, {
      ...entry,
      id: newId<'Entry'>(),
      person: payload.person,
      badge: payload.badge,
      position,
    })
  }),
  on(
    personErased,
    'seekers.erase-person',
    async ({ payload, tx }) => await erasePersonal(tx, personal, payload.person),
  ),
]
