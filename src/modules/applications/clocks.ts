import { type Day, addDays } from '../../kernel/day.ts'

/** Days after sending until the employer answers. Our promise to both sides, no rule of law. */
export const answerDays = 10

/** Days after sending until what was sent is erased at the latest; also the end of the consent. */
export const keepDays = 180

/** Days after the vacancy was closed until what was sent is erased. */
export const keepAfterClosingDays = 90

/** The longest "why", in characters. */
export const whyLength = 200

/** The days of one application, counted from the day it is sent. */
export function daysOf(sent: Day): { answerDue: Day; eraseOn: Day } {
  return { answerDue: addDays(sent, answerDays), eraseOn: addDays(sent, keepDays) }
}
