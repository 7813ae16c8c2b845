import { expect, it } from 'vitest'
import { addDays, toDay } from '../../../kernel/day.ts'
import { differences, withOracle } from '../testing/oracle.ts'
import { type Person, anyDay, daysFor, draw, never, oneOf, told } from '../testing/oracle-people.ts'

withOracle()

/** What somebody did on nine days of September, in words as people write them. */
function didOn(most: number): { date: string; kind: string }[] {
  const kinds = [
    '입사지원',
    '온라인 면접',
    '직업심리검사',
    '단기 특강',
    '취업특강',
    '어학 수강',
    '토익 학원',
    '봉사활동',
  ]
  return Array.from({ length: draw(most) }, () => ({ date: `2026-09-0${1 + draw(9)}`, kind: oneOf(kinds) }))
}

/** Facts that one in so many tells. */
function onceIn(many: number, facts: Person): Person {
  return draw(many) === 0 ? facts : {}
}

it('실업인정: rounds, activities, a day of work and refusals on every day since 2016', async () => {
  const borders = ['2019-02-01', '2020-02-01', '2022-07-01', '2026-09-01']
  const days = daysFor(10_000, '2016-01-02', 4300, borders)
  const workBorders = ['2019-01-01', '2020-12-10', '2021-07-01', '2016-01-01']
  const cases = days.map((asked) => {
    const day = draw(2) === 0 ? addDays(toDay('2026-09-01'), draw(400)) : asked
    const facts = told({
      recipientType: oneOf(['일반', '반복', '장기', '60세이상·장애인']),
      round: 1 + draw(10),
      ...onceIn(2, { earlierActivities: didOn(8) }),
      activities: didOn(10),
      designatedDayNumber: 70 + draw(60),
      workDay: anyDay(workBorders),
      ...onceIn(3, { workedThatDay: draw(3) > 0 }),
      contractMonthlyHours: draw(2) === 0 ? 57 + draw(5) : draw(50),
      contractWeeklyHours: draw(2) === 0 ? 13 + draw(3) : draw(10),
      continuousMonths: draw(5),
      workForLivelihood: draw(2) === 0,
      dailyWork: draw(5) === 0,
      dayPay: 60_000 + draw(10_000),
      dailyBenefit: 65_000 + draw(4000),
      ...onceIn(2, { artsMonthlyPay: 499_999 + draw(2) }),
      ...onceIn(2, { labourMonthlyPay: 799_999 + draw(2) }),
      ...onceIn(6, { familyBusiness: draw(2) === 0 }),
      ...onceIn(3, { businessRegistered: draw(2) === 0, businessSuspended: draw(2) === 0 }),
      ...onceIn(3, { lettingWithoutStaffOrOffice: draw(2) === 0, employedByCommonView: draw(6) === 0 }),
      insuredAs: oneOf(['근로자', '예술인', '노무제공자']),
      averageDailyIncome: draw(90_000),
      exemptDailyIncome: draw(40_000),
      refusals: draw(4),
      refusedOn: anyDay(['2024-02-29', '2024-01-31', '2026-03-31']),
      offeredWageBelowPercent: draw(2) === 0 ? 19 + draw(3) : draw(40),
      refusalJustified: draw(2) === 0,
    })
    return { day, facts }
  })
  const all = cases.map(({ facts }) => facts)
  const wrong = await differences('recognition', '실업인정', all, (_, at) => cases[at]?.day ?? never())
  expect(wrong.slice(0, 5)).toEqual([])
})

it('상병·연장급여: days of illness and each kind of extension, over leap years, and what is not told', async () => {
  const days = daysFor(10_000, '2016-01-02', 4300, ['2024-02-29', '2026-02-28'])
  const cases = days.map((start) => {
    const left = draw(4) === 0 ? toDay(oneOf(['2024-02-28', '2019-09-30', '2019-10-01', '2023-11-30'])) : start
    const from = addDays(left, draw(400))
    // The daily benefit is always told: else it is worked out, as the oracle of 구직급여 does.
    const facts = told({
      workerType: oneOf(['근로자', '일용', '예술인', '노무제공자']),
      separationDate: left,
      registrationDate: addDays(from, draw(20) - 12),
      dailyHours: (1 + draw(17)) / 2,
      benefitDays: oneOf([120, 150, 180, 210, 240, 270]),
      averageDailyWage: draw(2) === 0 ? 86_000 + draw(2) : 50_000 + draw(60_000),
      daysPaid: draw(280),
      unableCause: oneOf(['질병·부상', '질병·부상', '출산']),
      unableFrom: from,
      unableUntil: addDays(from, draw(2) === 0 ? 4 + draw(5) : draw(90)),
      otherCompensation: draw(4) === 0,
      extensionKind: oneOf(['훈련', '개별', '특별']),
      extensionStart: start,
      extensionDays: draw(2) === 0 ? 59 + draw(3) : draw(400),
      trainingDirected: draw(3) > 0,
      hasTechnicalQualification: draw(3) === 0,
      trainedWithinYear: draw(3) === 0,
      referralsFollowed: draw(2) === 0 ? 3 : draw(6),
      attendancePercent: draw(2) === 0 ? 79 + draw(3) : draw(101),
      hasDependants: draw(4) > 0,
      propertyTaxBase: 139_999_999 + draw(3),
      extensionAppliedOn: addDays(start, draw(3) - 1),
      lastBenefitDay: start,
      recipientRateOfThreeMonths: draw(40) / 10,
      claimRateOfThreeMonths: draw(13) / 10,
      unemploymentRateOfThreeMonths: draw(65) / 10,
      councilDecided: draw(10) === 0,
    })
    return { ...facts, dailyBenefit: 30_000 + draw(40_000) }
  })
  const wrong = await differences('extension', '상병·연장급여', cases, () => toDay('2026-06-30'))
  expect(wrong.slice(0, 5)).toEqual([])
})
