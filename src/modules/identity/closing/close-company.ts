import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { organisationByNumber } from '../store.ts'
import { endOrganisation } from './end-organisation.ts'

/** What the operator says of a company that nobody can close any more. */
export type CompanyToClose = { businessNumber: string; why: string }

/** Carries out what the operator signed. */
export const closeCompanyJob: Job = job('identity.close-company', {
  data: z.object({ organisation: z.uuid(), by: z.string(), why: z.string() }),
  run: async (call, { organisation, by, why }) =>
    await inTransaction(call.node, call.actor, 'identity.close-company', async (tx) => {
      const facts = await endOrganisation(tx, { organisation, by, why, at: call.node.clock.now() })
      if (facts) await emit(tx, call, facts)
    }),
})

/** Closes a company in the operator's name, by its business number, with a reason that its people read. */
export const closeCompany: Operation<CompanyToClose, { organisation: string; name: string }> = command(
  'identity.close-company',
  {
    stepUp: 'staff',
    input: z.object({
      businessNumber: z
        .string()
        .trim()
        .max(20)
        .transform((typed) => typed.replaceAll(/\D/g, ''))
        .pipe(z.string().length(10, 'number')),
      why: z.string().trim().min(5, 'why').max(500, 'why'),
    }),
    allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
    run: async ({ actor, input: { businessNumber, why }, tx }) => {
      const card = await organisationByNumber(tx, businessNumber)
      if (card?.kind !== 'employer') return refusal('identity.no-such-company', 404)
      if (card.closedAt) return refusal('identity.closed-already', 409)
      const by = actor.kind === 'person' ? actor.name : ''
      await enqueue(tx, closeCompanyJob, { organisation: card.id, by, why })
      return { value: { organisation: card.id, name: card.name }, subject: card.id }
    },
  },
)
