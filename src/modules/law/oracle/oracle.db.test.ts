import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Day, addDays, toDay } from '../../../kernel/day.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { decide } from '../decide.ts'
import { domainNamed } from '../domains.ts'
import type { Plain } from '../engine/node.ts'

// The oracle is SQL written from the articles: it shares neither code nor parameter files with the rules.
let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await testDatabase()
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  // A list of people has no statistics: without this the planner takes it for a few and joins each with each.
  await client.query('set enable_nestloop = off')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

type Person = Readonly<Record<string, Plain>>

/** A small generator of random numbers, so that a fault can be seen again: mulberry32. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const draw = dice(20261129)
const oneOf = <T>(values: readonly T[]): T => values[draw(values.length)] ?? never()
function never(): never {
  throw new Error('nothing to draw from')
}

/** A day of the years for which the law is known; one in three lies at a change or beside it. */
function anyDay(changes: readonly string[]): Day {
  return draw(3) === 0 ? addDays(toDay(oneOf(changes)), draw(3) - 1) : addDays(toDay('2016-01-02'), draw(4380))
}
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

const people = (n: number, make: () => Person): Person[] => Array.from({ length: n }, make)

/** Both sides on the same people; what differs, with the person. */
async function differences(
  oracle: string,
  domain: string,
  cases: readonly Person[],
  day: (person: Person, at: number) => Day,
): Promise<unknown[]> {
  const sql = readFileSync(new URL(`./${oracle}.pgsql`, import.meta.url), 'utf8')
  const asked = cases.map((person, id) => ({ id, as_of: day(person, id), ...person }))
  const { rows } = await client.query<Record<string, Plain | null>>(sql, [JSON.stringify(asked)])
  expect(rows).toHaveLength(cases.length)
  const found = domainNamed(domain) ?? never()
  return rows.flatMap(({ id, ...expected }, at) => {
    const person = cases[at] ?? never()
    const { result } = decide(found, person, day(person, at), { wanted: Object.keys(expected) })
    const wrong = Object.entries(expected).filter(([name, value]) => (result[name] ?? null) !== value)
    return wrong.length === 0
      ? []
      : [
          {
            person,
            expected: Object.fromEntries(wrong),
            got: Object.fromEntries(wrong.map(([name]) => [name, result[name]])),
          },
        ]
  })
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

/** What is told, each now and then left out: what is not known stays open on both sides. */
function told(facts: Person): Person {
  return Object.fromEntries(Object.entries(facts).filter(() => draw(12) > 0))
}

/** A day for each of so many people. */
function daysFor(n: number, from: string, span: number, borders: readonly string[]): readonly Day[] {
  return Array.from({ length: n }, () =>
    draw(3) === 0 ? addDays(toDay(oneOf(borders)), draw(3) - 1) : addDays(toDay(from), draw(span)),
  )
}

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
  const people = cases.map(({ facts }) => facts)
  const wrong = await differences('recognition', '실업인정', people, (_, at) => cases[at]?.day ?? never())
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
