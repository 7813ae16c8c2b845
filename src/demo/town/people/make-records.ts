import { type Day, addDays } from '../../../kernel/day.ts'
import { qualification } from '../../../modules/reference/index.ts'
import type { TownPerson, TownRecord } from '../town.ts'
import { careers, courses, degrees, languages, licences } from './records.ts'

/**
 * What the agencies hold. 문해린's career office reports her leaving 210 days ago; the learning office has a second entry of her
 * course that says it ran in full days while she was still employed, with other dates than the first.
 */
export function makeRecords(today: Day, people: readonly TownPerson[]): readonly TownRecord[] {
  const ago = (days: number): Day => addDays(today, -days)
  const numbers = new Map(people.map((it) => [it.key, it.resident]))
  const head = (agency: string, person: string, at: number, conflictsWith?: string) => ({ key: `${agency}-${at + 1}`, agency, person, resident: numbers.get(person) ?? '', conflictsWith })
  const conflict = courses.length
  return [
    ...careers.map(([person, company, duty, occupation, from, to], at): TownRecord => ({ ...head('career-office', person, at), kind: 'career', company, duty, occupation, from: ago(from), to: to === undefined ? undefined : ago(to) })),
    ...licences.map(([person, name, issued, revoked, why], at): TownRecord => ({
      ...head('licence-office', person, at), kind: 'qualification', name, qualification: qualification(name)?.id ?? '', number: `DEMO-${String(at + 1).padStart(5, '0')}`,
      issuedOn: ago(issued), revokedOn: revoked === undefined ? undefined : ago(revoked), revokedWhy: why,
    })),
    ...courses.map(([person, course, hours, from, to], at): TownRecord => ({ ...head('learning-office', person, at), kind: 'completion', course, hours, from: ago(from), to: ago(to) })),
    { ...head('learning-office', 'munhaerin', conflict, 'learning-office-5'), kind: 'completion', course: '의류 패턴 기초', hours: 120, from: ago(246), to: ago(194) },
    ...degrees.map(([person, major, degree, on], at): TownRecord => ({ ...head('nuri-university', person, at), kind: 'degree', school: '누리대학교', major, degree, on: ago(on) })),
    ...languages.map(([person, test, score, taken], at): TownRecord => ({ ...head('language-office', person, at), kind: 'language', test, score, takenOn: ago(taken), validUntil: ago(taken - 730) })),
  ]
}
