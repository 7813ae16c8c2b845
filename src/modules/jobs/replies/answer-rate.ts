/** Days within which an application is to be answered to count as answered. */
export const answeredWithinDays = 30
/** The applications of so many days are counted. */
export const countedDays = 365
/** The fewest applications of which anything is said. */
export const fewestApplications = 5

/** How many applications of the last year a company received, and how many it answered within thirty days. */
export type AnswerRate = { readonly received: number; readonly answered: number; readonly countedOn: string }

/** What is said of a company: a share in whole percent, and whether so many go without an answer that applicants are warned. */
export function ofAnswers({ received, answered }: Pick<AnswerRate, 'received' | 'answered'>): {
  readonly percent: number
  readonly unanswered: number
  readonly ghost: boolean
} {
  return {
    percent: Math.floor((answered / received) * 100),
    unanswered: received - answered,
    ghost: answered * 2 < received,
  }
}
