import type { Row } from '../tables.ts'
import { type IncomeTest, incomeTest } from './income-test.ts'
import type { KnownFact } from './known-fact.ts'
import type { Lost } from './window.ts'

/** What the law asks about income that fell, as far as the reports compare; an officer looks at it. */
export function incomeDrop(
  spell: Lost,
  spells: readonly Row<'spell'>[],
  months: readonly Row<'pay_month'>[],
): readonly KnownFact[] {
  const test = incomeTest(spell, spells, months)
  return test ? factsOfTest(test) : []
}

/** The facts of a test under the names of the law. */
export function factsOfTest({ percent, average, belowAverage, monthsOfDrop }: IncomeTest): readonly KnownFact[] {
  const known = (name: string, value: number | boolean): KnownFact => ({ name, value, by: 'history', check: true })
  return [
    ...(percent === undefined ? [] : [known('incomeDropPercent', percent)]),
    ...(average === undefined ? [] : [known('belowYearAverage', belowAverage), known('monthsOfDrop', monthsOfDrop)]),
  ]
}
