import { type Day, toDay } from '../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Row } from '../tables.ts'

/** Where a round stands for its person on a day. */
export type Standing = 'before' | 'open' | 'late' | 'sent' | 'decided'

/** 고용보험법 제44조제2항: a round is declared on its day; before it is written, after it the day has to be changed. */
export function standingOf(round: Pick<Row<'round'>, 'due_on' | 'sent_at' | 'decided_at'>, today: Day): Standing {
  if (round.decided_at) return 'decided'
  if (round.sent_at) return 'sent'
  const due = toDay(round.due_on)
  if (today < due) return 'before'
  return today === due ? 'open' : 'late'
}

/** Whether a declaration may still be changed; else why not. */
export function mayChange(round: Row<'round'> | undefined): Refusal | undefined {
  if (!round) return refusal('benefits.no-such-round', 404)
  return round.sent_at ? refusal('benefits.round-sent', 409) : undefined
}

/** Whether a declaration may be sent on this day; else why not. */
export function maySend(round: Row<'round'>, today: Day): Refusal | undefined {
  const standing = standingOf(round, today)
  if (standing === 'sent' || standing === 'decided') return refusal('benefits.round-sent', 409)
  const facts = { number: round.number, due: round.due_on }
  if (standing === 'before') return refusal('benefits.round-early', 409, { article: '고용보험법 §44②', facts })
  if (standing === 'late') return refusal('benefits.round-late', 409, { article: '고용보험법 §44②', facts })
  return undefined
}
