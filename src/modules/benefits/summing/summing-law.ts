import type { Day } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { Summable } from './contracts.ts'

const artist = useParameter('coverage-income-artist', '2020-12-10')
const provider = useParameter('coverage-income-provider', '2021-07-01')

/** The article by which a person applies for small contracts to be added up. */
export const articles: Readonly<Record<Summable, string>> = {
  예술인: '고용보험법 §77의2',
  노무제공자: '고용보험법 §77의6',
}

/** Won a month from which a contract is insured, alone or added up. */
export function incomeNeeded(kind: Summable, day: Day): number {
  return (kind === '예술인' ? artist : provider).atLeastOn(day).value
}
