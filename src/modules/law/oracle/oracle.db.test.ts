import { expect, it } from 'vitest'
import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { differences, withOracle } from '../testing/oracle.ts'
import { type Person, anyDay, daysFor, draw, never, oneOf, people, told } from '../testing/oracle-people.ts'

withOracle()

const changes = [
  '2017-01-01',
  '2017-04-01',
  '2018-01-01',
  '2019-01-01',
  '2019-10-01',
  '2020-01-01',
  '2023-01-01',
  '2024-01-01',
  '2026-01-01',
  '2027-01-01',
]

/** The day on which somebody left, or closed the business. */
function leftOn({ separationDate, closureDate }: Person): Day {
  const left = separationDate ?? closureDate
  return toDay(typeof left === 'string' ? left : '')
}

/** When somebody left; artists and labour providers are insured since 2021 at the latest. */
function leaving(workerType: string): Person {
  if (workerType === '자영업자') return { closureDate: anyDay(changes) }
  if (!['예술인', '노무제공자'].includes(workerType)) return { separationDate: anyDay(changes) }
  const left = anyDay(['2022-01-01', '2026-01-01'])
  return { separationDate: left < '2021-07-01' ? toDay('2021-07-01') : left }
}

function earning(workerType: string): Person {
  return ['예술인', '노무제공자', '자영업자'].includes(workerType)
    ? { monthlyBasePay: 500_000 + draw(4_000_000) }
    : { averageDailyWage: 20_000 + draw(160_000) }
}

it('구직급여: amounts and days of 10,000 people on all dates', async () => {
  const cases = people(10_000, () => {
    const workerType = oneOf(['근로자', '근로자', '근로자', '일용', '건설일용', '자영업자', '예술인', '노무제공자'])
    return {
      workerType,
      ...leaving(workerType),
      ...earning(workerType),
      dailyHours: (2 + draw(16)) / 2,
      age: 18 + draw(60),
      disabled: draw(8) === 0,
      insuredYears: draw(4) === 0 ? oneOf([0, 0.99, 1, 2.99, 3, 4.99, 5, 9.99, 10]) : draw(1500) / 100,
    }
  })
  const wrong = await differences('benefit', '구직급여', cases, (person) => leftOn(person))
  expect(wrong.slice(0, 5)).toEqual([])
})
it('조기재취업수당: half of what is left', async () => {
  const cases = people(10_000, () => {
    const benefitDays = oneOf([120, 150, 180, 210, 240, 270])
    return {
      dailyBenefit: 60_120 + draw(8_000),
      benefitDays,
      remainingDays: draw(3) === 0 ? benefitDays / 2 - 1 + draw(3) : draw(benefitDays),
      registrationToReemploymentDays: draw(2) === 0 ? 13 + draw(4) : draw(200),
      receivedWithin2Years: draw(10) === 0,
      reemploymentMonthlyWage: draw(4) === 0 ? 5_739_999 + draw(3) : 2_000_000 + draw(5_000_000),
      employedMonths: draw(2) === 0 ? 11 + draw(3) : draw(24),
      ageAtSeparation: draw(2) === 0 ? 64 + draw(3) : 20 + draw(60),
      expectedEmploymentMonths: 5 + draw(9),
      claimDate: addDays(toDay('2025-07-02'), draw(600)),
    }
  })
  const wrong = await differences('early-reemployment', '조기재취업수당', cases, () => toDay('2026-06-30'))
  expect(wrong.slice(0, 5)).toEqual([])
})

it('부정수급: what is paid back and added, both sides of 2020-08-28', async () => {
  const cases = people(10_000, () => ({
    fraudAmount: 1 + draw(20_000_000),
    fraudDate: draw(2) === 0 ? addDays(toDay('2020-08-27'), draw(3)) : anyDay(changes),
    collusion: draw(3) === 0,
    restrictionsIn10Years: 1 + draw(7),
    selfReportedBeforeInvestigation: false,
  }))
  const wrong = await differences('misconduct', '부정수급', cases, () => toDay('2026-06-30'))
  expect(wrong.slice(0, 5)).toEqual([])
})

it('국민취업지원제도: allowance beside an income', async () => {
  const cases = people(10_000, () => ({
    type: 'I',
    dependants: draw(7),
    monthlyIncome:
      draw(4) === 0 ? oneOf([500_000, 500_001, 600_000, 600_001, 1_200_000, 1_538_542, 1_538_543]) : draw(2_000_000),
    oneMemberMedian60: 1_538_542,
  }))
  const wrong = await differences('support', '국민취업지원제도', cases, (person) =>
    addDays(toDay('2024-02-09'), (Number(person['monthlyIncome']) * 7) % 1050),
  )
  expect(wrong.slice(0, 5)).toEqual([])
})

