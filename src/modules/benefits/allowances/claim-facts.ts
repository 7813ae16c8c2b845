import { type Day, addDays, daysBetween, isDay, monthsBetween } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'
import type { ClaimKind, Facts, Said } from './kinds.ts'

const extensionDays = useParameter('extension-days-most', '2016-01-01')

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
  readonly workerType: string
  readonly separatedOn: Day
  /** Pay and hours as the separation certificate says them, by the law's names. */
  readonly pay: Facts
  /** The last day of the rounds that are planned. */
  readonly lastBenefitDay: Day
  readonly askedOn: Day
}

type Span = { readonly from: Day; readonly to: Day }
type Spec = {
  /** Facts that only the person knows, asked in this order under the law's own labels. */
  readonly asks: readonly string[]
  /** Days to which the facts belong. */
  readonly span: (said: Said, known: Known) => Span | undefined
  readonly facts: (said: Said, known: Known) => Facts
}

const extending = (word: string, asks: readonly string[]): Spec => ({
  asks,
  span: (said, known) => {
    const from = addDays(known.lastBenefitDay, 1)
    return { from, to: addDays(from, Math.max(1, daysOf(said, known)) - 1) }
  },
  facts: (said, known) => ({
    ...known.pay,
    ...said,
    extensionKind: word,
    extensionStart: addDays(known.lastBenefitDay, 1),
    extensionDays: daysOf(said, known),
    extensionAppliedOn: known.askedOn,
    lastBenefitDay: known.lastBenefitDay,
    dailyBenefit: known.dailyBenefit,
    workerType: known.workerType,
    separationDate: known.separatedOn,
  }),
})

// 시행령 제73조, 제74조: only a course has days of its own.
function daysOf({ extensionDays: asked }: Said, { today }: Known): number {
  return typeof asked === 'number' ? asked : extensionDays.on(today).value
}

const cost = (word: string, asks: readonly string[]): Spec => ({
  asks: [...asks, 'costEndedOn', 'costPaid', 'costByEmployer'],
  span: ({ costEndedOn }) => spanOf(costEndedOn, costEndedOn),
  facts: (said, known) => ({ ...said, costKind: word, costClaimedOn: known.askedOn }),
})

/** How each of them is asked. */
export const claimSpecs: Readonly<Record<ClaimKind, Spec>> = {
  early: {
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
  training: extending('훈련', ['extensionDays', 'hasTechnicalQualification', 'trainedWithinYear']),
  individual: extending('개별', ['hasDependants', 'propertyTaxBase']),
  special: extending('특별', []),
  wide: cost('광역 구직활동비', ['distanceKm']),
  moving: cost('이주비', ['movedForTraining', 'contractMonths']),
}

function spanOf(from: unknown, to: unknown): Span | undefined {
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}
