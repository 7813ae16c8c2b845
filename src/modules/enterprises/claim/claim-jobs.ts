import { z } from 'zod'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { membersOf, operators, organisationCard } from '../../identity/index.ts'
import { notify } from '../../notifications/index.ts'
import { registryOf } from '../services.ts'
import type { Answer } from '../tables.ts'
import { claimNotices, forAdministrators, forOperators } from './notices.ts'
import { changeClaim, lockClaim } from './store.ts'

const steps = ['asked', 'objected', 'confirmed', 'refused'] as const

/** What both sides are told. */
export type ClaimStep = (typeof steps)[number]

/** Tells the company and each of its administrators by every way they have, and the claimant of what came of it. */
export const tellOfClaim: Job = job('enterprises.tell-of-claim', {
  data: z.object({ claim: z.uuid(), what: z.enum(steps) }),
  run: async ({ node, actor }, { claim, what }) =>
    await inTransaction(node, actor, 'tell-of-claim', async (tx) => {
      const now = node.clock.now()
      const row = await lockClaim(tx, claim)
      if (!row) return
      const organisation = row.organisation_id
      const members = await membersOf(tx, organisation)
      const administrators = members.filter(({ role }) => role === 'administrator').map(({ person }) => person)
      const name = (await organisationCard(tx, organisation))?.name ?? ''
      const said = { topic: `enterprises.claim-${what}`, link: '/company/claim' }
      const theirs = forAdministrators(what, name)
      if (theirs) {
        // Its administrators are told themselves, by the ways of security.
        await notify(tx, now, { to: { organisation }, inboxOnly: true, ...said, ...theirs })
        for (const person of administrators.filter((one) => one !== row.claimant_id))
          await notify(tx, now, { to: { person }, kind: 'security', ...said, ...theirs })
      }
      await notify(tx, now, { to: { person: row.claimant_id }, ...said, ...claimNotices[what](name) })
    }),
})

/** Tells the operators that a claim has its paper. */
export const tellOperators: Job = job('enterprises.tell-operators', {
  data: z.object({ claim: z.uuid() }),
  run: async ({ node, actor }, { claim }) =>
    await inTransaction(node, actor, 'tell-operators', async (tx) => {
      const row = await lockClaim(tx, claim)
      if (!row) return
      const name = (await organisationCard(tx, row.organisation_id))?.name ?? ''
      const said = { topic: 'enterprises.claim-paper', link: '/operator/claims', ...forOperators(name) }
      for (const organisation of await operators(tx))
        await notify(tx, node.clock.now(), { to: { organisation }, ...said })
    }),
})

/** Asks the tax office about what the claimant stated. Without an answer the job is tried again, over about a day. */
export const checkClaim: Job = job('enterprises.check-claim', {
  data: z.object({ claim: z.uuid() }),
  retries: 16,
  run: async ({ node, actor }, { claim }) => {
    const row = await inTransaction(node, actor, 'check-claim', (tx) => lockClaim(tx, claim))
    if (!row || row.answer !== null) return
    const { business_number: businessNumber, opened_on: openedOn, representative } = row
    const found = await registryOf.of(node).ask?.({ businessNumber, openedOn, representative }, row.organisation_id)
    if (found?.answer === 'unavailable') throw new Error('the business registry does not answer now')
    const answer: Answer = found?.answer ?? 'not-connected'
    await inTransaction(node, actor, 'check-claim', (tx) =>
      changeClaim(tx, claim, { answer, answered_at: node.clock.now() }),
    )
  },
})
