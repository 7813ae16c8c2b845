import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { decide } from '../decide.ts'
import { domainNamed } from '../domains.ts'
import type { Known } from '../engine/evaluation.ts'
import { articleText } from './article-text.ts'
import { explain, explainAll } from './explain.ts'
import type { Explained } from './explained.ts'
import { hasWords } from './operation-text.ts'
import { valueText } from './value-text.ts'

const benefit = domainNamed('benefit')
if (!benefit) throw new Error('no benefit')
const day = toDay('2026-06-30')
const said: Known = {
  separationDate: '2026-01-31',
  averageDailyWage: 150_000,
  dailyHours: 8,
  age: 52,
  insuredYears: 3,
}
const traceOf = (facts: Known): ReturnType<typeof decide>['trace'] => decide(benefit, facts, day).trace
const tree = (name: string, lang: 'ko' | 'en', facts = said): Explained => {
  const found = explain(traceOf(facts), name, lang)
  if (!found) throw new Error(`nothing under ${name}`)
  return found
}

describe('explain', () => {
  it('says the amount with article, wording, what chose it, and a line an operation', () => {
    const base = tree('benefit.dailyBenefit', 'ko').rules.find(({ rule }) => rule === 'benefit.rawBenefit')
    expect(base).toMatchObject({ label: '기초일액에 지급률을 곱한 금액', value: '68,100원', from: '2016-01-01' })
    expect(base?.article).toBe('고용보험법 제46조제1항')
    expect(base?.chosenBy).toContain('이직일 2026년')
    expect(base?.lines).toContain('기초일액 113,500원 × 지급률 60% = 68,100원')
  })

  it('tells a number of the law with its first day, source and status, and a fact with what was said', () => {
    const least = tree('benefit.minimumDailyBenefit', 'ko')
    const wage = least.leaves.find(({ name }) => name === 'minimum-wage-hourly')
    expect(wage).toMatchObject({ value: '10,320원', from: '2026-01-01', status: 'secondary' })
    expect(wage?.source).toContain('고용노동부 고시')
    const hours = tree('benefit.hoursPerDay', 'ko')
    expect(hours.leaves).toContainEqual(expect.objectContaining({ kind: 'fact', name: 'dailyHours', value: '8시간' }))
    expect(least.lines.join('\n')).toContain('× 최저임금 시간급 10,320원 = 82,560원')
  })

  it('says the same in English, with no Korean in what the law module writes itself', () => {
    const english = tree('benefit.rawBenefit', 'en')
    expect(english.article).toBe('Employment Insurance Act, Art. 46(1)')
    expect(english.lines).toContain('Daily base ₩113,500 × Rate of benefit 60% = ₩68,100')
    expect(english.lines.join()).not.toMatch(/[가-힣]/)
  })

  it('explains a rule once and repeats only its value', () => {
    const all: Explained[] = []
    const walk = (each: Explained): void => {
      all.push(each)
      for (const below of each.rules) walk(below)
    }
    walk(tree('benefit.total', 'ko'))
    const names = all.filter(({ again }) => !again).map(({ rule }) => rule)
    expect(new Set(names).size).toBe(names.length)
  })

  it('says a rule once over several results', () => {
    const [daily, total] = explainAll(traceOf(said), ['benefit.dailyBenefit', 'benefit.minimumDailyBenefit'], 'ko')
    expect(daily?.again).toBe(false)
    expect(total).toMatchObject({ label: '최저구직급여일액', again: true, lines: [], rules: [] })
  })

  it('says a presumption by the name of the fact, and no rounding that cuts nothing', () => {
    const { lines } = tree('benefit.rawBenefit', 'ko')
    expect(lines).toContain('일한 신분: 말씀이 없어 보통의 경우로 셈함, ‘근로자’')
    expect(lines.join()).not.toContain('버림')
  })

  it('knows words for every operation of the engine', () => {
    const files = globSync('*.ts', { cwd: `${import.meta.dirname}/../engine` }).filter((name) => !name.includes('test'))
    const ops = files.flatMap((file) =>
      [
        ...readFileSync(`${import.meta.dirname}/../engine/${file}`, 'utf8').matchAll(
          /\b(?:step|over|compare)(?:<\w+>)?\(\s*'(\w+)'/g,
        ),
      ].map(([, op = '']) => op),
    )
    expect(ops.length).toBeGreaterThan(20)
    expect(ops.filter((op) => !hasWords(op))).toEqual([])
  })
})

describe('texts', () => {
  it.each([
    ['고용보험법 시행령 §84①1라', '고용보험법 시행령 제84조제1항제1호라목'],
    ['고용보험법 §45①②', '고용보험법 제45조제1항·제2항'],
    ['고용보험법 §69의5, §77의3③', '고용보험법 제69조의5, 제77조의3제3항'],
    ['고용보험법 §40①5가', '고용보험법 제40조제1항제5호가목'],
  ])('%s is %s', (short, long) => {
    expect(articleText(short, 'ko')).toBe(long)
  })

  it.each([
    ['최저임금법 제5조제2항, 같은 법 시행령 제3조', 'Minimum Wage Act, Art. 5(2), Decree, Art. 3'],
    ['고용보험법 시행령 제84조제1항제1호라목', 'Employment Insurance Act Decree, Art. 84(1), no. 1 라'],
    ['고용보험법 시행규칙 제105조제1항·제2항', 'Employment Insurance Act Rules, Art. 105(1)(2)'],
    ['구직자취업촉진법 제17조에 따른 고시', 'Act on Employment Promotion and Livelihood Support, Art. 17 (notice)'],
    ['법률 제16557호 부칙 제8조제2항', 'Act No. 16557 Addenda, Art. 8(2)'],
    [
      '외국인고용법 시행규칙 제5조의2(2024-01-09까지)',
      'Act on the Employment of Foreign Workers Rules, Art. 5-2 (until 2024-01-09)',
    ],
  ])('%s in English is %s', (korean, english) => {
    expect(articleText(korean, 'en')).toBe(english)
    expect(articleText(korean, 'ko')).toBe(korean)
  })

  it('says values with their unit', () => {
    expect(valueText(66_048, 'won/day', 'ko')).toBe('66,048원')
    expect(valueText(1, 'days', 'en')).toBe('1 day')
    expect(valueText(52, 'age', 'ko')).toBe('52세')
    expect([6.191, 4.997, 9.9999, 0.082, 0.02, 3].map((years) => valueText(years, 'years', 'ko'))).toEqual([
      '6년 2개월',
      '4년 11개월',
      '9년 11개월',
      '1개월',
      '한 달이 안 됨',
      '3년',
    ])
    expect(valueText(6.191, 'years', 'en').replaceAll('\u00a0', ' ')).toBe('6 yr 2 mo')
    expect(valueText(false, 'yes', 'ko')).toBe('아니요')
    expect(valueText('2026-01-31', 'day', 'en')).toMatch(/31.Jan.2026/)
  })
})
