import { z } from 'zod'
import { daysAfter } from '../../../kernel/instant.ts'
import { type Day, isDay } from '../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, organisationIn } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { organisationByNumber } from '../../identity/index.ts'
import { checkClaim, tellOfClaim } from './claim-jobs.ts'
import { claimRules, claimState, isOpen } from './claim.ts'
import * as store from './store.ts'

/** What a claimant states: of which company, who it is, and what happened to its administrators. */
export type AskClaim = { businessNumber: string; openedOn: Day; representative: string; why: string }

const Input: z.ZodType<AskClaim> = z.object({
  businessNumber: z
    .string()
    .transform((text) => text.replaceAll(/\D/g, ''))
    .refine((digits) => digits.length === 10, 'businessNumber'),
  openedOn: z.custom<Day>(isDay, 'openedOn'),
  representative: z.string().trim().min(1, 'representative').max(60),
  why: z.string().trim().min(10, 'why').max(1000),
})

/**
 * Asks to administer a company whose administrators are gone. They are told by every way at once and stop it with one press; the tax
 * office is asked again, and after the waiting time a person decides by a paper. Nothing else opens a company.
 */
export const askClaim: Operation<AskClaim, { claim: string }> = command('enterprises.ask-claim', {
  stepUp: 'own',
  input: Input,
  allow: ({ actor }) => actor.kind === 'person' && !actor.program,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const company = await organisationByNumber(tx, input.businessNumber)
    if (!company) return refusal('enterprises.no-such-company', 404)
    const no = administersIt(actor, company.id) ?? mayAskNow(await store.claimsOf(tx, company.id, actor.person), now)
    if (no) return no
    const id = newId<'Claim'>()
    await store.addClaim(tx, {
      id,
      organisation_id: company.id,
      claimant_id: actor.person,
      claimant_name: actor.name,
      business_number: input.businessNumber,
      opened_on: input.openedOn,
      representative: input.representative,
      why: input.why,
      asked_at: now,
      ripe_at: daysAfter(now, claimRules.waitDays),
    })
    await enqueue(tx, tellOfClaim, { claim: id, what: 'asked' })
    await enqueue(tx, checkClaim, { claim: id })
    const content = { organisation: company.id, name: company.name, claim: id }
    return { value: { claim: id }, subject: id, receipt: { title: '관리자 되찾기 신청', content } }
  },
})

function administersIt(actor: Actor, organisation: string): Refusal | undefined {
  const own = actor.kind === 'person' && actor.acting.role !== 'person' && actor.acting.administrator
  return own && organisationIn(actor) === organisation ? refusal('enterprises.you-administer', 409) : undefined
}

function mayAskNow(earlier: Awaited<ReturnType<typeof store.claimsOf>>, now: Date): Refusal | undefined {
  if (earlier.some((row) => isOpen(claimState(row, now)))) return refusal('enterprises.claim-open', 409)
  const ended = earlier.flatMap((row) => row.objected_at ?? (row.decision === 'refused' ? (row.decided_at ?? []) : []))
  const soon = ended.some((at) => daysAfter(at, claimRules.againDays) > now)
  return soon ? refusal('enterprises.claim-too-soon', 409, { facts: { days: claimRules.againDays } }) : undefined
}
