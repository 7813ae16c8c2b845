import type { Day } from '../kernel/day.ts'

/** The agencies that hold a person's records; also the names of their gateways, breakers and consents. */
export const agencySources = [
  'career-records',
  'qualifications',
  'course-completions',
  'degrees',
  'language-tests',
] as const

/** One of the agencies. */
export type AgencySource = (typeof agencySources)[number]

/**
 * A record as the rest of Onil sees it, whichever agency holds it: enough to issue a badge and to fill a résumé. `to` is the
 * last day of work or study, or the last day of validity; missing means it still goes on. `detail` holds the agency's own
 * codes, listed in each gateway's port.
 */
export type AgencyRecord = {
  readonly source: AgencySource
  readonly externalId: string
  readonly kind: 'career' | 'qualification' | 'completion' | 'degree' | 'language'
  readonly title: string
  readonly organisation: string
  readonly from?: Day
  readonly to?: Day
  readonly score?: number
  readonly level?: string
  readonly detail: Readonly<Record<string, string>>
}

/**
 * Asks for the records of one person. `subject` is the linking identifier that identity and this agency share (as CI does
 * between Korean services), never the resident number. `consent` and `purpose` are the ground of the exchange and go with it.
 */
export type AgencyRequest = {
  readonly subject: string
  readonly consent: string
  readonly purpose: string
  /** Id of our request, for the agency's log and ours. */
  readonly request: string
}

/**
 * What an agency's answer comes to. 'unavailable': slow, down, or its breaker is open; ask again later. 'unusable': a person
 * must look: it refused us, or what came is malformed, about someone else, or contradicts itself; nothing of it is taken.
 */
export type AgencyAnswer =
  | { readonly answer: 'records'; readonly records: readonly AgencyRecord[] }
  | { readonly answer: 'no-such-person' }
  | { readonly answer: 'unavailable'; readonly why: string }
  | { readonly answer: 'unusable'; readonly why: 'refused' | 'malformed' | 'wrong-person' | 'contradictory' }

/** The port of every records gateway. Never throws for what the other side does. */
export type AskAgency = (request: AgencyRequest) => Promise<AgencyAnswer>
