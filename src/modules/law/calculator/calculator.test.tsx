import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { markKorean } from '../../../web/mark-korean.ts'
import { decide } from '../decide.ts'
import { allDomains, domainNamed } from '../domains.ts'
import type { Domain } from '../engine/domain.ts'
import { addressOf } from './address.ts'
import { askedFacts } from './asked-facts.ts'
import { changesOf } from './changes.ts'
import { Calculator } from './pages/calculator-page.tsx'
import { type Asked, readAddress } from './read-address.ts'
import { sentence } from './sentence.ts'
import { slidersOf } from './slider.ts'

const today = toDay('2026-11-29')
const domain = (id: string): Domain => domainNamed(id) ?? never(id)
const asked = (id: string, query: Record<string, string>): Asked => readAddress(domain(id), query, today)
const leaver = { separationDate: '2026-06-30', averageDailyWage: '5만', dailyHours: '8', insuredYears: '3', age: '45' }

const full = { ...leaver, disabled: 'no' }

function outcomeOf(question: Asked): ReturnType<typeof decide> {
  return decide(question.domain, question.known, question.day, { wanted: question.wanted })
}

function pageOf(question: Asked, lang: Lang = 'ko'): string {
  const outcome = outcomeOf(question)
  const said = sentence(question.domain, outcome.result, question.wanted, lang)
  return renderHtml(
    <Calculator asked={question} outcome={outcome} said={said} on="" shared="https://onil.test/x" lang={lang} />,
  )
}

describe('an address', () => {
  it('reads amounts as people write them', () => {
    const { known } = asked('benefit', {
      averageDailyWage: ' 112,000원 ',
      monthlyPay: '250만',
      age: '45세',
      disabled: 'no',
    })
    expect(known).toEqual({ averageDailyWage: 112_000, monthlyPay: 2_500_000, age: 45, disabled: false })
  })

  it('names what cannot be read and keeps what was typed; unknown names are left aside', () => {
    const { known, faults, typed, dayFault } = asked('benefit', {
      age: '마흔',
      separationDate: '2026-02-30',
      utm: 'x',
      on: 'x',
    })
    expect(known).toEqual({})
    expect(faults.map(({ name }) => name).toSorted()).toEqual(['age', 'separationDate'])
    expect(typed).toEqual({ age: '마흔', separationDate: '2026-02-30' })
    expect(dayFault).toBe(true)
  })

  it('reads a list line by line, and gives everything back in the link to share', () => {
    const query = { round: '2', activities: '2026-11-03 구인업체 지원\n2026-11-10 직업훈련' }
    const read = asked('recognition', query)
    expect(read.known['activities']).toEqual([
      { date: '2026-11-03', kind: '구인업체 지원' },
      { date: '2026-11-10', kind: '직업훈련' },
    ])
    const link = new URL(addressOf(read, '2026-12-01'), 'https://onil.test')
    expect(Object.fromEntries(link.searchParams)).toEqual({ ...query, on: '2026-12-01' })
  })
})

describe('what is asked', () => {
  it('begins with the day that chooses the law and asks only what the results need', () => {
    const question = asked('benefit', {})
    const { needed, more } = askedFacts(question, outcomeOf(question).missing)
    expect(needed[0]?.name).toBe('separationDate')
    expect(needed.map(({ name }) => name)).toEqual(expect.arrayContaining(['dailyHours', 'insuredYears']))
    expect(needed.map(({ name }) => name)).not.toContain('workDaysInWindow')
    expect(more.map(({ name }) => name)).toContain('avgWageMethod')
  })

  it('asks for the daily wage of the separation certificate before what it is worked out from', () => {
    const question = asked('benefit', { separationDate: '2026-06-30' })
    const { missing } = outcomeOf(question)
    expect(missing.map(({ name }) => name)).toContain('averageDailyWage')
    expect(missing.map(({ name }) => name)).not.toContain('threeMonthPay')
    const { needed } = askedFacts(question, missing)
    expect(needed.map(({ name }) => name).slice(0, 4)).toEqual([
      'separationDate',
      'averageDailyWage',
      'threeMonthPay',
      'threeMonthDays',
    ])
  })

  it('goes on with the pay of three months, or with the monthly pay, once somebody began with it', () => {
    const missing = (more: Record<string, string>): string[] =>
      outcomeOf(asked('benefit', { ...full, averageDailyWage: '', ...more })).missing.map(({ name }) => name)
    expect(missing({ threeMonthPay: '900만' })).toEqual(['threeMonthDays', 'registrationDate'])
    expect(missing({ avgWageMethod: '월급÷30' })).toEqual(['monthlyPay', 'registrationDate'])
  })

  it('no longer asks for the pay of three months when the daily wage is known', () => {
    const question = asked('benefit', leaver)
    const { needed } = askedFacts(question, outcomeOf(question).missing)
    expect(needed.map(({ name }) => name)).not.toContain('threeMonthPay')
    expect(needed.map(({ name }) => name)).toContain('averageDailyWage')
  })

  it('asks for the year where a rule makes the day of it', () => {
    const question = asked('minimumWage', { monthlyHours: '209' })
    const { needed, more } = askedFacts(question, outcomeOf(question).missing)
    expect([...needed, ...more].map(({ name }) => name)).toContain('year')
  })
})

