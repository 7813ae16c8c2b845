import { type Day, addDays, daysBetween, isDay, monthsBetween } from '../../../kernel/day.ts'
import { type AnyFact, type Domain, decide, domainNamed } from '../../law/index.ts'

/** What else there is to ask for beside the rounds (고용보험법 제63조, 제64조). */
export const allowanceKinds = ['early', 'sickness'] as const
/** One of them. */
export type AllowanceKind = (typeof allowanceKinds)[number]

/** What a claim and the registers say. */
export type Known = {
  readonly registeredOn: Day
  readonly appliedOn: Day
  readonly benefitDays: number
  readonly daysPaid: number
  readonly dailyBenefit: number
  readonly selfEmployed: boolean
  readonly hadBefore: boolean
  readonly today: Day
}

/** What a person says, by the law's names of the facts; `startedOn` is the first day of the new job. */
export type Said = Readonly<Record<string, string | number | boolean>>
type Facts = Parameters<typeof decide>[1]

type Spec = {
  readonly domain: string
  /** What is decided: the first is the amount. */
  readonly wanted: readonly [string, ...string[]]
  /** Facts that only the person knows, asked in this order under the law's own labels. */
  readonly asks: readonly string[]
  /** Days to which the facts belong. */
  readonly span: (said: Said) => { from: Day; to: Day } | undefined
  readonly facts: (said: Said, known: Known) => Facts
}

/** How each of them is asked and decided. */
export const allowances: Readonly<Record<AllowanceKind, Spec>> = {
  early: {
    domain: 'earlyReemployment',
    wanted: ['amount', 'eligible', 'reason'],
    asks: [
      'startedOn',
      'employer',
      'reemploymentMonthlyWage',
      'ageAtSeparation',
      'startedBusiness',
      'formerEmployer',
      'promisedBeforeRegistration',
      'publicOfficial',
      'alternativeService',
    ],
    span: ({ startedOn }) => spanOf(startedOn, startedOn),
    facts: ({ startedOn, employer: _, ...said }, known) => ({
      ...said,
      benefitDays: known.benefitDays,
      daysPaidBeforeReemployment: known.daysPaid,
      dailyBenefit: known.dailyBenefit,
      applicationDate: known.appliedOn,
      registrationDate: known.registeredOn,
      claimDate: known.today,
      selfEmployedInsured: known.selfEmployed,
      receivedWithin2Years: known.hadBefore,
      ...(isDay(startedOn) && {
        registrationToReemploymentDays: Math.max(0, daysBetween(known.registeredOn, startedOn)),
        employedMonths: startedOn < known.today ? monthsBetween(startedOn, addDays(known.today, -1)) : 0,
      }),
    }),
  },
  sickness: {
    domain: 'extension',
    wanted: ['sicknessBenefit', 'sicknessPath'],
    asks: ['unableCause', 'unableFrom', 'unableUntil', 'otherCompensation'],
    span: ({ unableFrom, unableUntil }) => spanOf(unableFrom, unableUntil),
    facts: (said, known) => ({
      ...said,
      registrationDate: known.registeredOn,
      benefitDays: known.benefitDays,
      daysPaid: known.daysPaid,
      dailyBenefit: known.dailyBenefit,
    }),
  },
}

function spanOf(from: unknown, to: unknown): { from: Day; to: Day } | undefined {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}

/** The field of the law in which a kind is decided. */
export function domainOf(kind: AllowanceKind): Domain {
  const domain = domainNamed(allowances[kind].domain)
  if (!domain) throw new Error(`the law has no field ${allowances[kind].domain}`)
  return domain
}

/** What the law says of a request now: its results, and what it still has to know. */
export function draftOf(
  kind: AllowanceKind,
  said: Said,
  known: Known,
): { amount: number | undefined; result: ReturnType<typeof decide>['result']; missing: readonly AnyFact[] } {
  const { wanted, facts } = allowances[kind]
  const { result, missing } = decide(domainOf(kind), facts(said, known), known.today, { wanted })
  const amount = result[wanted[0]]
  return { amount: typeof amount === 'number' ? amount : undefined, result, missing }
}
