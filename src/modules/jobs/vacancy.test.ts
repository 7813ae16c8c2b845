import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { newId } from '../../platform/new-id.ts'
import { fromBusan } from './import/busan-notices.ts'
import { jobPosting } from './job-posting.ts'
import { minimumWageOn } from './minimum-wage.ts'
import { contentIn, fieldsOf, needCount, withNeed, withoutNeed } from './pages/form-fields.ts'
import { converted, hourly, monthly, paidHoursAMonth } from './pay.ts'
import { belowMinimumWage, notWorse, publishable } from './publishable.ts'
import { type Vacancy, isOpen, mayBe, stateOn } from './vacancy.ts'
import { payOtherwise, payText } from './words.ts'

const today = toDay('2026-11-24')
const published = new Date('2026-11-01T00:00:00Z')
const vacancy: Vacancy = {
  id: newId(),
  organisation: newId(),
  employerName: '다온정밀',
  employerVerified: true,
  title: '생산설비 보전원',
  duties: '설비를 고칩니다\n<점검>',
  occupation: '8312',
  region: '11680',
  address: '역삼로 1',
  pay: { per: 'month', min: 2_950_000 },
  payNote: '',
  employment: 'permanent',
  hours: '08:30~17:30',
  weeklyHours: 40,
  shift: 'day',
  education: 'any',
  careerMonths: 0,
  posts: 2,
  benefits: '',
  needs: [{ id: 'n1', kind: 'qualification', label: '전기기능사', required: true }],
  source: 'onil',
  demo: false,
  createdAt: published,
  updatedAt: published,
}

describe('a vacancy’s state', () => {
  it.each([
    [{}, 'draft'],
    [{ discardedAt: published }, 'discarded'],
    [{ publishedAt: published }, 'open'],
    [{ publishedAt: published, closesOn: today }, 'open'],
    [{ publishedAt: published, closesOn: toDay('2026-11-23') }, 'ended'],
    [{ publishedAt: published, opensOn: toDay('2026-11-25') }, 'waiting'],
    [{ publishedAt: published, closedAt: published }, 'closed'],
  ])('follows its days: %j', (change, state) => {
    expect(stateOn({ ...vacancy, ...change }, today)).toBe(state)
    expect(isOpen({ ...vacancy, ...change }, today)).toBe(state === 'open')
  })

  it('decides what may be done', () => {
    expect(mayBe('publish', vacancy, today)).toBe(true)
    expect(mayBe('close', vacancy, today)).toMatchObject({ refused: 'jobs.draft-cannot-close', status: 409 })
    expect(mayBe('save', { ...vacancy, publishedAt: published, closedAt: published }, today)).toMatchObject({
      refused: 'jobs.closed-cannot-save',
    })
  })
})

describe('pay', () => {
  it('has 209 paid hours for 40 hours a week, none for weekly rest under 15', () => {
    expect([paidHoursAMonth(40), paidHoursAMonth(52), paidHoursAMonth(20), paidHoursAMonth(14)]).toEqual([
      209, 209, 105, 61,
    ])
  })

  it('converts in whole won, rounded down', () => {
    expect([
      hourly(2_156_880, 'month'),
      hourly(26_000_000, 'year'),
      monthly(10_320, 'hour'),
      hourly(80_000, 'day'),
    ]).toEqual([10_320, 10_366, 2_156_880, 10_000])
    expect(converted({ per: 'year', min: 36_000_000 })).toEqual({ hour: 14_354, month: 3_000_000, year: 36_000_000 })
  })

  it('is said as people say it', () => {
    expect(payText({ per: 'month', min: 2_800_000, max: 3_000_000 }, 'ko').replaceAll('\u00a0', ' ')).toBe(
      '월 280~300만 원',
    )
    expect(payText({ per: 'hour', min: 14_200 }, 'ko')).toBe('시급 14,200원')
    expect(payOtherwise({ per: 'hour', min: 14_200 }, 40, 'ko').replaceAll('\u00a0', ' ')).toBe(
      '월 약 296만 원 (209시간)',
    )
    expect(payText({ per: 'month', min: 2_800_000 }, 'en')).toBe('₩2,800,000 a month')
  })
})

