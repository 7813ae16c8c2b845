import type { Day } from '../../kernel/day.ts'
import { type Won, won } from '../../kernel/won.ts'
import { useParameter } from '../../modules/law/index.ts'

const hourly = useParameter('minimum-wage-hourly', '2025-01-01')

/** The hourly minimum wage on a day; after the last known day, that day's. */
export function minimumWage(day: Day): Won {
  return won(hourly.atLeastOn(day).value)
}
