import { expect, test } from 'vitest'
import { won } from '../../kernel/won.ts'
import { type LedgerEvent, entriesOf } from './ledger.ts'

const events = [
  'ordered',
  'sent',
  'settled',
  'returned',
  'again',
  'recalled',
  'overpaid',
  'dropped',
  'repaid',
  'set-off',
  'send-back',
  'sent-back',
  'not-sent-back',
] as const

const after = (path: readonly (readonly [LedgerEvent, number])[]): Record<string, number> => {
  const balance: Record<string, number> = {}
  for (const { account, amount } of path.flatMap(([event, sum]) => entriesOf(event, 'p', won(sum))))
    balance[account] = (balance[account] ?? 0) + amount
  return Object.fromEntries(Object.entries(balance).filter(([, sum]) => sum !== 0))
}

test.each(events)('%s sums to 0, to the won', (event) => {
  for (const amount of [1, 66_048, Number.MAX_SAFE_INTEGER])
    expect(entriesOf(event, 'p', won(amount)).reduce((sum, entry) => sum + entry.amount, 0)).toBe(0)
})

test('money that goes out, comes back and goes again lies with the person in the end', () => {
  const path = [
    ['ordered', 500],
    ['sent', 500],
    ['returned', 500],
    ['again', 500],
    ['sent', 500],
  ] as const
  expect(after(path)).toEqual({ fund: -500, transit: 500 })
  expect(after([...path, ['settled', 500]])).toEqual({ fund: -500, paid: 500 })
})

test('what is nobody’s names nobody, and has gone when the bank gave it back or could not', () => {
  expect(entriesOf('send-back', null, won(5))).toEqual([
    { account: 'sender', person: null, amount: -5 },
    { account: 'leaving', person: null, amount: 5 },
  ])
  for (const end of ['sent-back', 'not-sent-back'] as const)
    expect(
      after([
        ['send-back', 5],
        [end, 5],
      ]),
    ).toEqual({})
})

test('what is called off is the fund’s again', () => {
  expect(
    after([
      ['ordered', 500],
      ['recalled', 500],
    ]),
  ).toEqual({})
})

test('what was paid too much is owed, and set off it counts as paid and as recovered', () => {
  const paid = [
    ['ordered', 900],
    ['sent', 900],
    ['settled', 900],
    ['overpaid', 300],
  ] as const
  expect(after(paid)).toEqual({ fund: -900, paid: 600, receivable: 300 })
  const next = [...paid, ['repaid', 100], ['ordered', 400], ['set-off', 200], ['sent', 200], ['settled', 200]] as const
  expect(after(next)).toEqual({ fund: -1300, paid: 1000, recovered: 300 })
})

test('the fund is nobody’s, everything else is a person’s; nothing moves by nothing', () => {
  expect(entriesOf('ordered', 'p', won(1)).map(({ person }) => person)).toEqual([null, 'p'])
  expect(() => entriesOf('ordered', 'p', won(0))).toThrow(RangeError)
})

test('what was claimed back and is not owed after all lies with its person again', () => {
  const paid = [
    ['ordered', 900],
    ['sent', 900],
    ['settled', 900],
    ['overpaid', 300],
    ['repaid', 100],
    ['dropped', 200],
  ] as const
  expect(after(paid)).toEqual({ fund: -900, paid: 800, recovered: 100 })
})
