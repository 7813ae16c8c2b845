/** The face of the search: its own copy of the open vacancies, made from jobs' facts. */
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Card } from './posting.ts'
import * as store from './store.ts'

export { type Card, type Posting, postingOf } from './posting.ts'
export { answerQuery, type Answer } from './answer-query.ts'
export { beginFilling, fillInBulk, makeWordIndex } from './fill-in-bulk.ts'
export { rowsOf as postingRows } from './store.ts'
export { bringUpToDate, rebuild } from './remake.ts'
export { searchVacancies, type SearchResult } from './search-vacancies.ts'
export { type Part, type Understood } from './meaning.ts'

/** How many vacancies take applications on that day. */
export async function countOpen(tx: Tx, today: Day): Promise<number> {
  return store.countOpen(tx, today)
}

/** The n newest vacancies that take applications on that day. */
export async function newest(tx: Tx, n: number, today: Day): Promise<readonly Card[]> {
  return store.newest(tx, today, n)
}
export { JobCard } from './pages/job-card.tsx'
export { type Wish, readWish, wishLink } from './wish.ts'
export { type Fitting, type Keyed, type Standing, cardsOf, fitting, standings } from './fitting.ts'
export { reasons, wishWords } from './pages/wish-words.ts'
export { type PostingIndex, startIndex } from './columnar/start-index.ts'
