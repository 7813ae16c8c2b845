import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import {
  above,
  all,
  any,
  atMost,
  below,
  cases,
  doesNotApply,
  is,
  isOneOf,
  known,
  not,
  onOrAfter,
  orElse,
  when,
} from './conditions.ts'
import { addDays, addMonths, countDays, daysBetween, firstOfMonthBefore, firstOfYear, subtractDays } from './days.ts'
import { Evaluation, RuleCycle } from './evaluation.ts'
import { day, judgement, list, whole, yes } from './fact.ts'
import { missingUnder } from './missing.ts'
import { literal, step } from './node.ts'
import { dividedBy, floorTo10, minus, percent, plus, shares } from './numbers.ts'
import { type Rule, rule } from './rule.ts'
import { bracket, cell } from './tables.ts'
import { traceOf } from './trace.ts'

const words = { ko: '가', en: 'a' }
const a = whole('a', 'won', words)
const b = yes('b', words)
const on = day('on', words)
const fault = judgement('fault', words)
const unknown = step<number>('fact', [], undefined)
const today = toDay('2026-06-30')

describe('operations', () => {
  it('keep whole won exact and name each rounding', () => {
    expect(percent(113_500, 60).value).toBe(68_100)
    expect(floorTo10(7_333_333).value).toBe(7_333_330)
    expect(plus(1, 2, 3).value).toBe(6)
    expect(minus(1, 2).value).toBe(-1)
    expect(dividedBy(1, 0).value).toBeUndefined()
  })

  it('add shares exactly at the border', () => {
    expect(shares(100, 180, 4, 9).value).toBe(1)
    expect(shares(99, 180, 4, 9).value).toBeLessThan(1)
    expect(shares(60, 180, 3, 9, 4, 12).value).toBe(1)
  })

  it('never take unknown for no', () => {
    const open = step<boolean>('fact', [], undefined)
    expect(above(unknown, 1).value).toBeUndefined()
    expect(all(literal(true), open).value).toBeUndefined()
    expect(all(literal(false), open).value).toBe(false)
    expect(any(literal(true), open).value).toBe(true)
    expect(any(literal(false), open).value).toBeUndefined()
    expect(not(open).value).toBeUndefined()
    expect(
      when(
        open,
        () => literal(1),
        () => literal(2),
      ).value,
    ).toBeUndefined()
    expect(orElse(unknown, 5).value).toBe(5)
    expect(known(unknown).value).toBe(false)
    expect(missingUnder([doesNotApply()])).toEqual([])
    expect(plus(unknown, 1).value).toBeUndefined()
  })

  it('compare as the law says', () => {
    expect([atMost(3, 3).value, below(3, 3).value, above(3, 3).value]).toEqual([true, false, false])
    expect(is('가', '나').value).toBe(false)
    expect(isOneOf(literal('가'), ['나', '가']).value).toBe(true)
    expect(onOrAfter('2026-01-01', '2026-01-01').value).toBe(true)
    expect(
      cases(
        [
          [literal(false), () => literal(1)],
          [literal(true), () => literal(2)],
        ],
        () => literal(3),
      ).value,
    ).toBe(2)
  })

  it('count days and months over month ends', () => {
    const end = literal('2026-01-31')
    expect(addMonths(end, 1).value).toBe('2026-02-28')
    expect(addMonths(end, 12).value).toBe('2027-01-31')
    expect(addDays(end, 1).value).toBe('2026-02-01')
    expect(subtractDays(end, 31).value).toBe('2025-12-31')
    expect(firstOfMonthBefore(end).value).toBe('2025-12-01')
    expect(firstOfYear(literal(2026)).value).toBe('2026-01-01')
    expect(daysBetween(literal('2026-05-01'), literal('2026-06-15')).value).toBe(45)
    expect(
      countDays(
        literal([
          { date: 'x', kind: 'y' },
          { date: 'x', kind: 'z' },
        ]),
      ).value,
    ).toBe(1)
  })

  it('read tables by bracket and by key', () => {
    const table = literal([
      { from: 0, key: '가', x: 1 },
      { from: 3, key: '나', x: 2 },
    ])
    expect([bracket(table, 2.99, 'x').value, bracket(table, 3, 'x').value]).toEqual([1, 2])
    expect([cell(table, '나', 'x').value, cell(table, '다', 'x').value]).toEqual([2, undefined])
  })
})

describe('an evaluation', () => {
  const doubled: Rule<number> = rule('test.doubled', {
    article: '§1',
    label: words,
    unit: 'won',
    appliesBy: [on],
    versions: {
      '2020-01-01': { why: words, compute: (law) => plus(law.fact(a), law.fact(a)) },
      '2026-01-01': { why: words, status: 'unverified', compute: (law) => plus(law.fact(a), law.fact(a), law.fact(a)) },
    },
  })

  it('takes the version of the day that the facts choose, else of the day asked about', () => {
    expect(new Evaluation({ a: 2 }, today).rule(doubled).value).toBe(6)
    expect(new Evaluation({ a: 2, on: '2025-12-31' }, today).rule(doubled).value).toBe(4)
    expect(new Evaluation({ a: 2, on: '2019-12-31' }, today).rule(doubled).value).toBeUndefined()
  })

  it('says what is missing, and that an unverified wording is an estimate', () => {
    const open = new Evaluation({}, today).rule(doubled)
    expect(missingUnder([open]).map(({ name }) => name)).toEqual(['a'])
    expect(new Evaluation({ a: 2 }, today).rule(doubled).unverified).toBe(true)
    expect(new Evaluation({ a: 2, on: '2025-12-31' }, today).rule(doubled).unverified).toBe(false)
    const asked = new Evaluation({}, today).fact(fault)
    expect(missingUnder([asked])).toMatchObject([{ name: 'fault', judgement: true }])
  })

  it('holds each fact once, in its own form only', () => {
    const law = new Evaluation({ a: '2', b: true }, today)
    expect(law.fact(a).value).toBeUndefined()
    expect(law.fact(b)).toBe(law.fact(b))
    expect(law.fact(list('c', words)).value).toBeUndefined()
    expect(new Evaluation({ asOf: '1999-01-01' }, today).rule(doubled).about).toMatchObject({ by: { value: today } })
  })

  it('refuses a rule that asks for itself', () => {
    const circle: Rule<number> = rule('test.circle', {
      article: '§2',
      label: words,
      unit: 'won',
      versions: { '2020-01-01': { why: words, compute: (law) => law.rule(circle) } },
    })
    expect(() => new Evaluation({}, today).rule(circle)).toThrow(RuleCycle)
    const compute = (law: Evaluation) => law.fact(a)
    const late = { '2021-01-01': { why: words, compute }, '2020-01-01': { why: words, compute } }
    expect(() => rule('test.late', { article: '§3', label: words, unit: 'won', versions: late })).toThrow('ascend')
  })

  it('leaves a trace in which each step follows what it uses', () => {
    const trace = traceOf([new Evaluation({ a: 2, on: '2025-12-31' }, today).rule(doubled)])
    expect(trace).toEqual([
      { id: 0, op: 'fact', of: [], value: '2025-12-31', fact: 'on' },
      { id: 1, op: 'fact', of: [], value: 2, fact: 'a' },
      { id: 2, op: 'plus', of: [1, 1], value: 4 },
      {
        id: 3,
        op: 'rule',
        of: [2],
        value: 4,
        rule: 'test.doubled',
        article: '§1',
        from: '2020-01-01',
        status: 'law text',
        by: 0,
      },
    ])
  })
})
