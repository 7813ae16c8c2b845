import type { Day } from '../../../kernel/day.ts'
import { type DatedDuty, dayOfDuty } from '../../benefits/index.ts'
import type { DayState, EndingBadge, OpenDraft, Underway } from './day-state.ts'

/** Something with a day. */
export type Upcoming =
  | { readonly day: Day; readonly is: 'duty'; readonly duty: DatedDuty }
  | { readonly day: Day; readonly is: 'answer'; readonly application: Underway }
  | { readonly day: Day; readonly is: 'closing'; readonly draft: OpenDraft }
  | { readonly day: Day; readonly is: 'ending'; readonly badge: EndingBadge }

/** What has a day, the nearest first, at most `most`. An answer that is overdue stays until it comes, a missed round until its day is changed. */
export function upcoming(state: DayState, most: number): Upcoming[] {
  const all: Upcoming[] = [
    ...state.duties.flatMap((duty) =>
      duty.is === 'claim' ? [] : [{ day: dayOfDuty(duty), is: 'duty' as const, duty }],
    ),
    ...state.waiting.map((application) => ({ day: application.answerDue, is: 'answer' as const, application })),
    ...state.drafts.flatMap((draft) =>
      draft.closesOn === undefined ? [] : [{ day: draft.closesOn, is: 'closing' as const, draft }],
    ),
    ...state.ending.map((badge) => ({ day: badge.lastDay, is: 'ending' as const, badge })),
  ]
  return all.sort((a, b) => a.day.localeCompare(b.day)).slice(0, most)
}
