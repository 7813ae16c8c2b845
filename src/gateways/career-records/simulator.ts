import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { AgencyRecord, AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { type BehavesNow, type HeldRecords, simulateAgency } from '../simulate-agency.ts'
import { readCareerRecords } from './port.ts'

/** The agency in process, for the demo and for tests: holds the records given to it and errs as `behaves` says. */
export function simulateCareerRecords(held: HeldRecords, behaves: BehavesNow, guard: Guard): AskAgency {
  return askAgency({
    source: 'career-records',
    guard,
    exchange: simulateAgency(held, behaves, writeCareerRecords),
    read: readCareerRecords,
  })
}

/** Writes records as the agency sends them. */
export function writeCareerRecords(subject: string, records: readonly AgencyRecord[]): unknown {
  const rows = records.map(({ externalId, title, organisation, from, to, detail }) => ({
    recordNumber: externalId,
    form: detail.form ?? 'employment',
    workplaceName: organisation,
    workplaceNumber: detail.workplaceNumber,
    jobTitle: title,
    acquiredOn: from,
    lostOn: to,
    weeklyHours: detail.weeklyHours === undefined ? undefined : Number(detail.weeklyHours),
  }))
  return { subject, records: rows }
}
