import { type Domain, type Outcome, decide, domainNamed } from '../../law/index.ts'
import type { Day } from '../../../kernel/day.ts'

/** What there is to ask for beside the rounds, after a granted claim (고용보험법 제51조–제53조, 제63조, 제64조, 제66조, 제67조). */
export const claimKinds = ['early', 'sickness', 'training', 'individual', 'special', 'wide', 'moving'] as const
/** Benefits of leave for birth and childcare, asked for by who is in work (제70조, 제73조의2, 제75조). */
export const leaveKinds = ['parental', 'birth', 'reduced', 'partner'] as const
/** One that stands on a claim. */
export type ClaimKind = (typeof claimKinds)[number]
/** One that stands on a leave. */
export type LeaveKind = (typeof leaveKinds)[number]
/** One of all. */
export type AllowanceKind = ClaimKind | LeaveKind

/** What a person says, by the law's names of the facts; `startedOn` is the first day of the new job. */
export type Said = Readonly<Record<string, string | number | boolean>>
/** Facts under the names of the law. */
export type Facts = Parameters<typeof decide>[1]

/** How a kind is decided. */
export type Deciding = {
  readonly domain: string
  /** What is decided: the first is the amount. */
  readonly wanted: readonly [string, ...string[]]
  /** Facts that the officer says or confirms: they go before what the person said. */
  readonly officer: readonly string[]
}

const extension = { domain: 'extension', wanted: ['extensionAmount', 'extended', 'extendedDailyBenefit'] } as const
const costs = { domain: 'jobCosts', wanted: ['costAmount', 'costDue', 'costReason'], officer: ['costNeeded'] } as const
const leave = { domain: 'leave', wanted: ['amount', 'entitled', 'reason'] } as const

/** How each of them is decided. */
export const deciding: Readonly<Record<AllowanceKind, Deciding>> = {
  early: { domain: 'earlyReemployment', wanted: ['amount', 'eligible', 'reason'], officer: [] },
  sickness: { domain: 'extension', wanted: ['sicknessBenefit', 'sicknessPath'], officer: [] },
  training: { ...extension, officer: ['trainingDirected', 'referralsFollowed'] },
  individual: { ...extension, officer: ['referralsFollowed', 'propertyTaxBase'] },
  special: {
    ...extension,
    officer: [
      'councilDecided',
      'recipientRateOfThreeMonths',
      'claimRateOfThreeMonths',
      'unemploymentRateOfThreeMonths',
      'dailyHours',
    ],
  },
  wide: costs,
  moving: costs,
  parental: { ...leave, officer: ['ordinaryMonthlyWage', 'otherParentMonths', 'singleParent'] },
  birth: { ...leave, officer: ['ordinaryMonthlyWage', 'priorityCompany'] },
  reduced: { ...leave, officer: ['ordinaryMonthlyWage', 'hoursBefore', 'hoursAfter'] },
  partner: { ...leave, officer: ['ordinaryMonthlyWage', 'priorityCompany'] },
}

/** Whether a kind makes the rounds go on instead of being paid at once. */
export function isExtension(kind: AllowanceKind): boolean {
  return deciding[kind].domain === 'extension' && kind !== 'sickness'
}

/** The field of the law in which a kind is decided. */
export function domainOf(kind: AllowanceKind): Domain {
  const domain = domainNamed(deciding[kind].domain)
  if (!domain) throw new Error(`the law has no field ${deciding[kind].domain}`)
  return domain
}

/** What the law says of a request: `estimate` where no decision may be signed on it. */
export type Draft = Pick<Outcome, 'result' | 'missing' | 'noValue' | 'status'> & { readonly amount: number | undefined }

/** What the law says of a request now: its results, and what it still has to know. */
export function draftOf(kind: AllowanceKind, facts: Facts, today: Day): Draft {
  const { wanted } = deciding[kind]
  const { result, missing, noValue, status } = decide(domainOf(kind), facts, today, { wanted })
  const amount = result[wanted[0]]
  return { amount: typeof amount === 'number' ? amount : undefined, result, missing, noValue, status }
}
