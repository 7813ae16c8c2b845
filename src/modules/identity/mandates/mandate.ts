import type { Day } from '../../../kernel/day.ts'
import type { Right } from '../../../platform/operation/actor.ts'

/** The rules, as data: the longest mandate in days, and how many may be open at once. */
export const mandateRules = { longestDays: 366, most: 30 } as const

/** What a client may mandate; sight of its own vacancies goes with each part of hiring. */
export const mandateScopes = ['vacancies', 'applicants', 'answers', 'insurance'] as const
/** One of them. */
export type MandateScope = (typeof mandateScopes)[number]

/** How far a mandate has come. */
export type MandateState = 'offered' | 'active' | 'ended' | 'expired'

/** One firm acts for another: in what, until when. */
export type Mandate = {
  readonly id: string
  readonly client: string
  readonly clientName: string
  readonly agent: string
  readonly agentName: string
  readonly scopes: readonly MandateScope[]
  readonly endsOn: Day
  readonly givenBy: string
  readonly state: MandateState
}

/** The state on a day. */
export function stateOf(m: { accepted: boolean; ended: boolean; endsOn: Day }, today: Day): MandateState {
  if (m.ended) return 'ended'
  if (m.endsOn < today) return 'expired'
  return m.accepted ? 'active' : 'offered'
}

/** What was chosen, with what it cannot do without: who answers applicants reads them. */
export function wholeScopes(chosen: readonly MandateScope[]): MandateScope[] {
  const all = new Set(chosen)
  if (all.has('answers')) all.add('applicants')
  return mandateScopes.filter((scope) => all.has(scope))
}

function hires(scopes: readonly MandateScope[]): boolean {
  return scopes.some((scope) => scope !== 'insurance')
}

/** Where an agent begins in its client's place. */
export function firstPage(scopes: readonly MandateScope[]): string {
  return hires(scopes) ? '/company/vacancies' : '/company/insurance'
}

/** What an agent's member may do: the mandate, and no more than they may do in their own firm. */
export function agentRights(scopes: readonly MandateScope[], own: readonly Right[] | undefined): Right[] {
  const all: Right[] = hires(scopes) ? ['vacancies-view', ...scopes] : [...scopes]
  return own ? all.filter((right) => own.includes(right)) : all
}
