import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { AgencyRecord, AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { type BehavesNow, type HeldRecords, simulateAgency } from '../simulate-agency.ts'
import { readDegrees } from './port.ts'

/** The agency in process, for the demo and for tests: holds the records given to it and errs as `behaves` says. */
export function simulateDegrees(held: HeldRecords, behaves: BehavesNow, guard: Guard): AskAgency {
  return askAgency({
    source: 'degrees',
    guard,
    exchange: simulateAgency(held, behaves, writeDegrees),
    read: readDegrees,
  })
}

/** Writes records as the agency sends them. */
export function writeDegrees(subject: string, records: readonly AgencyRecord[]): unknown {
  const degrees = records.map(({ externalId, title, organisation, from, to, level, detail }) => ({
    certificateNumber: externalId,
    institution: organisation,
    college: detail.college,
    major: title,
    degree: level,
    enteredOn: from,
    conferredOn: to,
  }))
  return { subject, degrees }
}