describe('the answer', () => {
  it('is one sentence: how much a day, how long, how much in all', () => {
    const { result } = outcomeOf(asked('benefit', { ...leaver, disabled: 'no' }))
    const wanted = ['dailyBenefit', 'benefitDays', 'total']
    expect(sentence(domain('benefit'), result, wanted, 'ko')).toBe('하루 66,048원씩 180일, 모두 11,888,640원')
    expect(sentence(domain('benefit'), result, wanted, 'en')).toBe('₩66,048 a day for 180 days, ₩11,888,640 in all')
    expect(sentence(domain('benefit'), {}, wanted, 'ko')).toBeUndefined()
  })

  it('tells what the law of a later day changes, by how much, and what makes it', () => {
    const [, in2027, in2028] = changesOf(asked('benefit', leaver), 'ko')
    expect(in2027?.changes).toContainEqual({ result: 'dailyBenefit', before: 66_048, after: 68_480, by: 2_432 })
    expect(in2027?.because.join()).toContain('10,320원 → 10,700원')
    expect(in2028?.changes[0]?.after).toBeUndefined()
    expect(in2028?.because.join().replaceAll('\u00a0', ' ')).toContain('2027년 12월 31일까지만')
  })

  it('offers sliders on which what was said is a place', () => {
    const sliders = slidersOf(outcomeOf(asked('benefit', { ...leaver, averageDailyWage: '66,123' })).trace)
    const wage = sliders.find(({ fact }) => fact.name === 'averageDailyWage')
    expect(wage).toMatchObject({ value: 66_123, min: 123, step: 1000 })
    for (const { value, min, max, step } of sliders) {
      expect((value - min) / step).toBeCloseTo(Math.round((value - min) / step))
      expect(min <= value && value <= max).toBe(true)
    }
  })
})

describe.each(allDomains().map(({ id }) => id))('the page of %s', (id) => {
  it.each(['ko', 'en'] as const)('asks in %s before anything is said, each field with its label', (lang) => {
    const page = pageOf(asked(id, {}), lang)
    const fields = [...page.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, name]) => name)
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(page).toContain(`for="${field}"`)
  })
})

describe('an answer that is not there', () => {
  it('says what is not set yet on the day, until when it is known, and what to do; it asks for nothing that cannot help', () => {
    const page = pageOf(asked('benefit', { ...full, separationDate: '2028-03-01' })).replaceAll('\u00a0', ' ')
    expect(page).toContain('셈하지 못한 것: 구직급여일액, 모두 받는 돈')
    expect(page).toContain('최저임금 시간급: 2027년 12월 31일까지만 정해졌고, 2028년 3월 1일에 쓸 것은 아직 정해지지')
    expect(page).toContain('2027년 12월 31일까지로 바꾸면')
    expect(page).not.toContain('더 알려면 알려 주세요: 마지막 이직일 전 1년 보수')
    const english = pageOf(asked('benefit', { ...full, separationDate: '2028-03-01' }), 'en')
    expect(english.replaceAll('\u00a0', ' ')).toContain('Minimum wage an hour: set only until 31 Dec 2027')
  })

  it('says from when the law is here, instead of the form alone', () => {
    const page = pageOf(asked('benefit', { ...full, separationDate: '2015-06-01' })).replaceAll('\u00a0', ' ')
    expect(page).toContain('아직 셈하지 못했습니다')
    expect(page).toContain('온일에는 2016년 1월 1일부터의 조문만 있어 2015년 6월 1일의 일은 셈하지 못합니다')
    expect(page.indexOf('아직 셈하지 못했습니다')).toBeLessThan(page.indexOf('<form'))
  })

  it('says that the law has none for such a case, and what cannot be divided', () => {
    const { noValue } = outcomeOf(asked('parental', { leave: '육아휴직', ordinaryMonthlyWage: '300만', month: '1' }))
    expect(noValue).toMatchObject([{ name: 'parental.total', why: 'case', results: ['total'] }])
    const unfit = asked('parental', { leave: '육아휴직', ordinaryMonthlyWage: '300만', month: '1' })
    expect(pageOf(unfit)).toContain('해당하지 않는 것: 휴가 전체 급여')
    const pay = { ...full, averageDailyWage: '', threeMonthPay: '900만', threeMonthDays: '0' }
    expect(pageOf(asked('benefit', pay))).toContain('하루 평균임금: 0으로 나눌 수 없어')
  })

  it('says which value changed nothing, and what would make the monthly pay count', () => {
    const page = pageOf(asked('benefit', { monthlyPay: '250만' }))
    expect(page).toContain('이 셈에는 쓰지 않은 값: 세전 월급')
    expect(page).toContain('월급÷30을 고르세요')
    expect(page).toContain('더 알려면 알려 주세요: 평균임금 일액')
    expect(pageOf(asked('benefit', full))).not.toContain('쓰지 않은 값')
  })

  it('says that a value may count once more is told', () => {
    expect(pageOf(asked('trainingAccount', { monthlyWage: '250만', priorityGroup: 'no' }))).toContain(
      '이 셈에는 쓰지 않은 값: 월급. 다른 값이 앞서거나, 더 알려 주셔야 쓰이거나',
    )
    const page = pageOf(asked('trainingAccount', { status: '대학생', age: '30', priorityGroup: 'no' }))
    expect(page).toContain('수업 연한에서 남은 햇수입니다')
    expect(page).not.toContain('여러 회사에서 든 기간')
  })

  it('shows a value that was told to be fixed already as told', () => {
    expect(pageOf(asked('benefit', { ...full, dailyBenefit: '66048' }))).toMatch(/구직급여일액<small>말씀하신 값/u)
  })
})

