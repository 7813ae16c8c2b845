import { z } from 'zod'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Context, Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { isClaimant } from '../claim/may-claim.ts'
import { readHistory } from '../claim/read-history.ts'
import { type Lost, isLost } from '../claim/window.ts'
import { spellsOf } from '../history/store.ts'
import type { Row } from '../tables.ts'
import { type Contract, type Summable, type Together, contractsOf, summable, togetherOf } from './contracts.ts'
import { type Effect, effectOf } from './effect.ts'
import { appliedSummings, payMonthsOf } from './store.ts'
import { articles, incomeNeeded } from './summing-law.ts'

/** Small contracts of one status, where they ran together, and what adding them up changes after the work that ended last. */
export type Summing = {
  readonly kind: Summable
  readonly article: string
  readonly needed: number
  readonly applied: Row<'summing'> | undefined
  readonly contracts: readonly Contract[]
  readonly together: readonly Together[]
  readonly after: { readonly spell: Lost; readonly effect: Effect } | undefined
}

/** A person's own small contracts; nothing where every contract is insured by itself. */
export const mySumming: Operation<Record<never, never>, readonly Summing[]> = query('benefits.my-summing', {
  input: z.object({}),
  allow: ({ actor }) => isClaimant(actor),
  run: async (context) => {
    const { actor, tx, now } = context
    const person = personOf(actor) ?? ''
    const [spells, months] = [await spellsOf(tx, person), await payMonthsOf(tx, person)]
    const applied = await appliedSummings(tx, person)
    const today = dayOf(now)
    const all: Summing[] = []
    for (const kind of summable) {
      const contracts = contractsOf(kind, spells, months)
      const small = contracts.filter(({ is }) => is === 'small')
      const row = applied.find((one) => one.kind === kind)
      if (small.length === 0 && !row) continue
      const law = { kind, article: articles[kind], needed: incomeNeeded(kind, today) }
      const together = togetherOf(kind, contracts, today)
      all.push({ ...law, applied: row, contracts: small, together, after: await after(context, kind, spells, today) })
    }
    return { value: all }
  },
})

async function after(
  { actor, tx, call: { node } }: Pick<Context<unknown>, 'actor' | 'tx' | 'call'>,
  kind: Summable,
  spells: readonly Row<'spell'>[],
  today: Day,
): Promise<Summing['after']> {
  const ended = spells.filter(isLost).filter((each) => each.kind === kind)
  const spell = ended.toSorted((a, b) => a.to_day.localeCompare(b.to_day)).at(-1)
  const told = { person: personOf(actor) ?? '', spell: spell?.id ?? '', claimedOn: today, answers: {} }
  const history = spell && (await readHistory(tx, node, told))
  return history && { spell: history.spell, effect: effectOf(history, kind, today) }
}
