import { type Day, toDay } from '../../kernel/day.ts'
import { type ValueOn, useParameter } from '../law/index.ts'

const first = toDay('2015-01-01')
const hourly = useParameter('minimum-wage-hourly', first)

/** The minimum wage of a day (최저임금법 제10조); of days not decided yet the last known one; undefined before our table begins. */
export function minimumWageOn(day: Day): ValueOn | undefined {
  return day < first ? undefined : hourly.atLeastOn(day)
}
