import type { Day } from '../../../kernel/day.ts'
import type { Kind } from '../contract.ts'
import type { Row } from '../tables.ts'
import { type Summable, contractsOf, isSummable, summable, togetherOf } from './contracts.ts'

/** A spell, or the part of it on which somebody was insured; `of` is the whole contract then. */
export type Part = Row<'spell'> & { readonly of?: Pick<Row<'spell'>, 'from_day' | 'to_day'> }

/** What insured time is found in. */
export type Insured = {
  readonly spells: readonly Row<'spell'>[]
  readonly months: readonly Row<'pay_month'>[]
  /** The statuses whose small contracts the person applied to have added up. */
  readonly summed: readonly Kind[]
  /** Until when a contract counts that goes on. */
  readonly until: Day
}

/** The spells of a person as far as they are insured: a contract that pays too little is not, unless it is summed with others. */
export function insuredParts({ spells, ...more }: Insured): Part[] {
  const others = spells.filter(({ kind }) => !isSummable(kind))
  return [...others, ...summable.flatMap((kind) => partsOf(kind, { spells, ...more }))].toSorted((a, b) =>
    a.from_day.localeCompare(b.from_day),
  )
}

function partsOf(kind: Summable, { spells, months, summed, until }: Insured): Part[] {
  const contracts = contractsOf(kind, spells, months)
  const alone = contracts.filter(({ is }) => is !== 'small').map(({ spell }) => spell)
  if (!summed.includes(kind)) return alone
  const together = togetherOf(kind, contracts, until).filter(({ insured }) => insured)
  const parts = together.flatMap(({ span, contracts: these }) =>
    these.map(({ spell }): Part => {
      const { from_day, to_day } = spell
      return { ...spell, from_day: span.from, to_day: span.to, of: { from_day, to_day } }
    }),
  )
  return [...alone, ...parts]
}
