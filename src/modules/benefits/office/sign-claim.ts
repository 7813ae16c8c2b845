import { toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/operation/command.ts'
import { type ToSignFor, inForce, signFor } from '../../decisions/index.ts'
import { benefitOf, benefitWanted, eligibilityOf } from '../claim/wanted.ts'
import type { Row } from '../tables.ts'
import type { ToDecide } from './decide-claim.ts'

type Known = Parameters<typeof eligibilityOf>[0]

/** Signs whether somebody is entitled, by the officer's name; a chosen status is a part of it where one was chosen. */
export async function signEligibility(
  context: Context<ToDecide>,
  row: Row<'claim'>,
  known: Known,
): Promise<{ decision: string } | Refusal> {
  const chosen = known['choseLastStatus'] === false ? ['statusChoiceAllowed'] : []
  const wanted = ['eligible', 'reason', ...chosen, 'benefitYearEnd']
  const replaces = await standing(context, row.eligibility_decision)
  return await signFor(context.tx, context.call.node, {
    ...asked(context, row),
    domain: 'eligibility',
    wanted,
    replaces,
  })
}

/** What a granted claim says of amounts and days. */
export type BenefitNumbers = Pick<
  Row<'claim'>,
  'benefit_decision' | 'daily_benefit' | 'benefit_days' | 'payable_from' | 'benefit_year_end'
>

/** Signs how much a day, for how many days and from when. */
export async function signBenefit(
  context: Context<ToDecide>,
  row: Row<'claim'>,
  known: Known,
): Promise<BenefitNumbers | Refusal> {
  const wanted = [...benefitWanted]
  const replaces = await standing(context, row.benefit_decision)
  const about = { ...asked(context, row), domain: 'benefit', wanted, replaces }
  const signed = await signFor(context.tx, context.call.node, about)
  if (isRefusal(signed)) return signed
  const day = toDay(row.registered_on ?? '')
  const { result } = benefitOf(known, day)
  return {
    benefit_decision: signed.decision,
    daily_benefit: Number(result['dailyBenefit']),
    benefit_days: Number(result['benefitDays']),
    payable_from: textOf(result['firstPayableDate']),
    benefit_year_end: textOf(eligibilityOf(known, day).result['benefitYearEnd']),
  }
}

// Decided anew, it stands in the place of what was decided before.
async function standing({ tx }: Context<ToDecide>, before: string | null): Promise<string | undefined> {
  return before === null ? undefined : await inForce(tx, before)
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('benefits: a signed decision has no day')
  return value
}

function asked(
  { actor, input, now }: Context<ToDecide>,
  { id, person_id, registered_on }: Row<'claim'>,
): Omit<ToSignFor, 'domain' | 'wanted'> {
  const day = toDay(registered_on ?? '')
  const [person, name] = actor.kind === 'person' ? [actor.person, actor.name] : ['', '']
  const signer = { kind: 'person', person, name, role: input.role, reason: input.reason } as const
  const home = `/operator/benefits/${id}`
  return { person: person_id, home, lawDay: day, factDay: day, effectDay: day, signer, at: now }
}
