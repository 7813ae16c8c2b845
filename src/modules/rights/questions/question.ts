import { addDays, type Day } from '../../../kernel/day.ts'

/** In so many days a reader answers; after that the operator is asked, too. A rule of this house. */
export const answerDays = 10
/** So many questions a person may ask in 24 hours. */
export const mostADay = 30

/** A question about a reading. Whoever is asked sees no name: only which reading. */
export type Question = {
  readonly id: string
  readonly what: string
  readonly readAt: Date
  readonly words: string
  readonly askedAt: Date
  readonly answerBy: Day
  readonly escalated: boolean
  readonly answer?: { readonly text: string; readonly name: string; readonly at: Date }
}

/** By when it is answered. */
export function answerBy(today: Day): Day {
  return addDays(today, answerDays)
}

/** Whether its answer is late. */
export function isLate({ answer, answerBy: day }: Pick<Question, 'answer' | 'answerBy'>, today: Day): boolean {
  return answer === undefined && day < today
}
