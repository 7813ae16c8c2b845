import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { isRefusal, refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { type ChangedRound, heldForChange } from './change-round.ts'
import { themselves } from './my-rounds.ts'
import { stateOf } from './round-state.ts'

/** What somebody says to a record that their declaration has not. */
export type Answered = {
  round: number
  day: Day
  source: string
  answer: 'worked' | 'did-not' | 'other'
  explains?: string | undefined
}

/** Answers the question that a record elsewhere puts. An explanation is asked for only where it is neither yes nor no. */
export const answerQuestion: Operation<Answered, ChangedRound> = command('benefits.answer-question', {
  input: z
    .object({
      round: z.coerce.number().int().min(1).max(99),
      day: z.custom<Day>(isDay, 'not-a-day'),
      source: z.string().max(200),
      answer: z.enum(['worked', 'did-not', 'other'], 'choose'),
      explains: z.string().trim().max(500, 'too-long').optional(),
    })
    .refine(({ answer, explains }) => answer !== 'other' || explains, { path: ['explains'], message: 'needed' }),
  allow: themselves,
  run: async ({ actor, input, tx, now }) => {
    const { round: n, day, source, answer, explains } = input
    const held = await heldForChange(tx, actor, n)
    if (isRefusal(held)) return held
    const asked = (await stateOf(tx, held, now)).asked.find((one) => one.day === day && one.source === source)
    if (!asked) return refusal('benefits.no-such-question', 404)
    const answered = { answer, explains: explains || null, answered_at: now }
    await tables(tx)
      .insertInto('benefits.question')
      .values({
        id: newId(),
        round_id: held.round.id,
        person_id: held.round.person_id,
        day,
        source,
        says: JSON.stringify(asked.says),
        asked_at: now,
        ...answered,
      })
      .onConflict((c) => c.columns(['round_id', 'day', 'source']).doUpdateSet(answered))
      .execute()
    return { value: { round: n }, subject: held.round.id }
  },
})
