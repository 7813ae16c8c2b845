import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { settle } from './settle.ts'
import { change, lockVerification } from './store.ts'
import { stateOf } from './verification.ts'

/** A person's decision by the paper. */
export type Decision = { organisation: string; decision: 'confirmed' | 'refused'; reason: string }

/** Lets a decision take effect: the operator signs it, the system carries it out. */
export const settleDecision: Job = job('enterprises.settle-decision', {
  data: z.object({ organisation: z.uuid(), decision: z.enum(['confirmed', 'refused']) }),
  run: async ({ node, actor }, { organisation, decision }) =>
    await inTransaction(node, actor, 'settle-decision', (tx) => settle(tx, node.clock.now(), organisation, decision)),
})

/** Confirms a company by its paper or refuses it with a reason, signed by the operator's name. */
export const decideVerification: Operation<Decision, { organisation: string }> = command(
  'enterprises.decide-verification',
  {
    input: z
      .object({
        organisation: z.uuid(),
        decision: z.enum(['confirmed', 'refused']),
        reason: z.string().trim().max(500),
      })
      .refine(({ decision, reason }) => decision === 'confirmed' || reason !== '', {
        path: ['reason'],
        message: 'reason',
      }),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
    run: async ({ actor, input, tx, now }) => {
      const { organisation, decision, reason } = input
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      if (stateOf(await lockVerification(tx, organisation)) !== 'reading')
        return refusal('enterprises.nothing-to-decide', 409)
      const signed = { decided_by: actor.person, decided_by_name: actor.name, decided_at: now }
      await change(tx, organisation, { decision, reason: reason === '' ? null : reason, ...signed })
      await enqueue(tx, settleDecision, { organisation, decision })
      return { value: { organisation }, subject: organisation }
    },
  },
)
