import { type Day, addDays } from '../../kernel/day.ts'
import { type Chance, chance } from './chance.ts'
import { hoursOf, isPartTime } from './hours.ts'
import { makePay } from './make-pay.ts'
import { makeQuestions } from './make-questions.ts'
import type { Job, Profile } from './profile.ts'
import { extras, teams } from './settings.ts'
import { summarise } from './summarise.ts'
import type { TownEmployer, TownVacancy } from './town.ts'
import { profiles } from './work/all.ts'

type Seat = { readonly employer: TownEmployer; readonly region: string; readonly turn: number }

/** Vacancies '<keco>-1' to '<keco>-4' for every occupation, given out evenly among the employers of the right kind. */
export function makeVacancies(
  seed: number,
  today: Day,
  employers: readonly TownEmployer[],
  ended: ReadonlyMap<string, 'closed' | 'expired'>,
): readonly TownVacancy[] {
  const taken = new Map<string, number>()
  return profiles.flatMap((profile) =>
    profile.jobs.map((job, at) => {
      const key = `${profile.keco}-${at + 1}`
      const seat = giveSeat(employers, job[4]?.kinds ?? profile.kinds, taken)
      const period = periodOf(today, ended.get(key), chance(seed, `period ${key}`))
      return makeVacancy({ key, profile, job, seat, period }, chance(seed, `vacancy ${key}`))
    }),
  )
}

/** The suitable employer with the fewest notices so far, its workplaces in turn; a place of work holds about as many people as it can. */
function giveSeat(employers: readonly TownEmployer[], kinds: readonly string[], taken: Map<string, number>): Seat {
  const load = (it: TownEmployer): number => (taken.get(it.key) ?? 0) / it.regions.length
  const [employer] = employers
    .filter((it) => kinds.includes(it.kind) || kinds.includes(it.key))
    .sort((a, b) => load(a) - load(b))
  if (employer === undefined) throw new RangeError(`no employer of kind ${kinds.join(', ')}`)
  const turn = taken.get(employer.key) ?? 0
  taken.set(employer.key, turn + 1)
  return { employer, region: employer.regions[turn % employer.regions.length] ?? '', turn }
}

type Period = Pick<TownVacancy, 'opens' | 'closes' | 'state' | 'closedOn'>

/** One in twelve closes today, one tomorrow; the others within five weeks. Ended ones lie in the past. */
function periodOf(today: Day, ended: 'closed' | 'expired' | undefined, luck: Chance): Period {
  const opens = addDays(today, -luck.between(0, 24))
  if (ended === undefined) {
    const soon = luck.between(1, 12)
    return {
      opens,
      closes: addDays(today, soon === 1 ? 0 : soon === 2 ? 1 : luck.between(2, 35)),
      state: 'open',
      closedOn: undefined,
    }
  }
  const closes = addDays(today, -luck.between(2, 9))
  const closedOn = ended === 'closed' ? addDays(closes, -1) : undefined
  return { opens: addDays(closes, -luck.between(20, 30)), closes, state: ended, closedOn }
}

type Draft = {
  readonly key: string
  readonly profile: Profile
  readonly job: Job
  readonly seat: Seat
  readonly period: Period
}

function makeVacancy({ key, profile, job, seat, period }: Draft, luck: Chance): TownVacancy {
  const [title, titleEn, duties, dutyEn, fit] = job
  const hours = hoursOf(luck.oneOf(fit?.shifts ?? profile.shifts), luck.between(0, 5))
  const careerMonths = luck.oneOf(fit?.career ?? profile.career ?? [0])
  const pay = makePay(profile, hours, careerMonths, period.closes, luck)
  const employment = isPartTime(hours)
    ? 'part-time'
    : luck.oneOf(['permanent', 'permanent', 'permanent', 'contract'] as const)
  return {
    key,
    title,
    titleEn,
    hours,
    pay,
    employment,
    careerMonths,
    ...period,
    employer: seat.employer.key,
    occupation: profile.keco,
    region: seat.region,
    duties: describe(duties, profile, seat, luck),
    summaryEn: summarise(dutyEn, hours, pay, seat.region),
    contractMonths: employment === 'permanent' ? undefined : luck.oneOf([6, 11, 12, 12, 24]),
    education: profile.education ?? 'any',
    questions: makeQuestions(profile, careerMonths, luck),
    benefits: luck.some(extras[profile.setting], luck.between(3, 5)),
    posts: luck.between(1, Math.max(1, Math.min(6, Math.round(seat.employer.employees / 40)))),
  }
}

/** Two to four sentences: what one does, then what is common to the work or how the team works, never twice the same in a row. */
function describe(duties: string, profile: Profile, seat: Seat, luck: Chance): string {
  const common = profile.common[seat.turn % 2]
  const bank = teams[profile.setting]
  const team = bank[(seat.turn + luck.between(0, bank.length - 1)) % bank.length]
  return [duties, common, luck.between(0, 3) > 0 ? team : undefined].filter((it) => it !== undefined).join(' ')
}
