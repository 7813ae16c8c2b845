import type { Day } from '../../../kernel/day.ts'
import { type Duty, dayOfDuty, isPressing } from '../../benefits/index.ts'
import type { DayState, EndingBadge, OpenDraft, Underway } from './day-state.ts'

/** The one thing to do next. */
export type NextStep =
  | { readonly do: 'duty'; readonly duty: Duty }
  | { readonly do: 'reply'; readonly application: Underway }
  | { readonly do: 'finish'; readonly draft: OpenDraft }
  | { readonly do: 'renew'; readonly badge: EndingBadge }
  | { readonly do: 'fill-wallet' }
  | { readonly do: 'search' }
  | { readonly do: 'wait'; readonly application: Underway }
  | { readonly do: 'search-again' }

/**
 * What to do next, from own state only: the benefit hangs on today; an employer waits for the person; something begun is not
 * finished; something ends; a day of the benefit comes; something is missing; else look for work, or wait for answers.
 */
export function nextStep(state: DayState): NextStep {
  const pressing = state.duties.find(isPressing)
  if (pressing) return { do: 'duty', duty: pressing }
  const [application] = state.invited
  if (application) return { do: 'reply', application }
  const begun = state.duties.find(({ is }) => is === 'claim')
  if (begun) return { do: 'duty', duty: begun }
  const [draft] = state.drafts.toSorted((a, b) => dayOrLast(a.closesOn).localeCompare(dayOrLast(b.closesOn)))
  if (draft) return { do: 'finish', draft }
  const [badge] = state.ending.toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))
  if (badge) return { do: 'renew', badge }
  const [coming] = state.duties
  if (coming) return { do: 'duty', duty: coming }
  if (state.sent === 0) return state.badges === 0 ? { do: 'fill-wallet' } : { do: 'search' }
  const [waiting] = state.waiting.toSorted((a, b) => a.answerDue.localeCompare(b.answerDue))
  return waiting ? { do: 'wait', application: waiting } : { do: 'search-again' }
}

function dayOrLast(day: Day | undefined): string {
  return day ?? '9999-12-31'
}

/** The day the step has to do with, when there is one. */
export function dayOfStep(step: NextStep): Day | undefined {
  if (step.do === 'duty') return step.duty.is === 'claim' ? undefined : dayOfDuty(step.duty)
  if (step.do === 'finish') return step.draft.closesOn
  if (step.do === 'renew') return step.badge.lastDay
  return step.do === 'wait' ? step.application.answerDue : undefined
}
