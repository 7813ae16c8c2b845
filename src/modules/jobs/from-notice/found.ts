import type { VacancyInput } from '../contract.ts'

/** What of a vacancy can be read from a notice. */
export const noticeFields = [
  'title',
  'duties',
  'occupation',
  'employment',
  'posts',
  'region',
  'address',
  'hours',
  'weeklyHours',
  'shift',
  'pay',
  'education',
  'careerMonths',
  'licence',
  'benefits',
  'opensOn',
  'closesOn',
  'startsOn',
] as const
/** One of these. */
export type NoticeField = (typeof noticeFields)[number]

/** A part of the notice, by the places of its letters as it was written. */
export type Span = { readonly start: number; readonly end: number }

/** A field with what fills it and the words that say so. No words, no field. */
export type Found = {
  readonly field: NoticeField
  readonly content: VacancyInput
  readonly words: readonly Span[]
}
