import { addDays, type Day } from '../../../kernel/day.ts'
import { qualification } from '../../../modules/reference/index.ts'
import type { TownPerson, TownRecord } from '../town.ts'
import {
  type CareerRow,
  type CourseRow,
  careers,
  courses,
  type DegreeRow,
  degrees,
  type LanguageRow,
  type LicenceRow,
  languages,
  licences,
} from './records.ts'

type Head = Pick<TownRecord, 'key' | 'agency' | 'person' | 'resident' | 'conflictsWith'>

/** How a record begins, and how a number of days ago becomes a day. */
type Filing = { readonly head: Head; readonly ago: (days: number) => Day }

/**
 * What the agencies hold. For 문해린 two things do not agree: the career office has her employed until 210 days ago, while her
 * full-day course began before that; and the learning office has a second entry of the same course with other dates.
 */
export function makeRecords(today: Day, people: readonly TownPerson[]): readonly TownRecord[] {
  const numbers = new Map(people.map((it) => [it.key, it.resident]))
  const ago = (days: number): Day => addDays(today, -days)
  const file = (agency: string, person: string, at: number, conflictsWith?: string): Filing => ({
    ago,
    head: { key: `${agency}-${at + 1}`, agency, person, resident: numbers.get(person) ?? '', conflictsWith },
  })
  return [
    ...careers.map((row, at) => career(file('career-office', row[0], at), row)),
    ...licences.map((row, at) => licence(file('licence-office', row[0], at), row, at)),
    ...courses.map((row, at) => course(file('learning-office', row[0], at), row)),
    course(file('learning-office', 'munhaerin', courses.length, 'learning-office-5'), secondEntry),
    ...degrees.map((row, at) => degree(file('nuri-university', row[0], at), row)),
    ...languages.map((row, at) => language(file('language-office', row[0], at), row)),
  ]
}

const secondEntry: CourseRow = ['munhaerin', '의류 패턴 기초', 120, 246, 194]
const languageValidDays = 730

function career({ head, ago }: Filing, [, company, duty, occupation, from, to]: CareerRow): TownRecord {
  const ended = to === undefined ? undefined : ago(to)
  return { ...head, kind: 'career', company, duty, occupation, from: ago(from), to: ended }
}

function licence({ head, ago }: Filing, [, name, issued, revoked, why]: LicenceRow, at: number): TownRecord {
  return {
    ...head,
    kind: 'qualification',
    name,
    qualification: qualification(name)?.id ?? '',
    number: `DEMO-${String(at + 1).padStart(5, '0')}`,
    issuedOn: ago(issued),
    revokedOn: revoked === undefined ? undefined : ago(revoked),
    revokedWhy: why,
  }
}

function course({ head, ago }: Filing, [, name, hours, from, to]: CourseRow): TownRecord {
  return { ...head, kind: 'completion', course: name, hours, from: ago(from), to: ago(to) }
}

function degree({ head, ago }: Filing, [, major, name, on]: DegreeRow): TownRecord {
  return { ...head, kind: 'degree', school: '누리대학교', major, degree: name, on: ago(on) }
}

function language({ head, ago }: Filing, [, test, score, taken]: LanguageRow): TownRecord {
  return { ...head, kind: 'language', test, score, takenOn: ago(taken), validUntil: ago(taken - languageValidDays) }
}
