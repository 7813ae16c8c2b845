import { type Day, addDays } from '../../kernel/day.ts'
import type { Employment, PayPeriod, VacancyInput } from '../../modules/jobs/index.ts'
import { region } from '../../modules/reference/index.ts'
import { type Chance, chance } from '../town/chance.ts'
import { makePay } from './make-pay.ts'
import { makeBenefits, makeDuties } from './make-text.ts'
import { makeTitle, townName } from './make-title.ts'
import {
  type MarketHours,
  type MarketJob,
  type MarketPlace,
  type MarketSetting,
  hours,
  jobs,
  names,
  places,
  settings,
} from './tables.ts'
import { turn, turns } from './turn.ts'

type Given =
  | 'duties'
  | 'occupation'
  | 'region'
  | 'address'
  | 'payNote'
  | 'employment'
  | 'hours'
  | 'weeklyHours'
  | 'shift'
  | 'education'
  | 'careerMonths'
  | 'posts'
  | 'benefits'
  | 'needs'
/** A vacancy of the market in the form that an import takes (docs/vacancy-import.md). */
export type MarketRecord = { readonly [K in Given]: NonNullable<VacancyInput[K]> } & {
  readonly opensOn: Day
  readonly closesOn?: Day | undefined
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly publishedOn: Day
  readonly payPer: PayPeriod
  readonly payMin: number
  readonly payMax?: number | undefined
}

/** All vacancies of the market, the same for the same seed and day: every kind of job in varied places, hours, pay and contracts. */
export function makeMarket(seed: number, day: Day): readonly MarketRecord[] {
  return jobs.flatMap((job, kind) =>
    Array.from({ length: job.count }, (_, at) => {
      const id = `${job.keco}-${kind + 1}-${at + 1}`
      return makeRecord(job, kind, at, { id, day, luck: chance(seed, `market ${id}`) })
    }),
  )
}

/** What a vacancy is made within. Without `employer` and `place` it gets what is usual; `worth` is how pay differs from the usual. */
export type Frame = {
  readonly id: string
  readonly day: Day
  readonly luck: Chance
  readonly employer?: string
  readonly place?: MarketPlace
  readonly worth?: number
}

/** One vacancy of a kind of job; `kind` and `at` give everything its turn. */
export function makeRecord(job: MarketJob, kind: number, at: number, frame: Frame): MarketRecord {
  const { id, day, luck, worth = 1 } = frame
  const setting = known(settings, job.setting)
  const n = kind + at
  const when = hoursFor(setting, job, n, at)
  const place = frame.place ?? placeFor(setting, job, kind, at)
  const employment = contractOf(setting, when, n)
  const where = { setting: job.setting, employment }
  const benefits = makeBenefits(where, luck)
  const near = nearOf(place, n)
  const named = {
    title: turn(job.titles, at),
    town: townName(place.region),
    spot: near[0] ?? townName(place.region),
    hours: when.title,
    benefit: benefits[0]?.replace(/\(.*$/u, '') ?? '',
  }
  const { per, min, max } = makePay({ setting, employment, hours: when, n, day, worth }, luck)
  const publishedOn = addDays(day, -luck.between(0, 20))
  return {
    id,
    title: makeTitle(named, employment, n),
    employer: frame.employer ?? `${luck.oneOf(names)} ${luck.oneOf(setting.employers)}`,
    publishedOn,
    opensOn: publishedOn,
    closesOn: at % 2 === 0 ? undefined : addDays(day, luck.between(30, 120)),
    occupation: job.keco,
    region: place.region,
    address: `${region(place.region)?.name ?? ''} 시연로 ${luck.between(1, 180)} ${near.length > 0 ? ` (${near.join('·')} 근처)` : ''}`,
    duties: makeDuties(job, where, luck),
    payPer: per,
    payMin: min,
    payMax: max,
    payNote: per === 'hour' && when.weekly >= 15 ? '주휴수당 별도' : '',
    employment,
    hours: turn(when.texts, at),
    weeklyHours: when.weekly,
    shift: when.shift,
    education: turn(setting.education, n),
    careerMonths: setting.education.includes('university') ? turn([0, 0, 12, 36], n) : 0,
    posts: luck.between(1, 8),
    benefits: benefits.join(', '),
    needs: turns(job.wishes, at, 2).map((wish) => ({
      kind: 'text',
      label: wish.replace(/^\*/u, ''),
      required: wish.startsWith('*'),
    })),
  }
}

const popular = 24

// Two of three where such work is usual, the best known first for what is wanted everywhere; the third anywhere in the country.
function placeFor({ places: kind }: MarketSetting, { count }: MarketJob, turnOf: number, at: number): MarketPlace {
  if (at % 3 === 2) return turn(places, turnOf * 37 + at)
  const kinds = kind === 'both' ? ['works', 'town'] : [kind]
  const usual = places.filter((one) => kinds.some((it) => one.kinds.includes(it)))
  return turn(usual, count >= popular ? Math.floor(at / 3) * 2 + (at % 3) : turnOf * 11 + at)
}

// In the best known places the everyday jobs leave their hours to the applicant, where that is usual.
function hoursFor(setting: MarketSetting, { count }: MarketJob, n: number, at: number): MarketHours {
  const open = count >= popular && at % 3 !== 2 && at < 45 && setting.hours.includes('choose')
  return known(hours, open ? 'choose' : turn(setting.hours, n))
}

function nearOf({ best, spots }: MarketPlace, n: number): readonly string[] {
  return [...new Set([...turns(best, n, best.length), ...turns(spots, n, 1)])]
}

function contractOf({ employment }: MarketSetting, { hours: key, weekly, shift }: MarketHours, n: number): Employment {
  if (['one-day', 'short-term'].includes(key)) return 'daily'
  const short = weekly < 36
  const casual: readonly Employment[] = ['part-time', 'daily', 'fixed-term']
  const suitable = employment.filter((one) =>
    short ? casual.includes(one) : one !== 'part-time' && (one !== 'daily' || shift === 'day'),
  )
  return suitable.length > 0 ? turn(suitable, n) : short ? 'part-time' : 'permanent'
}

function known<T>(table: ReadonlyMap<string, T>, key: string): T {
  const one = table.get(key)
  if (one === undefined) throw new RangeError(`the market has no ${key}`)
  return one
}
