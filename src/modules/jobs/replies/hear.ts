import type { Tx } from '../../../platform/database/connect.ts'
import { type Subscription, on } from '../../../platform/outbox/subscription.ts'
import {
  type AboutApplication,
  applicantDeclined,
  applicantInvited,
  applicationSubmitted,
  applicationWithdrawn,
} from '../../applications/events.ts'
import { tables } from '../tables.ts'

/** What is heard of applications: when they came, were answered or withdrawn. The person is not kept. */
export const repliesHeard: readonly Subscription[] = [
  on(applicationSubmitted, 'jobs.note-application', async ({ tx, now, payload }) => await came(tx, now, payload)),
  on(applicantInvited, 'jobs.note-invitation', async ({ tx, now, payload }) => await answered(tx, now, payload)),
  on(applicantDeclined, 'jobs.note-decline', async ({ tx, now, payload }) => await answered(tx, now, payload)),
  on(applicationWithdrawn, 'jobs.note-withdrawal', async ({ tx, now, payload }) => await withdrawn(tx, now, payload)),
]

async function came(tx: Tx, now: Date, { application, organisation }: AboutApplication): Promise<void> {
  await tables(tx)
    .insertInto('jobs.reply')
    .values({ application_id: application, organisation_id: organisation, received_at: now })
    .onConflict((c) => c.column('application_id').doNothing())
    .execute()
}

// The first answer counts.
async function answered(tx: Tx, now: Date, { application }: AboutApplication): Promise<void> {
  await tables(tx)
    .updateTable('jobs.reply')
    .set({ answered_at: now })
    .where('application_id', '=', application)
    .where('answered_at', 'is', null)
    .execute()
}

async function withdrawn(tx: Tx, now: Date, { application }: AboutApplication): Promise<void> {
  await tables(tx)
    .updateTable('jobs.reply')
    .set({ withdrawn_at: now })
    .where('application_id', '=', application)
    .where('withdrawn_at', 'is', null)
    .execute()
}
