import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { Refused } from '../../../kernel/refusal.ts'
import { answerTo } from './law-answer.ts'

const today = toDay('2026-11-29')
const leaver = { averageDailyWage: 50_000, dailyHours: 8, insuredYears: 4, age: 40, disabled: false }
const ask = (facts: Record<string, unknown>, wanted?: string[]): ReturnType<typeof answerTo> =>
  answerTo({ domain: 'benefit', facts, wanted }, today)

describe('what programs are told', () => {
  it('names the number that is not set yet, until when it is known, and the results that stay open', () => {
    const answer = ask({ ...leaver, separationDate: '2028-03-01' }, ['dailyBenefit', 'benefitDays'])
    expect(answer).toMatchObject({ status: 'settled', result: { benefitDays: 180 } })
    expect(answer.noValue).toEqual([
      {
        kind: 'parameter',
        name: 'minimum-wage-hourly',
        label: { ko: '최저임금 시간급', en: 'Minimum wage an hour' },
        why: 'unset',
        day: '2028-03-01',
        knownUntil: '2027-12-31',
        results: ['dailyBenefit'],
      },
    ])
  })

  it('asks for nothing that only a result without law on the day would need, and says where a fact is found', () => {
    const unset = ask({ separationDate: '2028-03-01', averageDailyWage: 100_000 }, ['dailyBenefit', 'benefitDays'])
    expect(unset.missing.map(({ name }) => name)).toEqual(['insuredYears', 'disabled', 'age'])
    const later = ask({ separationDate: '2028-03-01', averageDailyWage: 100_000 }, ['baseDailyAmount'])
    expect(later.missing.map(({ label, hint }) => [label.ko, hint?.ko])).toEqual([
      ['마지막 이직일 전 1년 보수', '그만두기 앞 1년 동안 받은 세금 떼기 전 보수입니다.'],
      [
        '그 1년 가운데 일한 기간의 날수',
        '그 1년 동안 일한 기간의 달력 날수입니다. 한 해 내내 일했으면 365일이나 366일입니다.',
      ],
    ])
  })

  it('names the rules that have no wording on the day, and from when they have one', () => {
    const answer = ask({ ...leaver, separationDate: '2015-06-01' }, ['dailyBenefit'])
    expect(answer).toMatchObject({ status: 'open', result: {}, missing: [] })
    expect(answer.noValue).toMatchObject([{ name: 'benefit.dailyBenefit', why: 'none', knownFrom: '2016-01-01' }])
  })

  it('says which facts nobody asked for: the monthly pay alone is missing the average wage', () => {
    const answer = ask({ ...leaver, averageDailyWage: null, monthlyPay: 2_500_000 }, ['dailyBenefit'])
    expect(answer).toMatchObject({ status: 'open', result: {}, unused: expect.arrayContaining(['monthlyPay']) })
    expect(answer.missing.map(({ name }) => name)).toEqual(['averageDailyWage'])
  })

  it('gives every wanted result, or says what it lacks', () => {
    const { result, noValue, missing } = ask({ ...leaver, separationDate: '2026-06-30' })
    expect(result).toMatchObject({ dailyBenefit: 66_048, benefitDays: 180 })
    expect(noValue.map(({ why }) => why)).toContain('case')
    expect(missing.length).toBeGreaterThan(0)
  })

  it('refuses a result that no domain has, whatever its name', () => {
    expect(() => ask({}, ['toString'])).toThrow(Refused)
  })

  it('refuses a day or a number from which no day could be made', () => {
    expect(() => ask({ registrationDate: '9999-12-31' })).toThrow(Refused)
    expect(() => answerTo({ domain: 'minimumWage', facts: { year: 99_999 } }, today)).toThrow(Refused)
  })
})
