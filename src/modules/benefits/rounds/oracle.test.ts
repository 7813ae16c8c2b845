import { expect, test } from 'vitest'
import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { type Paid, dayByDay, randoms } from '../testing/paid-oracle.ts'
import { assess } from './assess.ts'
import { type Entitlement, calendarOf, nextRound } from './calendar.ts'
import { noHolidays } from './working-day.ts'

/** ONIL_CLAIMS=10000 for the long run. */
const claims = Number(process.env['ONIL_CLAIMS'] ?? 300)
const law = toDay('2026-11-29')

type Case = { readonly e: Entitlement; readonly worked: ReadonlySet<string> }

function aCase(seed: number): Case {
  const any = randoms(seed)
  const registeredOn = addDays(law, any(60))
  const e = {
    registeredOn,
    payableFrom: addDays(registeredOn, [7, 14, 28][any(3)] ?? 7),
    benefitYearEnd: addDays(registeredOn, 20 + any(345)),
    benefitDays: [120, 150, 180, 210, 240, 270][any(6)] ?? 120,
    dailyBenefit: 20_000 + any(48_101),
  }
  const often = any(4)
  const days = Array.from({ length: 365 }, (_, i) => addDays(registeredOn, i)).filter(() => any(20) < often)
  return { e, worked: new Set(days) }
}

/** As the rounds do it, one after the other, with one more while days are left. */
function byRounds({ e, worked }: Case): Paid {
  const planned = calendarOf(e, law)
  let paid: Paid = { days: 0, won: 0 }
  for (let i = 0; i < planned.length; i += 1) {
    const round = planned[i]
    if (!round) break
    const left = e.benefitDays - paid.days
    const period = { ...e, from: round.from, to: round.dueOn, left, insuredAs: '근로자' }
    const declared = [...worked].filter((day) => day >= round.from && day <= round.dueOn).map(dailyWork)
    const { recognised, amount } = assess(period, declared)
    paid = { days: paid.days + recognised, won: paid.won + amount }
    const more = e.benefitDays - paid.days
    if (i === planned.length - 1 && more > 0 && round.dueOn < e.benefitYearEnd)
      planned.push(nextRound(e, round, more, { law, off: noHolidays }))
  }
  return paid
}

function dailyWork(day: string): Parameters<typeof assess>[1][number] {
  return { day, how: 'daily', where: '새벽동', pay: 150_000 }
}

test(`what all rounds of ${claims} claims pay is what a count day by day comes to, to the won`, () => {
  let most: Day = law
  for (let seed = 1; seed <= claims; seed += 1) {
    const one = aCase(seed)
    expect({ seed, ...byRounds(one) }).toEqual({ seed, ...dayByDay(one.e, one.worked) })
    if (one.e.benefitYearEnd > most) most = one.e.benefitYearEnd
  }
  expect(most > addDays(law, 300)).toBe(true) // long ones were among them
}, 600_000)
