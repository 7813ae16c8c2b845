import { describe, expect, test } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { decide } from './decide.ts'
import { domainNamed } from './domains.ts'

const day = toDay('2026-11-10')
const known = {
  separationDate: '2026-09-30',
  separationKind: '계약종료',
  declinedRenewal: false,
  applicationDate: day,
  registrationDate: day,
  insuredMonths: 9,
  insuredYears: 0.8,
  averageDailyWage: 45_000,
  shortTermContract: false,
  willingAndAble: true,
  activelySeeking: true,
  age: 40,
  disabled: false,
}

function cited(workerType: string): string[] {
  const wanted = { eligibility: ['eligible', 'reason'], benefit: ['dailyBenefit', 'benefitDays', 'waitingDays'] }
  return Object.entries(wanted).flatMap(([name, results]) => {
    const domain = domainNamed(name)
    const outcome = domain && decide(domain, { ...known, workerType }, day, { wanted: results })
    expect(Object.keys(outcome?.result ?? {})).toEqual(results)
    return outcome?.trace.flatMap(({ article }) => article ?? []) ?? []
  })
}

describe('one wording that stands in several articles', () => {
  test.each([
    ['예술인', '고용보험법 §77의3①', '고용보험법 §77의3③'],
    ['노무제공자', '고용보험법 §77의8①', '고용보험법 §77의8③'],
  ])('is cited for %s by their own, never by the one for employees', (workerType, condition, base) => {
    const articles = cited(workerType)
    expect(articles).toContain(condition)
    expect(articles).toContain(base)
    expect(articles.filter((each) => /§40(?!의)/u.test(each))).toEqual([])
  })

  test('is cited by all of them where nobody says as what somebody was insured', () => {
    const benefit = domainNamed('benefit')
    const outcome = benefit && decide(benefit, { separationDate: day, insuredDays: 180 }, day)
    expect(outcome?.trace.find(({ rule }) => rule === 'benefit.insuredPeriodMet')?.article).toContain('§40①1')
  })
})
