import type { Guard } from '../../platform/breaker/make-breakers.ts'
import type { AgencyRecord, AskAgency } from '../agency.ts'
import { askAgency } from '../ask-agency.ts'
import { type BehavesNow, type HeldRecords, simulateAgency } from '../simulate-agency.ts'
import { readLanguageTests } from './port.ts'

/** The agency in process, for the demo and for tests: holds the records given to it and errs as `behaves` says. */
export function simulateLanguageTests(held: HeldRecords, behaves: BehavesNow, guard: Guard): AskAgency {
  return askAgency({
    source: 'language-tests',
    guard,
    exchange: simulateAgency(held, behaves, writeLanguageTests),
    read: readLanguageTests,
  })
}

/** Writes records as the agency sends them. */
export function writeLanguageTests(subject: string, records: readonly AgencyRecord[]): unknown {
  const results = records.map(({ externalId, title, organisation, from, to, score, level }) => ({
    certificateNumber: externalId,
    test: title,
    organisation,
    takenOn: from,
    validUntil: to,
    score,
    level,
  }))
  return { subject, results }
}
