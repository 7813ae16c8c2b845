import { type Day } from '../../kernel/day.ts'
import { type Won, won } from '../../kernel/won.ts'

/**
 * Hourly minimum wage from a year's 1 January (최저임금법 제10조, notices of the Minister of Employment and Labor; 2027: notice of
 * 2026-08-05). Status: read in secondary sources quoting minimumwage.go.kr, not in the notices themselves. For demo data only;
 * decisions take the dated parameter of the `law` module.
 */
const hourly: Readonly<Record<number, number>> = { 2025: 10_030, 2026: 10_320, 2027: 10_700 }
const last = 2027

/** The hourly minimum wage on a day; after the last known year, that year's. */
export function minimumWage(day: Day): Won {
  const year = Math.min(last, Number(day.slice(0, 4)))
  return won(hourly[year] ?? hourly[2025] ?? 0)
}
