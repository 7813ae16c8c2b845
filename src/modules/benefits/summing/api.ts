import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { json } from '../../../platform/http/page-call.ts'
import { type Route, api } from '../../../platform/http/route.ts'
import { articleText } from '../../law/index.ts'
import { summable } from './contracts.ts'
import type { OneWay } from './effect.ts'
import { type Summing, mySumming } from './my-summing.ts'
import { sumContracts } from './sum-contracts.ts'

const path = '/small-contracts'
const Way = z.object({
  /** Insured months in the base period. */
  months: z.number(),
  eligible: z.boolean().nullable(),
  reason: z.string().nullable(),
  won: z.number().nullable(),
  days: z.number().nullable(),
})
const Shape = z.object({
  kind: z.enum(summable),
  article: z.string(),
  /** Won a month from which a contract is insured, alone or added up. */
  incomeNeeded: z.number(),
  appliedOn: z.string().nullable(),
  contracts: z.array(
    z.object({
      spell: z.string(),
      workplace: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      monthlyPay: z.number().nullable(),
    }),
  ),
  /** Stretches on which several of them ran at once, with what they pay a month together. */
  together: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      spells: z.array(z.string()),
      monthlySum: z.number(),
      insured: z.boolean(),
    }),
  ),
  /** What a claim after the work that ended last would come to, both ways: an estimate. */
  after: z.object({ spell: z.string(), without: Way, with: Way }).nullable(),
})
const Wanted = z.object({ kind: z.enum(summable), wanted: z.enum(['on', 'off']) })

/** Adding up small contracts from a second system: the same operations as the page. */
export const summingApi: readonly Route[] = [
  api(
    'GET',
    path,
    'person',
    {
      summary:
        'Your contracts as an artist or labour provider that are too small to be insured, and what adding them up changes',
      response: z.array(Shape),
    },
    async (c) => json(must(await mySumming(c.call, {})).map(shapeOf)),
  ),
  api(
    'POST',
    path,
    'person',
    {
      summary: 'Apply for small contracts to be added up, or take that back; the same again changes nothing',
      body: Wanted,
      response: Wanted.extend({ receipt: z.string().optional() }),
    },
    async (c) => {
      const outcome = await sumContracts(c.call, c.body)
      return json({
        ...must(outcome),
        ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }),
      })
    },
  ),
]

function shapeOf({ kind, article, needed, applied, contracts, together, after }: Summing): z.infer<typeof Shape> {
  return {
    kind,
    article: articleText(article, 'ko'),
    incomeNeeded: needed,
    appliedOn: applied ? dayOf(applied.applied_at) : null,
    contracts: contracts.map(({ spell: { id, workplace, from_day, to_day }, monthly = null }) => ({
      spell: id,
      workplace,
      from: from_day,
      to: to_day,
      monthlyPay: monthly,
    })),
    together: together.map(({ span, contracts: these, sum, insured }) => ({
      ...span,
      spells: these.map(({ spell }) => spell.id),
      monthlySum: sum,
      insured,
    })),
    after: after ? { spell: after.spell.id, without: wayOf(after.effect.off), with: wayOf(after.effect.on) } : null,
  }
}

function wayOf({ months, eligible, reason, won, days }: OneWay): z.infer<typeof Way> {
  return { months, eligible: eligible ?? null, reason: reason ?? null, won: won ?? null, days: days ?? null }
}
