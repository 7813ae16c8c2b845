import type { WorkedDay } from '../../contract.ts'

/** Days of work that a platform reported at once, with the pay for all of them. */
export type DaysReported = {
  readonly organisation: string
  readonly source: string
  readonly days: readonly string[]
  readonly pay: number
}

/** What somebody declared themselves, and days that they took out of what was reported. */
export type Own = { readonly worked: readonly WorkedDay[]; readonly left: readonly string[] }

type Span = { readonly from: string; readonly to: string }

/**
 * Days in a period that go into the declaration as they were reported: not those that its person declared anew or took out. The pay of
 * a report is shared evenly over its days, what is left over goes to the last: whole won, and the sum is as it was reported.
 */
export function fedDays(reports: readonly DaysReported[], { worked, left }: Own, { from, to }: Span): WorkedDay[] {
  const own = new Set([...worked.map(({ day }) => day), ...left])
  const days = reports.flatMap(sharedOut).filter(({ day }) => day >= from && day <= to && !own.has(day))
  return [...Map.groupBy(days, ({ day }) => day).values()].map(asOne).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

// What each day of a report was paid.
function sharedOut({ days, pay, source }: DaysReported): { day: string; pay: number; source: string }[] {
  const each = Math.floor(pay / Math.max(1, days.length))
  const last = pay - each * (days.length - 1)
  return days.map((day, at) => ({ day, source, pay: at === days.length - 1 ? last : each }))
}

// A day is declared once, wherever it was worked.
function asOne(all: readonly ReturnType<typeof sharedOut>[number][]): WorkedDay {
  const where = [...new Set(all.map(({ source }) => source))].join(', ')
  const pay = all.reduce((sum, one) => sum + one.pay, 0)
  return { day: all[0]?.day ?? '', how: 'daily', where, pay, reported: true }
}
