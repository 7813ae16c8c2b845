import { type Day, addDays } from '../../kernel/day.ts'
import { won } from '../../kernel/won.ts'
import type { Chance } from './chance.ts'
import type { Hours } from './hours.ts'
import { isPartTime } from './hours.ts'
import { minimumWage } from './minimum-wage.ts'
import type { Profile } from './profile.ts'
import type { TownPay } from './town.ts'

const fullTime = 209
const step = { hour: 100, month: 50_000, year: 1_000_000 } as const

/** The least that may be paid for these hours when work begins within two months of closing (최저임금법 제6조). */
export function leastPay(unit: TownPay['unit'], hours: Hours, closes: Day): number {
  const hourly = minimumWage(addDays(closes, 60))
  return { hour: hourly, month: hourly * hours.paidMonthly, year: hourly * hours.paidMonthly * 12 }[unit]
}

/** Pay that suits the occupation: more for experience, for paid night hours, never under the minimum wage. Part-time is by the hour. */
export function makePay(profile: Profile, hours: Hours, careerMonths: number, closes: Day, luck: Chance): TownPay {
  const [unit, low, high] = inUnit(profile, hours)
  const factor = unit === 'hour' ? 1 : Math.max(1, hours.paidMonthly / fullTime)
  const share = Math.min(0.75, careerMonths / 80) + luck.between(0, 25) / 100
  const wanted = (low + (high - low) * share) * factor
  const from = upTo(Math.max(wanted, leastPay(unit, hours, closes)), step[unit])
  const spread = luck.oneOf([0, 0, 0.06, 0.1])
  return { unit, from: won(from), to: won(upTo(from * (1 + spread), step[unit])) }
}

function inUnit(profile: Profile, hours: Hours): readonly [TownPay['unit'], number, number] {
  const [unit, low, high] = profile.pay
  if (unit === 'hour') return [unit, low, high]
  if (!isPartTime(hours)) return [unit, low * 10_000, high * 10_000]
  const monthly = unit === 'year' ? 12 : 1
  return ['hour', (low * 10_000) / monthly / fullTime, (high * 10_000) / monthly / fullTime]
}

function upTo(amount: number, size: number): number {
  return Math.ceil(amount / size) * size
}
