import type { Card } from './posting.ts'

/** Cards with the mark of those whose employer is named for unpaid wages. */
export function marked(cards: readonly Card[], named: ReadonlyMap<string, unknown>): Card[] {
  return cards.map((card) => (named.has(card.id) ? { ...card, named: true } : card))
}
