import type { Ask, Facet, Test } from './shape.ts'
import { type Together, togetherOf } from './count-facets.ts'

/** What is the same in every segment that a question goes through: worked out once a question, not once a segment. */
export type Plan = {
  /** All conditions, but those of one facet. */
  conditions(but: number | undefined): readonly Test[]
  /** All facets, counted together. */
  readonly all: Together
  /** Those in which nothing is chosen: they are counted in all that was found. */
  readonly free: Together
  /** What every hit is worth anyway, where points order. */
  readonly sure: number
}

const plans = new WeakMap<Ask, Plan>()

/** The plan of a question. */
export function planOf(ask: Ask): Plan {
  const known = plans.get(ask)
  if (known) return known
  const plan = planned(ask)
  plans.set(ask, plan)
  return plan
}

function planned(ask: Ask): Plan {
  const lists = new Map<number | undefined, readonly Test[]>()
  return {
    conditions(but) {
      const list = lists.get(but) ?? conditionsBut(ask, but)
      lists.set(but, list)
      return list
    },
    all: togetherOf(ask.facets),
    free: togetherOf(ask.facets.filter(isFree)),
    sure: ask.order === 'points' ? ask.concepts.reduce((sum, { sure = 0 }) => sum + sure, 0) : 0,
  }
}

/** Whether nothing is chosen in a facet. */
export function isFree({ tests }: Facet): boolean {
  return tests.length === 0
}

function conditionsBut({ live, tests, facets }: Ask, but: number | undefined): readonly Test[] {
  return [...live, ...tests, ...facets.flatMap((facet, n) => (n === but ? [] : facet.tests))]
}
