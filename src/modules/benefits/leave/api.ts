import { z } from 'zod'
import { Refused, isRefusal, must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { leaveKinds } from '../allowances/kinds.ts'
import { TypedShape } from '../allowances/said.ts'
import type { Row } from '../tables.ts'
import { beginLeave } from './begin-leave.ts'
import { claimMonth } from './claim-month.ts'
import { myLeave, myLeaves } from './my-leaves.ts'

const one = z.object({ id: z.uuid() })
const Listed = z.object({ leave: z.string(), kind: z.enum(leaveKinds), from: z.string(), to: z.string() })
const Month = z.object({
  month: z.number(),
  from: z.string(),
  to: z.string(),
  claimFrom: z.string(),
  /** What the law says today; null where it is not settled. */
  won: z.number().nullable(),
  /** The sum rests on something unverified: no decision is signed on it. */
  estimate: z.boolean(),
  state: z.enum(['none', 'waits', 'open', 'decided']),
  paid: z.number().nullable(),
  decision: z.string().nullable(),
})
const Whole = Listed.extend({ claimBy: z.string(), unitDays: z.number(), months: z.array(Month) })
const Told = z.object({ kind: z.enum(leaveKinds), spell: z.uuid(), said: TypedShape })
const Each = z.object({ said: TypedShape.default({}) })

/** Benefits of leave from a second system: the same operations as the pages. */
export const leaveApi: readonly Route[] = [
  api(
    'GET',
    '/leaves',
    'person',
    { summary: 'Your leaves for birth and childcare, the latest first', response: z.array(Listed) },
    async (c) => json(must(await myLeaves(c.call, {})).leaves.map(listed)),
  ),
  api(
    'GET',
    '/leaves/:id',
    'person',
    { summary: 'One of them with its months: when each is claimed and what it pays', params: one, response: Whole },
    async (c) => {
      const { leave, months, claimBy, unitDays } = must(await myLeave(c.call, { leave: c.params['id'] }))
      const all = months.map(({ number, from, to, claimFrom, draft, claim }) => ({
        month: number,
        from,
        to,
        claimFrom,
        won: draft.amount ?? null,
        estimate: draft.status === 'estimate',
        state: stateOf(claim),
        paid: claim?.amount ?? null,
        decision: claim?.decision_id ?? null,
      }))
      return json({ ...listed(leave), claimBy, unitDays, months: all })
    },
  ),
  api(
    'POST',
    '/leaves',
    'person',
    {
      summary: 'Tell of a leave; `said` by the names of the law’s facts',
      body: Told,
      response: z.object({ leave: z.string() }),
      status: 201,
    },
    async (c) => json(must(await beginLeave(c.call, c.body)), 201),
  ),
  api(
    'POST',
    '/leaves/:id/months/:month',
    'person',
    {
      summary: 'Claim the benefit of a month of a leave (1 where it is claimed as a whole)',
      params: z.object({ id: z.uuid(), month: z.string() }),
      body: Each,
      response: z.object({ allowance: z.string(), receipt: z.string().optional() }),
      status: 201,
    },
    async (c) => {
      const body = parseInput(Each, c.body)
      if (isRefusal(body)) throw new Refused(body)
      const outcome = await claimMonth(c.call, { leave: c.params['id'], month: c.params['month'], ...body })
      const receipt = outcome.ok && outcome.receipt !== undefined ? { receipt: outcome.receipt } : {}
      return json({ ...must(outcome), ...receipt }, 201)
    },
  ),
]

function listed({ id, kind, from_day, to_day }: Row<'leave'>): z.infer<typeof Listed> {
  return { leave: id, kind, from: from_day, to: to_day }
}

function stateOf(claim: Row<'allowance'> | undefined): z.infer<typeof Month>['state'] {
  if (!claim) return 'none'
  if (claim.decided_at !== null) return 'decided'
  return claim.open_at === null ? 'waits' : 'open'
}
