import type { Day } from '../../kernel/day.ts'
import { addDays } from '../../kernel/day.ts'
import type { Employment, Pay, PayPeriod } from '../../modules/jobs/index.ts'
import { minimumWage } from '../town/minimum-wage.ts'
import type { Chance } from '../town/chance.ts'
import type { MarketHours, MarketPay, MarketSetting } from './tables.ts'
import { turn } from './turn.ts'

const steps: Readonly<Record<PayPeriod, number>> = { hour: 100, day: 1000, month: 50_000, year: 1_000_000 }
/** Hours that an amount pays for in full-time work. */
const paidFor: Readonly<Record<PayPeriod, number>> = { hour: 1, day: 8, month: 209, year: 2508 }
const unitsOf: Readonly<Record<Employment, readonly PayPeriod[]>> = {
  permanent: ['month', 'year', 'hour'],
  'fixed-term': ['month', 'year', 'hour', 'day'],
  'part-time': ['hour'],
  daily: ['day', 'hour'],
  intern: ['month', 'hour'],
}

/** What pay depends on: `n` takes the usual ones in turn, `worth` is what this occupation and region pay of the usual. */
export type Offer = {
  readonly setting: MarketSetting
  readonly employment: Employment
  readonly hours: MarketHours
  readonly n: number
  readonly day: Day
  readonly worth?: number
}

/** Pay that suits contract and hours: more for long hours and nights, never under the minimum wage. */
export function makePay({ setting, employment, hours, n, day, worth = 1 }: Offer, luck: Chance): Pay {
  const [per, low, high] = payFor(setting, hours.weekly < 36 ? 'part-time' : employment, n)
  const hard = per === 'hour' ? 1 : (1 + Math.max(0, hours.weekly - 40) / 25) * (hours.shift === 'night' ? 1.15 : 1)
  const least = minimumWage(addDays(day, 150)) * paidFor[per]
  const offered = (low + ((high - low) * luck.between(0, 80)) / 100) * hard * worth
  const min = upTo(Math.max(offered, least), steps[per])
  return luck.between(0, 2) === 0 ? { per, min, max: upTo(min * 1.1, steps[per]) } : { per, min }
}

function payFor({ pay }: MarketSetting, employment: Employment, n: number): MarketPay {
  const units = unitsOf[employment]
  const usual = pay.filter(([per]) => units.includes(per))
  if (usual.length > 0) return turn(usual, n)
  const [per, low, high] = turn(pay, n)
  const unit = units[0] ?? 'hour'
  const factor = paidFor[unit] / paidFor[per]
  return [unit, low * factor, high * factor]
}

function upTo(amount: number, step: number): number {
  return Math.ceil(amount / step) * step
}
