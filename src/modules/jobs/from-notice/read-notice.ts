import type { Day } from '../../../kernel/day.ts'
import type { VacancyInput } from '../contract.ts'
import { benefitsIn } from './benefits.ts'
import { contactsIn } from './contacts.ts'
import { daysNamedIn } from './day-words.ts'
import { dutiesIn } from './duties.ts'
import { employmentIn } from './employment.ts'
import type { Found, NoticeField } from './found.ts'
import { hoursIn, shiftIn } from './hours.ts'
import { leftOver } from './left-over.ts'
import { licencesIn } from './licences.ts'
import { type Notice, noticeOf } from './notice.ts'
import { payIn } from './pay.ts'
import { careerIn, educationIn, postsIn } from './people.ts'
import { placeIn } from './place.ts'
import { titleIn } from './title.ts'

/** A field that was read: its part of a vacancy and the words of the notice that it was read from. */
export type ReadField = {
  readonly field: NoticeField
  readonly content: VacancyInput
  readonly words: readonly string[]
}

/** What a notice says, as far as it is certain: the fields, what no field was filled from, and which fields stay open. */
export type Reading = {
  readonly content: VacancyInput
  readonly fields: readonly ReadField[]
  readonly left: readonly string[]
  /** Telephone numbers and addresses: they stand in no field. */
  readonly contacts: readonly string[]
  readonly missing: readonly NoticeField[]
}

/** What a vacancy must say or what has a first value that may be wrong: named where the notice does not say it. */
const wanted: readonly NoticeField[] = [
  'title',
  'duties',
  'occupation',
  'employment',
  'region',
  'address',
  'hours',
  'weeklyHours',
  'pay',
]

/** Reads a notice that an employer already has. Pure: days without a year are told from `today`. */
export function readNotice(written: string, today: Day): Reading {
  const notice = noticeOf(written)
  const fields = readers.flatMap((read) => read(notice, today))
  const contacts = contactsIn(written)
  const slice = ({ start, end }: { start: number; end: number }): string => written.slice(start, end).trim()
  return {
    content: contentOf(fields),
    fields: fields.map(({ field, content, words }) => ({ field, content, words: words.map(slice) })),
    left: leftOver(written, [...fields.flatMap((one) => one.words), ...contacts]),
    contacts: contacts.map(slice),
    missing: wanted.filter((field) => !fields.some((one) => one.field === field)),
  }
}

const readers: readonly ((notice: Notice, today: Day) => readonly Found[])[] = [
  titleIn,
  dutiesIn,
  employmentIn,
  postsIn,
  placeIn,
  hoursIn,
  shiftIn,
  payIn,
  educationIn,
  careerIn,
  licencesIn,
  benefitsIn,
  daysNamedIn,
]

function contentOf(fields: readonly Found[]): VacancyInput {
  const needs = fields.flatMap(({ content }) => content.needs ?? []).slice(0, 20)
  return Object.assign({}, ...fields.map(({ content }) => content), needs.length > 0 ? { needs } : {})
}
