import type { Day } from '../../../kernel/day.ts'
import type { Duty } from '../../benefits/index.ts'

/** A vacancy as a person's day names it. */
export type Named = {
  readonly title: string
  readonly titleEn?: string | undefined
  readonly employer: string
  readonly employerEn?: string | undefined
}

/** An application begun and not sent, for a vacancy that still takes applications. */
export type OpenDraft = {
  readonly vacancy: string
  readonly about: Named
  readonly savedAt: Date
  readonly closesOn?: Day | undefined
}

/** A badge that ends soon; `lastDay` is the last day on which it holds. */
export type EndingBadge = {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly issuerEn?: string | undefined
  readonly lastDay: Day
}

/** An application that is still under way. */
export type Underway = { readonly id: string; readonly about: Named; readonly answerDue: Day }

/** All of a person's own state that decides what comes next. */
export type DayState = {
  /** What waits in a claim of benefit and its rounds, the pressing first. */
  readonly duties: readonly Duty[]
  readonly invited: readonly Underway[]
  readonly waiting: readonly Underway[]
  readonly drafts: readonly OpenDraft[]
  readonly ending: readonly EndingBadge[]
  /** Badges in force, and applications ever sent. */
  readonly badges: number
  readonly sent: number
}

/** A step as it is said: the page's title, the card's heading and text, the button and where it leads. */
export type Said = {
  readonly title: string
  readonly head: string
  readonly text: string
  readonly act: string
  readonly href: string
}