describe('an English page', () => {
  // As every page in English is sent.
  const inEnglish = (id: string, typed: Record<string, string>): string => markKorean(pageOf(asked(id, typed), 'en'))
  const unmarked = (page: string): string[] =>
    page.replaceAll(/<span lang="ko">[^<]*<\/span>/gu, '').match(/>[^<]*[가-힣][^<]*(?=<)/gu) ?? []

  it('marks every Korean name of a law or source as Korean', () => {
    const page = inEnglish('benefit', full)
    expect(page).toContain('<span lang="ko">고용노동부 고시를 옮긴 자료</span>')
    expect(unmarked(page)).toEqual([])
    const account = inEnglish('trainingAccount', { status: '대학생', age: '30', priorityGroup: 'no' })
    expect(unmarked(account)).toEqual([])
  })

  it('names the law of what changes in English', () => {
    const because = changesOf(asked('benefit', leaver), 'en').flatMap((each) => each.because)
    expect(because).toContain('Minimum wage an hour: ₩10,320 → ₩10,700 (Minimum Wage Act, Art. 10)')
    expect(because.join()).not.toMatch(/[가-힣]/u)
  })
})

describe('the page', () => {
  it('says that it is an estimate, shows the article and the way of the amount, and no decision', () => {
    const page = pageOf(asked('benefit', { ...leaver, disabled: 'no' }))
    expect(page).toContain('말씀하신 값으로 셈한 어림입니다. 결정이 아닙니다.')
    expect(page).toContain('고용보험법 제46조제1항')
    expect(page).toContain('하루 평균임금 50,000원')
    expect(page).toMatch(/type="range"[^>]*name="averageDailyWage"/)
  })

  it('says what to write where something cannot be read', () => {
    expect(pageOf(asked('benefit', { age: '마흔' }))).toContain(
      '이직일의 나이: 만 나이를 0 이상의 숫자로 쓰세요. 예: 45',
    )
  })

  it.each([
    ['benefit', 'age', '-3', '이직일의 나이: 만 나이를', 'age in completed years'],
    ['benefit', 'threeMonthDays', '-1', '그 석 달의 날수: 날수를', 'how many days'],
    [
      'trainingAccount',
      'courseHours',
      '7.5',
      '과정 시간: 몇 시간인지 0 이상의 숫자로 쓰세요. 예: 8. 소수점',
      '(no decimals)',
    ],
    ['benefit', 'dailyHours', '일곱', '하루 소정근로시간: 몇 시간인지 0 이상의 숫자로', 'how many hours'],
    ['benefit', 'averageDailyWage', '-50000', '평균임금 일액: 0원 이상의 금액을', 'an amount of won'],
    ['benefit', 'incomeDropPercent', '반', '소득이 줄어든 비율: 몇 퍼센트인지', 'a percentage'],
    ['minimumWage', 'year', '20266', '해: 연도를 네 자리', 'four digits'],
    ['trainingAccount', 'attendanceRate', '80%', '단위기간 출석률(0~1): 0에서 1 사이', 'from 0 to 1'],
    ['benefit', 'separationDate', '9999-12-31', '이직일: 1900년에서', 'a date'],
  ])('says by its unit what %s %s=%s should be, at its field', (id, name, typed, ko, en) => {
    const page = pageOf(asked(id, { [name]: typed }))
    expect(page).toContain(ko)
    expect(page.includes('250만')).toBe(name === 'averageDailyWage')
    expect(page).toContain(`id="${name}"`)
    expect(pageOf(asked(id, { [name]: typed }), 'en')).toContain(en)
  })

  it('writes what was typed as text', () => {
    expect(pageOf(asked('benefit', { ...leaver, monthlyPay: '"><script>x' }))).not.toContain('<script>x')
  })
})

function never(id: string): never {
  throw new Error(`no domain ${id}`)
}

it('offers the words that the law tells apart, and keeps another one that came with the link', () => {
  const page = pageOf(asked('eligibility', { separationKind: '회사 이전' }), 'en')
  expect(page).toContain('<option value="계약종료">end of contract</option>')
  expect(page).toMatch(/<option[^>]*value="회사 이전"[^>]*selected|<option[^>]*selected[^>]*value="회사 이전"/u)
})
