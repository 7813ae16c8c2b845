import { z } from 'zod'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationCard } from '../../identity/index.ts'
import { domainState } from '../domains/domain.ts'
import { domainOf } from '../domains/store.ts'
import { tables } from '../tables.ts'
import { type Application, mayNotDecide } from './application.ts'
import { settleApplication } from './settle-application.ts'
import { isTaken, lockApplication } from './store.ts'

/** What an operator says. A refusal has its reason and what would change it. */
export type ApplicationDecision = {
  application: string
  decision: 'accepted' | 'refused'
  reason: string
  change: string
}

const words = z.string().trim().max(1_000, 'too-long')
const Decision: z.ZodType<ApplicationDecision> = z
  .object({ application: z.uuid(), decision: z.enum(['accepted', 'refused'], 'choose'), reason: words, change: words })
  .refine(({ decision, reason }) => decision === 'accepted' || reason !== '', {
    path: ['reason'],
    message: 'needed-reason',
  })
  .refine(({ decision, change }) => decision === 'accepted' || change !== '', {
    path: ['change'],
    message: 'needed-change',
  })

/** Accepts or refuses an application, or an appeal, in the operator's name. Only a proven company with a proven domain is accepted. */
export const decideApplication: Operation<ApplicationDecision, { application: string }> = command(
  'badges.decide-application',
  {
    stepUp: 'staff',
    input: Decision,
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
    run: async ({ actor, input, tx, now }) => {
      if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
      const application = await lockApplication(tx, input.application)
      if (!application) return refusal('badges.no-such-application', 404)
      const no = mayNotDecide(application, actor.person) ?? (await unproven(tx, application, input, now))
      if (no) return no
      await tables(tx)
        .updateTable('badges.application')
        .set(columnsOf(application, input, { person: actor.person, name: actor.name, at: now }))
        .where('id', '=', application.id)
        .execute()
      await enqueue(tx, settleApplication, { application: application.id })
      const { decision, reason, change } = input
      const content = { application: application.id, decision, reason, change, decidedAt: now.toISOString() }
      const receipt = { title: `발급기관 신청: ${application.name}`, content }
      return { value: { application: application.id }, subject: application.id, receipt }
    },
  },
)

async function unproven(
  tx: Tx,
  application: Application,
  { decision }: ApplicationDecision,
  now: Date,
): Promise<Refusal | undefined> {
  if (decision === 'refused') return undefined
  const card = await organisationCard(tx, application.organisation)
  if (!card?.verified) return refusal('badges.company-unverified', 409)
  const domain = await domainOf(tx, application.organisation)
  if (!domain || domainState(domain, now) !== 'proven') return refusal('badges.domain-unproven', 409)
  return (await isTaken(tx, application.code)) ? refusal('badges.code-taken', 409) : undefined
}

function columnsOf(
  { state }: Application,
  { decision, reason, change }: ApplicationDecision,
  by: { readonly person: string; readonly name: string; readonly at: Date },
) {
  const why = [reason, change].filter((text) => text !== '')
  if (state === 'appealed') {
    const said = why.length === 0 ? null : why.join('\n')
    return {
      appeal_decision: decision,
      appeal_by: by.person,
      appeal_by_name: by.name,
      appeal_at: by.at,
      appeal_reason: said,
    }
  }
  const orNull = (text: string): string | null => (text === '' ? null : text)
  return {
    decision,
    decided_by: by.person,
    decided_by_name: by.name,
    decided_at: by.at,
    reason: orNull(reason),
    change: orNull(change),
  }
}
