import { sql } from 'kysely'
import { erasePersonal } from '../../platform/personal-data/erase-personal.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { personErased } from '../rights/events.ts'
import { contactsOf } from './contacts/store.ts'
import { personal } from './personal.ts'

/** A person is erased: their messages, contacts and devices; on a node without a mail server also the letters it kept. */
export const eraseNotices: Subscription = on(
  personErased,
  'notifications.erase-person',
  async ({ payload: { person }, tx, call }) => {
    for (const { kind, address } of await contactsOf(tx, call.node, person))
      if (kind === 'mail') await sql`delete from platform.mail where to_address = ${address}`.execute(tx)
    await erasePersonal(tx, personal, person)
  },
)
