import { type Won, won } from '../../kernel/won.ts'

/** Where money can lie, in the order in which it is shown. */
export const accounts = [
  'fund',
  'payable',
  'transit',
  'paid',
  'returned',
  'receivable',
  'recovered',
  'sender',
  'leaving',
] as const
/** `fund`: what the fund has given (below 0) · `recovered`: what has come back · `sender`: what senders gave that is nobody's (below 0) · `leaving`: on its way back to them. */
export type Account = (typeof accounts)[number]

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
  | 'send-back'
  | 'sent-back'
  | 'not-sent-back'

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
  'send-back': [['sender', 'leaving']],
  'sent-back': [['leaving', 'sender']],
  'not-sent-back': [['leaving', 'sender']],
}

// Of these nobody knows whose the money is, or it is everybody's.
const nobodys: readonly Account[] = ['fund', 'sender', 'leaving']

/** One line of an event. */
export type Entry = { readonly account: Account; readonly person: string | null; readonly amount: Won }

/** The entries of an event: `amount` (more than 0) of a person's money moves, or of money that is nobody's. */
export function entriesOf(event: LedgerEvent, person: string | null, amount: Won): Entry[] {
  if (amount <= 0) throw new RangeError(`nothing moves by ${amount} won`)
  const line = (account: Account, by: number): Entry => ({
    account,
    person: nobodys.includes(account) ? null : person,
    amount: won(by),
  })
  return moves[event].flatMap(([from, to]) => [line(from, 0 - amount), line(to, amount)])
}
