import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Day, toDay } from '../../kernel/day.ts'

/** A minimum wage: won an hour, from which day, where it was read and how sure that is. */
export type MinimumWage = {
  readonly from: Day
  readonly hourly: number
  readonly source: string
  readonly status: 'law' | 'secondary'
}

const Row = z.object({
  from: z.iso.date().transform(toDay),
  hourly: z.number().int().positive(),
  source: z.string(),
  status: z.enum(['law', 'secondary']),
})
const values: readonly MinimumWage[] = z
  .object({ values: z.array(Row) })
  .parse(JSON.parse(readFileSync(new URL('./data/minimum-wage.json', import.meta.url), 'utf8'))).values

/** The minimum wage of a day (최저임금법 제10조); undefined before our table begins. */
export function minimumWageOn(day: Day): MinimumWage | undefined {
  return values.findLast((value) => value.from <= day)
}
