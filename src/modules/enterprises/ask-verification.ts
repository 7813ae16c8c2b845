import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'
import { refusal } from '../../kernel/refusal.ts'
import { enqueue } from '../../platform/jobs/runner.ts'
import { type Actor, organisationOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { organisationCard } from '../identity/index.ts'
import { checkBusiness } from './check-business.ts'
import { keepStated, lockVerification } from './store.ts'
import { mayAsk, stateOf } from './verification.ts'

const Stated: z.ZodType<{ openedOn: Day; representative: string }> = z.object({
  openedOn: z.custom<Day>(isDay),
  representative: z.string().trim().min(1).max(60),
})

/** Whether somebody may speak for the company to the tax office: its administrators. */
export function speaksForCompany(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role === 'employer' && actor.acting.administrator
}

/** States who the company is. The tax office is asked afterwards, again and again while it does not answer. */
export const askVerification: Operation<z.infer<typeof Stated>, { organisation: string }> = command(
  'enterprises.ask-verification',
  {
    input: Stated,
    allow: ({ actor }) => speaksForCompany(actor),
    run: async ({ actor, input, tx, now }) => {
      const organisation = organisationOf(actor, 'employer') ?? ''
      const number = (await organisationCard(tx, organisation))?.businessNumber
      if (actor.kind !== 'person' || number === undefined) return refusal('enterprises.no-number', 409)
      if (!mayAsk(stateOf(await lockVerification(tx, organisation)))) return refusal('enterprises.under-way', 409)
      const nothing = { answer: null, answered_at: null, paper_id: null, paper_at: null, decision: null }
      const nobody = { decided_by: null, decided_by_name: null, decided_at: null, reason: null }
      await keepStated(tx, {
        organisation_id: organisation,
        business_number: number,
        opened_on: input.openedOn,
        representative: input.representative,
        asked_by: actor.person,
        asked_at: now,
        ...nothing,
        ...nobody,
      })
      await enqueue(tx, checkBusiness, { organisation })
      return { value: { organisation }, subject: organisation }
    },
  },
)
