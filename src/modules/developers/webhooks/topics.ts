import type { OrganisationRole } from '../../../platform/operation/actor.ts'

/** The name of what is told. */
export type Topic =
  | 'applications.submitted'
  | 'applications.withdrawn'
  | 'jobs.vacancy-published'
  | 'jobs.vacancy-changed'
  | 'jobs.vacancy-ended'
  | 'jobs.vacancy-closed'
  | 'badges.revoked'
  | 'badges.event-settled'

/** What an address can be told, and which organisations it concerns. Bodies hold ids only: who may see more, asks the API. */
const topics: Readonly<Record<Topic, OrganisationRole>> = {
  'applications.submitted': 'employer',
  'applications.withdrawn': 'employer',
  'jobs.vacancy-published': 'employer',
  'jobs.vacancy-changed': 'employer',
  'jobs.vacancy-ended': 'employer',
  'jobs.vacancy-closed': 'employer',
  'badges.revoked': 'issuer',
  'badges.event-settled': 'issuer',
}

/** Sent when somebody presses "test". */
export const testTopic = 'developers.test'

/** The topics that concern organisations of this kind. */
export function topicsFor(role: string): string[] {
  return Object.entries(topics).flatMap(([topic, concerned]) => (concerned === role ? [topic] : []))
}
