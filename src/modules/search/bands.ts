import type { Vacancy } from '../jobs/index.ts'

/** Hours a week in bands. Under 15 many rules of labour law do not apply (근로기준법 제18조제3항). */
export const hourBands = ['under-15', '15-34', '35-40', 'over-40'] as const
/** One band. */
export type HourBand = (typeof hourBands)[number]
/**
 * How many people a company employs, in bands. Under 5 much of labour law does not apply (근로기준법 제11조); from 30 on the law of fair hiring
 * does (채용절차법 제3조).
 */
export const firmBands = ['to-4', '5-29', '30-299', 'from-300'] as const
/** One band. */
export type FirmBand = (typeof firmBands)[number]
/** What is asked by way of licences: none, one that is welcome, or one that must be there. */
export const licences = ['none', 'welcome', 'required'] as const
/** One of them. */
export type Licence = (typeof licences)[number]
/** How soon applications close: within so many days, or when somebody is found. */
export const closings = ['3', '7', '30', 'filled'] as const
/** One of them. */
export type Closing = (typeof closings)[number]

/** The band of hours a week; '' where an imported notice says nothing of hours. */
export function hourBandOf({ weeklyHours, hours, organisation }: Vacancy): HourBand | '' {
  if (organisation === undefined && hours === '' && weeklyHours === 40) return ''
  if (weeklyHours < 15) return 'under-15'
  return weeklyHours < 35 ? '15-34' : weeklyHours <= 40 ? '35-40' : 'over-40'
}

/** The band of a company's size; '' where it does not say. */
export function firmBandOf({ employerSize: size }: Pick<Vacancy, 'employerSize'>): FirmBand | '' {
  if (size === undefined || size < 1) return ''
  if (size < 5) return 'to-4'
  return size < 30 ? '5-29' : size < 300 ? '30-299' : 'from-300'
}

/** What a vacancy asks by way of licences. */
export function licenceOf({ needs }: Vacancy): Licence {
  const asked = needs.filter((need) => need.kind === 'qualification')
  if (asked.some((need) => need.required)) return 'required'
  return asked.length > 0 ? 'welcome' : 'none'
}
