import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { AgencyRecord, AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { type BehavesNow, type HeldRecords, simulateAgency } from '../simulate-agency.ts'
import { readCourseCompletions } from './port.ts'

/** The agency in process, for the demo and for tests: holds the records given to it and errs as `behaves` says. */
export function simulateCourseCompletions(held: HeldRecords, behaves: BehavesNow, guard: Guard): AskAgency {
  return askAgency({
    source: 'course-completions',
    guard,
    exchange: simulateAgency(held, behaves, writeCourseCompletions),
    read: readCourseCompletions,
  })
}

/** Writes records as the agency sends them. */
export function writeCourseCompletions(subject: string, records: readonly AgencyRecord[]): unknown {
  const completions = records.map(({ externalId, title, organisation, from, to, detail }) => ({
    certificateNumber: externalId,
    trprId: detail.courseId,
    trprDegr: detail.courseRound,
    title,
    subTitle: organisation,
    traStartDate: from,
    traEndDate: to,
    ncsCd: detail.ncs,
    hours: detail.hours === undefined ? undefined : Number(detail.hours),
  }))
  return { subject, completions }
}
