import type { Wishes } from '../../modules/seekers/index.ts'
import { chance, type Chance } from '../town/chance.ts'
import { jobs, settings } from '../market/tables.ts'
import { placeOf } from './make-employer.ts'
import { weighted } from './skewed.ts'

const families = [...'김이박최정강조윤장임한오서신권황안송류홍']
const syllables = [
  ...'가건경교규나다도동라리미민별보빈빛서선솔수슬승시아연영예온우원유윤은인재정주준지진찬채하한해현혜호훈희',
]
const jobOf = weighted(jobs, ({ count }) => count)
const shifts = ['day', 'evening', 'night', 'rotating', 'weekend', 'flexible'] as const

/** A made-up name, as people have them. */
export function makeName(luck: Chance): string {
  return `${luck.oneOf(families)}${luck.oneOf(syllables)}${luck.oneOf(syllables)}`
}

/** A generated seeker: a name and what they look for. */
export function makeSeeker(seed: number, n: number): { readonly name: string; readonly wishes: Wishes } {
  const luck = chance(seed, `seeker ${n}`)
  const { keco, setting } = jobOf(luck)
  const where = settings.get(setting)
  if (where === undefined) throw new RangeError(`the market has no ${setting}`)
  const regions = [
    ...new Set([placeOf(where, luck).region, ...(luck.between(0, 2) === 0 ? [placeOf(where, luck).region] : [])]),
  ]
  const pay = luck.between(0, 1) === 0 ? {} : { payMonthlyMin: luck.between(43, 90) * 50_000 }
  return { name: makeName(luck), wishes: { regions, occupations: [keco], shifts: [luck.oneOf(shifts)], ...pay } }
}
