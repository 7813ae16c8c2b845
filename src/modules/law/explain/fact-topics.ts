import type { Lang } from '../../../platform/http/page-call.ts'
import type { AnyFact } from '../engine/fact.ts'

type Named = Pick<AnyFact, 'name'>
/** Facts of one topic, with its heading. */
export type Topic<F extends Named> = { readonly label: string; readonly facts: readonly F[] }

type Text = { readonly [L in Lang]: string }

// Whom it is about, what was paid, how it ended, what is claimed: the order in which an officer reads a case.
const topics: readonly { readonly label: Text; readonly names: string }[] = [
  {
    label: { ko: '사람과 일한 신분', en: 'The person and the kind of work' },
    names: `age ageAtHire disabled workerType lastStatus choseLastStatus publicOfficial officialOptedIn insuredByChoice alreadyInsured
      insuredSinceBefore65 shortTermContract employedThreeMonthsOrMore summingApplied residenceStatus reciprocity foreignerApplied`,
  },
  {
    label: { ko: '보험에 든 기간', en: 'Time insured' },
    names: `insuredDays insuredMonths insuredYears windowMonths workDaysInWindow monthsOfElevenDays daysInOtherMonths unpaidAbsenceDays
      dailyWorkerInsuredDays shortHourInsuredDays shortTermInsuredDays mixed.근로자일수 mixed.예술인개월 mixed.노무제공자개월`,
  },
  {
    label: { ko: '보수와 소득', en: 'Pay and income' },
    names: `averageDailyWage avgWageMethod ordinaryDailyWage monthlyPay threeMonthPay threeMonthDays monthlyBasePay standardPayGrade
      yearRemuneration yearRemunerationDays monthlyRemuneration summedMonthlyRemuneration chosenMonthlyIncome lastDailyIncome lastMonthIncome`,
  },
  {
    label: { ko: '일하기로 한 시간', en: 'Contracted hours' },
    names: `dailyHours weeklyHours monthlyHours weeklyPaidHours monthlyPaidHours variedPaidHours variedDays weeklyHoursAtSeparation
      weeklyDaysAtSeparation`,
  },
  {
    label: { ko: '그만둔 일', en: 'The separation' },
    names: `separationDate separationKind leavingCause closureDate declinedRenewal leaveRefused careDays commuteHours monthsOfBreach
      lastSeparationRestricted otherSeparationRestricted certificateRequestedOn`,
  },
  {
    label: { ko: '줄어든 소득과 보험료', en: 'Income that fell, and contributions' },
    names: `incomeDropPercent belowYearAverage monthsOfDrop lossMonths salesDropPercent salesFellInARow arrearsCount
      arrearsPaidByFirstRecognition`,
  },
  {
    label: { ko: '신청과 받는 기간', en: 'The claim and its days' },
    names: `applicationDate registrationDate noWorkFourteenDays workDaysInMonthBefore deferralCause deferralDays deferralEndedOn
      deferralFiledOn benefitDays days dailyBenefit dailyBenefitBefore benefitCountIn5Years`,
  },
]

const rest: Text = { ko: '그 밖의 사실', en: 'Other facts' }
const listed = topics.map(({ label, names }) => ({ label, names: names.split(/\s+/) }))

/** Facts by topic, for long lists: each once, in the order they are given within its topic; what no topic names comes last. */
export function byTopic<F extends Named>(facts: readonly F[], lang: Lang): readonly Topic<F>[] {
  const known = new Set(listed.flatMap(({ names }) => names))
  return [
    ...listed.map(({ label, names }) => ({
      label: label[lang],
      facts: facts.filter(({ name }) => names.includes(name)),
    })),
    { label: rest[lang], facts: facts.filter(({ name }) => !known.has(name)) },
  ].filter((topic) => topic.facts.length > 0)
}
