import { z } from 'zod'
import { Refused, isRefusal, must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { answerClaim } from './answer-claim.ts'
import { beginClaim } from './begin-claim.ts'
import { myClaims } from './my-claims.ts'
import { myClaim } from './read-claim.ts'
import { sendClaim } from './send-claim.ts'
import type { Row } from '../tables.ts'

const one = z.object({ id: z.uuid() })
const State = z.object({
  claim: z.string(),
  spell: z.string(),
  state: z.enum(['begun', 'sent', 'granted', 'refused', 'withdrawn']),
  registeredOn: z.string().nullable(),
  dailyBenefit: z.number().nullable(),
  benefitDays: z.number().nullable(),
  payableFrom: z.string().nullable(),
  benefitYearEnd: z.string().nullable(),
  decisions: z.array(z.string()),
})
const Whole = State.extend({
  /** Steps that are not done; `needed` ones keep it from being sent. */
  open: z.array(z.object({ step: z.string(), needed: z.boolean() })),
  /** What was said otherwise after it was sent, by name and time; what was sent stays as it was. */
  amendments: z.array(z.object({ at: z.string(), what: z.array(z.string()) })),
  /** Facts of the law that only the claimant can say. */
  missing: z.array(z.string()),
  estimate: z.object({
    eligible: z.boolean().nullable(),
    reason: z.string().nullable(),
    days: z.number().nullable(),
    won: z.number().nullable(),
  }),
})

const Body = z.object({
  spell: z.uuid(),
  reason: z.enum(['agrees', 'disagrees']),
  statement: z.string().max(4000).optional(),
  facts: z.record(z.string(), z.unknown()),
  work: z.object({ occupations: z.array(z.string()).min(1).max(5), regions: z.array(z.string()).min(1).max(5) }),
})

/** Claims from a second system: the same operations as the pages. */
export const claimApi: readonly Route[] = [
  api(
    'GET',
    '/benefit-claims',
    'person',
    { summary: 'Your claims of job-seeking benefit, newest first', response: z.array(State) },
    async (c) => json(must(await myClaims(c.call, {})).map(stateOf)),
  ),
  api(
    'GET',
    '/benefit-claims/:id',
    'person',
    { summary: 'One of them: how far it is, what is missing, what it would come to', params: one, response: Whole },
    async (c) => {
      const { row, steps, estimate, amendments: changed } = must(await myClaim(c.call, { claim: c.params['id'] }))
      const { eligible = null, reason = null, days = null, won = null } = estimate
      const open = steps.filter(({ done }) => !done).map(({ name, needed }) => ({ step: name, needed }))
      const missing = estimate.missing.filter(({ judgement }) => !judgement).map(({ name }) => name)
      const amendments = changed.map(({ at, changes }) => ({
        at: at.toISOString(),
        what: changes.map(({ what }) => what),
      }))
      return json({ ...stateOf(row), open, missing, amendments, estimate: { eligible, reason, days, won } })
    },
  ),
  api(
    'POST',
    '/benefit-claims',
    'person',
    {
      summary:
        'Claim after a spell that ended; it counts from the day it arrives. Sent once more it gives the first one',
      body: Body,
      response: z.object({ claim: z.string(), registeredOn: z.string(), receipt: z.string().optional() }),
      status: 201,
    },
    async (c) => {
      const { key: _, ...plain } = c.call // the key is that of sending
      const body = parseInput(Body, c.body)
      if (isRefusal(body)) throw new Refused(body)
      const { spell, ...said } = body
      const { claim } = must(await beginClaim(plain, { spell }))
      const { row } = must(await myClaim(plain, { claim }))
      if (row.sent_at === null) must(await answerClaim(plain, { claim, ...said }))
      const outcome = await sendClaim(c.call, { claim })
      return json(
        { ...must(outcome), ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) },
        201,
      )
    },
  ),
]

function stateOf(row: Row<'claim'>): z.infer<typeof State> {
  return {
    claim: row.id,
    spell: row.spell_id,
    state: wordFor(row),
    registeredOn: row.registered_on,
    dailyBenefit: row.daily_benefit,
    benefitDays: row.benefit_days,
    payableFrom: row.payable_from,
    benefitYearEnd: row.benefit_year_end,
    decisions: [row.eligibility_decision, row.benefit_decision].filter((id) => id !== null),
  }
}

function wordFor({ withdrawn_at, granted, sent_at }: Row<'claim'>): z.infer<typeof State>['state'] {
  if (withdrawn_at !== null) return 'withdrawn'
  if (granted !== null) return granted ? 'granted' : 'refused'
  return sent_at === null ? 'begun' : 'sent'
}
