import { z } from 'zod'
import { toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { type Context, type Operation, command } from '../../../platform/operation/command.ts'
import { type KnownFact, valuesOf } from '../claim/known-fact.ts'
import { isOfficer, lockOpenClaim } from '../claim/may-claim.ts'
import { type ClaimView, viewOf } from '../claim/read-claim.ts'
import { eligibilityOf } from '../claim/wanted.ts'
import { settleAnew } from '../anew/settle-anew.ts'
import { planRounds } from '../rounds/plan-rounds.ts'
import { type Row, tables } from '../tables.ts'
import { keepAll } from './keep-all.ts'
import { type RecipientType, recipientType, recipientTypes } from './recipient-type.ts'
import { seenAs } from './seen-as.ts'
import { type BenefitNumbers, signBenefit, signEligibility } from './sign-claim.ts'

/** What an officer judges, with the reason of each judgement, and why they decide so. */
export type ToDecide = {
  claim: string
  judgements: { name: string; value: boolean; reason: string }[]
  /** As the rules have it, unless the officer says otherwise. */
  recipientType?: RecipientType | undefined
  /** The case as the officer read it (`seenAs`): what has changed since is told, and nothing is signed. */
  seen?: string | undefined
  /** The officer met the claimants together, at the plant that closed: each counts as having come. */
  metTogether?: true | undefined
  role: string
  reason: string
}

const text = z.string().trim().min(1, 'needed')
/** The most letters of the reason of a judgement, and of the decision. */
export const longest = { judgement: 1000, decision: 2000 } as const

/**
 * Decides a claim: facts with their sources are kept, eligibility is signed by the officer's name, and where it is given the amount too and
 * every round is planned, all in one transaction. A claim is decided once, and anew where its decision was set aside on appeal.
 */
export const decideClaim: Operation<ToDecide, { claim: string; granted: boolean }> = command('benefits.decide-claim', {
  input: z.object({
    claim: z.uuid(),
    judgements: z
      .array(z.object({ name: z.string().max(60), value: z.boolean(), reason: text.max(longest.judgement) }))
      .max(10),
    recipientType: z.enum(recipientTypes).optional(),
    seen: z.string().max(100).optional(),
    metTogether: z.literal(true).optional(),
    role: text.max(100),
    reason: text.max(longest.decision),
  }),
  allow: ({ actor }) => isOfficer(actor),
  stepUp: 'staff',
  run: async (context) => {
    const { actor, input, tx, now, call } = context
    const row = await lockOpenClaim(tx, actor, input.claim)
    if (isRefusal(row)) return row
    if (row.registered_on === null) return refusal('benefits.claim-not-sent', 409)
    const view = await viewOf(tx, call.node, row, now)
    const { estimate } = view
    const no = notYet(view, input)
    if (no) return no
    const facts = [...estimate.facts, ...input.judgements.map((each): KnownFact => ({ ...each, by: 'office' }))]
    const kept = await keepAll(context, row, estimate.facts)
    if (isRefusal(kept)) return kept
    const granted = await decided(context, row, valuesOf(facts))
    return isRefusal(granted) ? granted : { value: { claim: row.id, granted }, subject: row.id }
  },
})

// 고용보험법 제42조제1항: whoever claims comes to the office, where the rules of the day ask it.
function notYet(view: ClaimView, { seen, metTogether }: ToDecide): Refusal | undefined {
  const came = view.row.attended_at !== null || view.row.anew_for !== null || metTogether
  if (view.attends && !came) return refusal('benefits.claim-not-attended', 409)
  return seen === undefined || seenAs(view) === seen ? undefined : refusal('benefits.case-changed', 409)
}

type Outcome = Pick<Row<'claim'>, 'granted' | 'eligibility_decision' | 'recipient_type'> & Partial<BenefitNumbers>
type Known = ReturnType<typeof valuesOf>

async function decided(context: Context<ToDecide>, row: Row<'claim'>, known: Known): Promise<boolean | Refusal> {
  const day = toDay(row.registered_on ?? '')
  const { result } = eligibilityOf(known, day)
  const granted = result['eligible'] === true && result['statusChoiceAllowed'] !== false
  const signed = await signEligibility(context, row, known)
  if (isRefusal(signed)) return signed
  const benefit: Partial<BenefitNumbers> | Refusal = granted ? await signBenefit(context, row, known) : {}
  if (isRefusal(benefit)) return benefit
  const less = takesAway(row, granted, benefit)
  if (less) return less
  const usual = recipientType({ known, benefitDays: benefit.benefit_days ?? undefined }, day)
  const after = await keep(context, row, {
    granted,
    eligibility_decision: signed.decision,
    recipient_type: context.input.recipientType ?? usual,
    ...benefit,
  })
  if (row.anew_for !== null) return (await settleAnew(context, after)) ?? granted
  if (granted) await planRounds(context.tx, context.call, after)
  return granted
}

// Decided anew, a claim does not come out worse than what was paid: a round that was paid wrongly is corrected, with its hearing.
function takesAway(
  { granted: before, days_paid, extended_days }: Row<'claim'>,
  granted: boolean,
  { benefit_days }: Partial<BenefitNumbers>,
): Refusal | undefined {
  if (before !== true) return undefined
  if (!granted) return refusal('benefits.granted-before', 409)
  return (benefit_days ?? 0) + extended_days < days_paid ? refusal('benefits.fewer-than-paid', 409) : undefined
}

async function keep(
  { input, tx, now }: Context<ToDecide>,
  { id }: Row<'claim'>,
  outcome: Outcome,
): Promise<Row<'claim'>> {
  return await tables(tx)
    .updateTable('benefits.claim')
    .set({
      ...(input.metTogether && { attended_at: now }),
      decided_at: now,
      anew_for: null,
      anew_by: null,
      ...outcome,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
