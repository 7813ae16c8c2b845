import { type Day, addDays } from '../../../src/kernel/day.ts'
import { randoms } from '../../../src/modules/benefits/testing/paid-oracle.ts'

/** Somebody out of work, made from a number: who plays them and who counts what they are due know the same of them. */
export type Case = {
  readonly registeredOn: Day
  readonly separatedOn: Day
  /** Shared with those who left it on the same day: the office meets them together. */
  readonly workplace: string
  readonly born: string
  readonly pay: number
  /** Days on which they will have worked. */
  readonly worked: ReadonlySet<string>
  /** Whether they send an application in each round, so that the rules can decide it by themselves. */
  readonly applies: boolean
  readonly account: string
}

/** The case of a number. Most claim late, so that their benefit year ends after a few rounds; some use up every day. */
export function caseOf(n: number, base: Day): Case {
  const any = randoms(n * 7919 + 13)
  const registeredOn = addDays(base, any(4))
  const left = any(40) === 0 ? 300 : 15 + any(50)
  const often = any(3)
  return {
    registeredOn,
    separatedOn: addDays(registeredOn, left - 365),
    // So few leave one together that the list of the office holds them all.
    workplace: `시험 ${Math.floor(n / 2000)} ${registeredOn} ${left}`,
    born: `${1960 + any(40)}-03-02`,
    pay: 5_000_000 + any(8_000_000),
    worked: new Set(Array.from({ length: 330 }, (_, i) => addDays(registeredOn, i)).filter(() => any(20) < often)),
    applies: any(4) > 0,
    account: `12345678${String(n % 1000).padStart(3, '0')}${lastDigits[any(10)] ?? '6'}`,
  }
}

// A tenth of the accounts is closed when money comes, another tenth has reached its limit.
const lastDigits = ['3', '4']
