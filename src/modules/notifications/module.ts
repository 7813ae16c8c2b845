import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { deliver } from './delivery/deliver.ts'
import { sendQueuedLetter } from './delivery/send-queued-letter.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { invitationLetters, invitedNotices, mandateNotices, memberNotices } from './member-notices.ts'
import { sendInvitation } from './send-invitation.ts'
import { eraseNotices } from './erase-notices.ts'
import { helpNotices } from './help-notices.ts'
import { routes } from './routes.ts'
import { securityNotices } from './security-notices.ts'

/** Messages to persons and organisations: the inbox, and the ways out of it. */
export const notifications: Module = {
  name: 'notifications',
  acts,
  personal,
  routes,
  subscriptions: [
    securityNotices,
    helpNotices,
    memberNotices,
    mandateNotices,
    invitationLetters,
    invitedNotices,
    eraseNotices,
  ],
  refusals,
  sealed: ['verification', 'push_device', 'delivery', 'contact'].map((table) => ({
    table: `notifications.${table}`,
    column: 'address',
    row: table === 'contact' ? `person_id || ':' || kind` : 'id',
    // Deliveries are not looked up by address.
    ...(table !== 'delivery' && { index: 'address_index', indexOf: { table: 'notifications', column: 'address' } }),
  })),
  jobs: [deliver, sendQueuedLetter, sendInvitation],
  migrations: new URL('./migrations/', import.meta.url),
}
