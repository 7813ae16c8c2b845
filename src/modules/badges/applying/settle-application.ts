import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Node } from '../../../platform/node.ts'
import { addOrganisation } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { domainOf } from '../domains/store.ts'
import { setUpIssuer } from '../issuers/set-up-issuer.ts'
import { tables } from '../tables.ts'
import { type Application, applicationOf } from './application.ts'
import { applicationNotices } from './application-notices.ts'

/** Lets a decision take effect: an operator signs it, the system makes the issuer, once. */
export const settleApplication: Job = job('badges.settle-application', {
  data: z.object({ application: z.uuid() }),
  run: async ({ node, actor }, { application }) =>
    await inTransaction(node, actor, 'badges.settle-application', (tx) => settle(tx, node, application)),
})

/** The same, in a transaction of the system. */
export async function settle(tx: Tx, node: Node, id: string): Promise<void> {
  const row = await tables(tx)
    .selectFrom('badges.application')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.issuer_id !== null) return
  const application = applicationOf(row)
  const now = node.clock.now()
  const to = { organisation: application.organisation }
  if (application.state === 'accepted') {
    const issuer = await makeIssuer(tx, node, application)
    await tables(tx).updateTable('badges.application').set({ issuer_id: issuer }).where('id', '=', id).execute()
    await notify(tx, now, { ...applicationNotices.accepted(application), to: { person: application.appliedBy } })
  } else if (application.state === 'refused' || application.state === 'final')
    await notify(tx, now, { ...applicationNotices.refused(application), to })
}

// The issuer is an organisation of its own: who applied administers it, and its domain goes with it.
async function makeIssuer(tx: Tx, node: Node, application: Application): Promise<string> {
  const { code, name, nameEn, kind, appliedBy } = application
  const now = node.clock.now()
  const named = { name, ...(nameEn !== undefined && { nameEn }) }
  const issuer = await addOrganisation(tx, now, { kind: 'issuer', code, ...named, verified: true }, appliedBy)
  await setUpIssuer(tx, node, { organisation: issuer, code, kind, ...named })
  const domain = await domainOf(tx, application.organisation)
  if (domain)
    await tables(tx)
      .updateTable('badges.domain')
      .set({ organisation_id: issuer })
      .where('organisation_id', '=', application.organisation)
      .execute()
  return issuer
}
