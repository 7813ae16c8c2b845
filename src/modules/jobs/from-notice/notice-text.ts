import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import { type Reading, readNotice } from './read-notice.ts'

// Most letters of a notice; the table holds no more.
const mostLetters = 10_000

/** A notice as it comes from outside. How long it may be is said in words, so it is parsed with room. */
export const NoticeInput: z.ZodType<{ text: string }> = z.object({ text: z.string().max(200_000) })

/** What a notice says; refused when it is empty, too long, or says nothing that a vacancy has a field for. */
export function readOrRefuse(text: string, today: Day): Reading | Refusal {
  if (text.trim() === '') return refusal('jobs.notice-empty', 422, { fields: { notice: 'needed' } })
  if (text.length > mostLetters)
    return refusal('jobs.notice-too-long', 422, { facts: { most: mostLetters, letters: text.length } })
  const reading = readNotice(text, today)
  return reading.fields.length === 0 ? refusal('jobs.notice-unread', 422) : reading
}