describe('publishing', () => {
  it('takes the minimum wage of the day the work starts', () => {
    expect([
      minimumWageOn(toDay('2026-12-31'))?.value,
      minimumWageOn(toDay('2027-01-01'))?.value,
      minimumWageOn(toDay('2001-01-01')),
    ]).toEqual([10_320, 10_700, undefined])
    const exact = { ...vacancy, pay: { per: 'month' as const, min: 2_156_880 } }
    expect(belowMinimumWage(exact, today)).toBeUndefined()
    expect(belowMinimumWage({ ...exact, startsOn: toDay('2027-01-02') }, today)).toMatchObject({
      facts: { offered: 10_320, least: 10_700, year: '2027' },
    })
    expect(belowMinimumWage({ ...exact, pay: { per: 'month', min: 2_156_879 } }, today)).toMatchObject({
      refused: 'jobs.below-minimum-wage',
    })
  })

  it('names every field that is missing', () => {
    expect(publishable(vacancy, today)).toBe(true)
    const bare = publishable(
      {
        ...vacancy,
        title: ' ',
        region: '99999',
        pay: { per: 'month', min: 3_000_000, max: 1 },
        needs: [{ id: 'x', kind: 'text', label: '', required: false }],
      },
      today,
    )
    expect(bare).toMatchObject({
      refused: 'jobs.incomplete',
      fields: { title: 'needed', region: 'needed', payMax: 'below-least', 'need-0-label': 'needed' },
    })
  })

  it('names what a template asked and nobody filled in, also beside empty fields', () => {
    const open = { ...vacancy, duties: '설비를 고칩니다.\n쉬는 날:', benefits: '____' }
    expect(publishable(open, today)).toMatchObject({
      refused: 'jobs.open-prompts',
      fields: { duties: 'open-prompt', benefits: 'open-prompt' },
      facts: { words: '쉬는 날:', more: 1 },
    })
    expect(publishable({ ...open, title: '' }, today)).toMatchObject({
      refused: 'jobs.incomplete',
      fields: { title: 'needed', duties: 'open-prompt' },
      facts: { count: 3 },
    })
  })

  it('does not let an offer be made worse', () => {
    expect(notWorse(vacancy, { ...vacancy, pay: { per: 'hour', min: 14_200 } })).toBe(true)
    expect(notWorse(vacancy, { ...vacancy, pay: { per: 'hour', min: 14_000 } })).toMatchObject({
      article: '채용절차법 제4조제2항',
    })
  })
})

describe('the form', () => {
  it('gives back what a vacancy holds', () => {
    const { pay, needs, title } = contentIn(fieldsOf(vacancy))
    expect({ pay, needs, title }).toMatchObject({
      pay: { per: 'month', min: 2_950_000 },
      title: '생산설비 보전원',
      needs: [{ id: 'n1', kind: 'qualification', label: '전기기능사', required: true }],
    })
  })

  it('adds and removes questions and keeps the rest', () => {
    const two = { ...withNeed(fieldsOf(vacancy)), 'need-1-label': '둘째', title: '바뀐 이름' }
    expect(needCount(two)).toBe(2)
    const one = withoutNeed(two, 0)
    expect([needCount(one), one['need-0-label'], one['title']]).toEqual([1, '둘째', '바뀐 이름'])
    expect(needCount(withoutNeed(one, 0))).toBe(0)
  })

  it('reads amounts with commas', () => {
    expect(contentIn({ payMin: '2,950,000원', payPer: 'month' }).pay).toEqual({ per: 'month', min: 2_950_000 })
  })
})

describe('schema.org markup', () => {
  it('has what search engines ask for, and no markup of the employer', () => {
    const posting = jobPosting({ ...vacancy, publishedAt: published, closesOn: today }, 'https://onil.test/jobs/1')
    expect(posting).toMatchObject({
      '@type': 'JobPosting',
      datePosted: '2026-11-01T00:00:00.000Z',
      validThrough: '2026-11-24T14:59:59.000Z',
      employmentType: ['FULL_TIME'],
      totalJobOpenings: 2,
      baseSalary: { currency: 'KRW', value: { value: 2_950_000, unitText: 'MONTH' } },
      jobLocation: { address: { addressCountry: 'KR', addressRegion: '서울특별시', addressLocality: '강남구' } },
      occupationalCategory: { codeValue: '8312' },
    })
    expect(posting['description']).toBe('<p>설비를 고칩니다</p><p>&lt;점검&gt;</p>')
  })
})

describe('Busan’s notices', () => {
  it('become the documented form', () => {
    expect(
      fromBusan({
        id: 'b1',
        org: '부산시설공단',
        title: '기간제 채용',
        start: '1/5/24',
        end: '1/15/24',
        role: '안내',
        headcount: '1,200명',
        requirements: '',
      }),
    ).toMatchObject({
      publishedOn: '2024-01-05',
      closesOn: '2024-01-15',
      employment: 'fixed-term',
      posts: 1200,
      region: '26000',
      needs: [],
    })
    expect(fromBusan({ nothing: true })).toEqual({ nothing: true })
  })
})
