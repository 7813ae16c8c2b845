/** Where a job is done: chooses the sentences about the team and the extras that suit it. */
export type Setting = 'desk' | 'floor' | 'site' | 'care' | 'service' | 'road' | 'field'

/** Working hours a profile may offer; the times are in `hours.ts`. */
export type Shift =
  | 'day'
  | 'early-day'
  | 'flex'
  | 'two-shift'
  | 'three-shift'
  | 'rota'
  | 'dawn'
  | 'site'
  | 'season'
  | 'lunch'
  | 'evening'
  | 'weekend'

/** Narrows a job to the businesses (kinds or keys of employers), hours or experience that its title speaks of. */
export type Fit = {
  readonly kinds?: readonly string[]
  readonly shifts?: readonly Shift[]
  readonly career?: readonly number[]
}

/** One advertised job: Korean title, English title, what one does (one or two sentences), the same in English in one line. */
export type Job = readonly [title: string, titleEn: string, duties: string, dutyEn: string, fit?: Fit]

/**
 * What the demo town knows of an occupation. `keco` is a 4-digit code; `work` completes '… 일을 n개월 이상 했나요?'.
 * `kinds` names kinds of business or single employers by key. Pay is for full-time hours: won an hour, or 10,000 won a month or a year (lowest, highest).
 */
export type Profile = {
  readonly keco: string
  readonly work: string
  readonly workEn: string
  readonly kinds: readonly string[]
  readonly setting: Setting
  readonly pay: readonly [unit: 'hour' | 'month' | 'year', low: number, high: number]
  readonly shifts: readonly Shift[]
  readonly education?: 'highschool' | 'associate' | 'bachelor' | 'master'
  readonly career?: readonly number[]
  readonly must?: readonly string[]
  readonly wish?: readonly string[]
  readonly common: readonly [string, string]
  readonly jobs: readonly [Job, Job, Job, Job]
}
