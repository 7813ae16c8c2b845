import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { sideBySide } from '../../platform/database/side-by-side.ts'
import { type Beside, besideCards } from '../jobs/index.ts'
import type { Asked, FoundInIndex, FoundInTable } from './find-postings.ts'
import { countPostings, leavesOut, withLookAlikes } from './look-alikes.ts'
import { type Match, matchesOf } from './matches.ts'
import { pageCards } from './page-cards.ts'
import type { Card } from './posting.ts'
import { type Remaking, remakingOf } from './remake-store.ts'

/** What a page shows beside totals and facets. */
export type Page = {
  readonly cards: readonly Card[]
  readonly beside: Beside
  readonly remaking: Remaking | undefined
  readonly lookAlikes: number
  readonly matches: ReadonlyMap<string, readonly Match[]>
}

/** Reads what a page shows of what was found, all asked of the database at once. */
export async function readPage(
  tx: Tx,
  asked: Asked & { readonly today: Day },
  found: FoundInIndex | FoundInTable,
): Promise<Page> {
  const isFromTable = 'cards' in found
  const [cards, beside, remaking, lookAlikes, matches] = await sideBySide<
    [Page['cards'], Beside, Page['remaking'], number, Page['matches']]
  >([
    isFromTable ? Promise.resolve(found.cards) : pageCards(tx, found.ids),
    besideCards(tx, found.ids, asked.today),
    remakingOf(tx),
    isFromTable ? countLookAlikes(tx, asked, found.total) : Promise.resolve(asked.after ? 0 : found.alike),
    isFromTable ? matchesOf(tx, asked.parts, found.ids) : Promise.resolve(found.matches),
  ])
  return { cards, beside, remaking, lookAlikes, matches }
}

// Counted on the first page only, and only where the words leave any out.
async function countLookAlikes(tx: Tx, asked: Asked, total: number): Promise<number> {
  if (asked.after || !asked.parts.some(leavesOut)) return 0
  return (await countPostings(tx, { ...asked, parts: withLookAlikes(asked.parts) })) - total
}
