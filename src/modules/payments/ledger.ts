import { type Won, won } from '../../kernel/won.ts'

/** Where money can lie. `fund`: what the fund has given (below 0) · `recovered`: what has come back. */
export type Account = 'fund' | 'payable' | 'transit' | 'paid' | 'returned' | 'receivable' | 'recovered'

/** What can happen to money here. */
export type LedgerEvent =
  | 'ordered'
  | 'sent'
  | 'settled'
  | 'returned'
  | 'again'
  | 'recalled'
  | 'overpaid'
  | 'repaid'
  | 'dropped'
  | 'set-off'

// Every event moves money from one place to another, so that its entries sum to 0 by their form.
const moves: Readonly<Record<LedgerEvent, readonly (readonly [from: Account, to: Account])[]>> = {
  ordered: [['fund', 'payable']],
  sent: [['payable', 'transit']],
  settled: [['transit', 'paid']],
  returned: [['transit', 'returned']],
  again: [['returned', 'payable']],
  recalled: [['payable', 'fund']],
  overpaid: [['paid', 'receivable']],
  repaid: [['receivable', 'recovered']],
  dropped: [['receivable', 'paid']],
  // As if it had been paid out and paid back.
  'set-off': [
    ['payable', 'paid'],
    ['receivable', 'recovered'],
  ],
}

/** One line of an event. */
export type Entry = { readonly account: Account; readonly person: string | null; readonly amount: Won }

/** The entries of an event: `amount` (more than 0) of a person's money moves. */
export function entriesOf(event: LedgerEvent, person: string, amount: Won): Entry[] {
  if (amount <= 0) throw new RangeError(`nothing moves by ${amount} won`)
  const line = (account: Account, by: number): Entry => ({
    account,
    person: account === 'fund' ? null : person,
    amount: won(by),
  })
  return moves[event].flatMap(([from, to]) => [line(from, 0 - amount), line(to, amount)])
}