it('수급자격: periods over leap years and month ends, and the reason of leaving', async () => {
  const cases = people(10_000, () => {
    const workerType = oneOf(['근로자', '근로자', '일용', '건설일용', '자영업자', '예술인'])
    const left =
      draw(2) === 0 ? addDays(toDay(oneOf(['2024-02-29', '2027-02-28', '2026-06-30'])), draw(3) - 1) : anyDay(changes)
    const later = (): Day => addDays(left, draw(3) === 0 ? 364 + draw(4) : draw(900))
    return {
      workerType,
      ...(workerType === '자영업자' ? { closureDate: left } : { separationDate: left }),
      applicationDate: later(),
      registrationDate: later(),
      unpaidAbsenceDays: draw(2) === 0 ? 29 + draw(3) : draw(1200),
      deferralDays: draw(1600),
      deferralCause: oneOf(['임신·출산·육아', '병역', '천재지변', '산재요양', '구속·형집행']),
      deferralFiledOn: later(),
      deferralEndedOn: addDays(left, 300 + draw(200)),
      benefitDays: oneOf([120, 150, 180, 210, 240, 270]),
      separationKind: oneOf(['전직·자영업', '해고', '권고사직', '계약종료', '정년', '자기 사정']),
      graveFault: draw(2) === 0,
      declinedRenewal: draw(2) === 0,
      leavingCause: oneOf(['통근', '차별', '그 밖']),
      commuteHours: 2 + draw(3),
      causeShown: draw(2) === 0,
    }
  })
  const wrong = await differences('eligibility', '수급자격', cases, (person) => leftOn(person))
  expect(wrong.slice(0, 5)).toEqual([])
})

it('최저임금: an hour and a month on every day since 2015, probation, and what is not told', async () => {
  const newYears = ['2016-01-01', '2019-01-01', '2020-01-01', '2026-01-01', '2027-01-01']
  const days = daysFor(10_000, '2015-01-01', 4747, newYears)
  const cases = days.map((day) => {
    const year = draw(2) === 0 ? 2015 + draw(13) : undefined
    // How probation was before 2019 was not read: nobody of those years is asked about it.
    const early = (year ?? Number(day.slice(0, 4))) < 2019
    const trial = { probation: draw(2) === 0, contractMonths: 11 + draw(3), simpleLabour: draw(2) === 0 }
    const pay = told({ monthlyHours: draw(2) === 0 ? 209 : draw(300), ...(!early && trial) })
    return { ...pay, ...(year !== undefined && { year }) }
  })
  const wrong = await differences('minimum-wage', '최저임금', cases, (_, at) => days[at] ?? never())
  expect(wrong.slice(0, 5)).toEqual([])
})

it('국민내일배움카드: who may have one, its limit, and the allowances at their borders', async () => {
  const days = daysFor(10_000, '2020-01-01', 2900, ['2020-01-02', '2026-01-01'])
  const cases = people(10_000, () =>
    told({
      status: oneOf(['공무원', '사립학교교직원', '자영업자', '대기업근로자', '특고', '노무제공자', '대학생', '구직자']),
      age: draw(2) === 0 ? oneOf([44, 45, 74, 75]) : 15 + draw(70),
      annualSales: draw(2) === 0 ? oneOf([149_999_999, 150_000_000, 399_999_999, 400_000_000]) : draw(600_000_000),
      monthlyWage: draw(2) === 0 ? 2_999_999 + draw(2) : 1_000_000 + draw(5_000_000),
      remainingStudyYears: draw(9) / 2,
      priorityGroup: draw(2) === 0,
      courseHours: draw(2) === 0 ? oneOf([139, 140, 349, 350]) : draw(500),
      attendanceRate: (draw(2) === 0 ? 79 + draw(2) : draw(101)) / 100,
      attendedDays: draw(31),
      monthMax: draw(4) === 0,
      region: oneOf(['수도권', '비수도권', '인구감소지역']),
    }),
  )
  const wrong = await differences('training-account', '국민내일배움카드', cases, (_, at) => days[at] ?? never())
  expect(wrong.slice(0, 5)).toEqual([])
})

it('모성보호급여: leave of each kind and month since 2019', async () => {
  const borders = ['2019-10-01', '2020-01-01', '2022-01-01', '2023-01-01', '2025-01-01', '2025-02-23', '2026-01-01']
  const days = daysFor(10_000, '2019-01-01', 3286, borders)
  const cases = people(10_000, () => {
    const leave = oneOf([
      '육아휴직',
      '육아휴직',
      '출산전후휴가',
      '출산전후휴가(미숙아)',
      '출산전후휴가(다태아)',
      '배우자출산휴가',
    ])
    return told({
      leave,
      ...(draw(2) === 0 && { year: 2019 + draw(9) }),
      month: draw(2) === 0 ? oneOf([0, 3, 4, 6, 7]) : 1 + draw(18),
      ...(draw(2) === 0 && { days: 1 + draw(120) }),
      ordinaryMonthlyWage: draw(3) === 0 ? oneOf([700_000, 875_000, 1_400_000, 1_800_000, 2_200_001]) : draw(5_000_000),
      ...(draw(3) === 0 && { atCap: draw(2) === 0 }),
    })
  })
  const wrong = await differences('parental', '모성보호급여', cases, (_, at) => days[at] ?? never())
  expect(wrong.slice(0, 5)).toEqual([])
})

it('고용허가제: days of recruiting and the last day to apply, over month ends', async () => {
  const days = daysFor(10_000, '2005-01-01', 8300, ['2024-01-10', '2024-02-29', '2023-11-16', '2026-11-23'])
  const cases = days.map((filedOn) => ({
    ...told({ activeMediaRecruitment: draw(2) === 0, farmOrFishery: draw(2) === 0 }),
    filedOn,
  }))
  const wrong = await differences('permit', '고용허가제', cases, (_, at) => days[at] ?? never())
  expect(wrong.slice(0, 5)).toEqual([])
})
