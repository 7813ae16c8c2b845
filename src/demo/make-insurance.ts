import { type Day, addDays, daysBetween, toDay } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { bringHistory, fileAcquisition, filePay } from '../modules/benefits/index.ts'
import type { Node } from '../platform/node.ts'
import { employerCall, onDay } from './act-as.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'
import { asDemo } from './memory.ts'
import { type InsuredRow, insuredHereRows, insuredRows } from './town/insured.ts'

type Month = { readonly month: Day; readonly days: number; readonly pay: number }

/** Gives some people of the town an insured history: brought in from elsewhere, and reported by employers of the town. */
export async function makeInsurance(node: Node, made: Made): Promise<void> {
  const { today } = made.town
  const now = node.clock.now()
  const brought = insuredRows.map((row) => broughtOf(made, today, row))
  await asDemo(node, async (tx) => await bringHistory(tx, now, brought))
  for (const [person, employer, kind, work, ago, pay, lately] of insuredHereRows) {
    const from = addDays(today, -ago)
    const call = employerCall(node, made, employer)
    const worker = made.town.people.find(({ key }) => key === person)?.resident ?? ''
    const wanted = { worker, kind, from, ...(work !== '' && { work }) }
    const acquired = { ...call, key: `demo-insured-${person}` }
    const { spell } = must(await onDay(node, addDays(from, 3), async () => await fileAcquisition(acquired, wanted)))
    const months = monthsOf(from, addDays(toDay(`${today.slice(0, 7)}-01`), -1), 26, pay)
    const rows = months.map((one, at) => (at >= months.length - 3 ? { ...one, pay: lately ?? one.pay } : one))
    const paid = { ...call, key: `demo-paid-${person}` }
    must(await filePay(paid, { rows: rows.map((one) => ({ ...one, spell, month: one.month.slice(0, 7) })) }))
  }
}

type Brought = Parameters<typeof bringHistory>[2][number]

function broughtOf(made: Made, today: Day, [person, workplace, work, kind, a, b, why, pay, days]: InsuredRow): Brought {
  const [from, to] = [addDays(today, -a), addDays(today, -b)]
  const months = monthsOf(from, to, days, pay)
  const about = { person: idOf(made.people, person), workplace, kind, from, to, separationKind: why, months }
  return { ...about, ...(work !== '' && { work }), certificate: certificateOf(kind, from, to, why, months) }
}

// The last three months' pay for an employee, the last year's for the others, as the certificate asks for them.
function certificateOf(
  kind: InsuredRow[3],
  from: Day,
  to: Day,
  separationKind: string,
  months: readonly Month[],
): NonNullable<Brought['certificate']> {
  const sum = (some: readonly Month[], of: 'pay' | 'days'): number => some.reduce((all, one) => all + one[of], 0)
  const about = {
    unitDays: sum(months.slice(-18), 'days'),
    separationKind,
    reason: '회사가 이직확인서에 적은 까닭 (시연 자료)',
  }
  if (kind === '근로자') {
    const begin = laterOf(from, addDays(to, -90))
    const rate = sum(months.slice(-4, -1), 'pay') / Math.max(1, months.slice(-4, -1).length)
    const threeMonthDays = daysBetween(begin, to) + 1
    return { ...about, threeMonthPay: Math.round((rate * 3 * threeMonthDays) / 91), threeMonthDays, dailyHours: 8 }
  }
  const yearPayDays = daysBetween(laterOf(from, addDays(to, -364)), to) + 1
  const yearPay = sum(months.slice(-12), 'pay')
  return { ...about, yearPay, yearPayDays, averageDailyWage: Math.floor(yearPay / yearPayDays) }
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The months of a stretch of days: what lies in the first and the last of them counts by its days. */
function monthsOf(from: Day, to: Day, days: number, pay: number): Month[] {
  const months: Month[] = []
  // A small contract is paid to the won, so that its month comes to what its row says.
  const unit = pay < 1_000_000 ? 1 : 1000
  for (let first = toDay(`${from.slice(0, 7)}-01`); first <= to; ) {
    const next = toDay(`${addDays(first, 31).slice(0, 7)}-01`)
    const last = addDays(next, -1)
    const here = daysBetween(laterOf(first, from), last < to ? last : to) + 1
    const share = here / (daysBetween(first, last) + 1)
    months.push({
      month: first,
      days: Math.min(here, Math.round(days * share)),
      pay: Math.ceil((pay * share) / unit) * unit,
    })
    first = next
  }
  return months
}
