import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { claimable, insuredOf } from '../claim/claimable.ts'
import { type Estimate, estimate } from '../claim/estimate.ts'
import type { Kind } from '../contract.ts'
import type { Row } from '../tables.ts'

/** What a claim by one status would come to, after its latest spell. */
export type Compared = { readonly spell: Row<'spell'>; readonly estimate: Estimate }

/** Every status that somebody has lost, each by its latest spell: who lost several chooses one (고용보험법 제43조의2). */
export const compareStatuses: Operation<Record<never, never>, readonly Compared[]> = query(
  'benefits.compare-statuses',
  {
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, tx, now, call }) => {
      const person = personOf(actor) ?? ''
      const compared: Compared[] = []
      for (const spell of latestOfEach(claimable(await insuredOf(tx, person, dayOf(now))))) {
        const one = await estimate(tx, call.node, person, spell.id)
        if (one) compared.push({ spell, estimate: one })
      }
      return { value: compared }
    },
  },
)

/** The latest spell of each status among those that ended, the one lost last first. */
export function latestOfEach(spells: readonly Row<'spell'>[]): Row<'spell'>[] {
  const latest = new Map<Kind, Row<'spell'>>()
  const ended = spells.filter(({ to_day }) => to_day !== null)
  for (const spell of ended) {
    const known = latest.get(spell.kind)
    if (!known || (spell.to_day ?? '') > (known.to_day ?? '')) latest.set(spell.kind, spell)
  }
  return [...latest.values()].toSorted((a, b) => (b.to_day ?? '').localeCompare(a.to_day ?? ''))
}
