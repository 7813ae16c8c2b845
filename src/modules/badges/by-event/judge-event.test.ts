import { expect, test } from 'vitest'
import type { Design } from '../designs/design.ts'
import { aDesign } from '../testing/design.ts'
import { type RuleContent, mayNotDecide, ruleFaults } from './event-rule.ts'
import { type EventSaid, judgeEvent } from './judge-event.ts'

const design: Design = {
  id: '0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a13',
  organisation: 'o',
  series: 's',
  version: 1,
  content: aDesign,
  updatedAt: new Date(0),
}
const rule: RuleContent = {
  source: 'system',
  kind: 'course.completed',
  conditions: [{ field: 'score', is: 'at-least', value: '80' }],
  slots: {
    number: '{id}',
    to: '{ended}',
    'results.r1': '{score}',
    'results.r2': '상',
    'evidence.says': '{course} {hours}시간',
  },
}
const event = (more: Readonly<Record<string, string>> = {}): EventSaid => ({
  holder: 'L-1',
  fields: new Map(
    Object.entries({ id: 'E1', score: '91', course: '설비', hours: '240', ended: '2026-01-04T15:00:00Z', ...more }),
  ),
})
const judged = (given: EventSaid, by: Partial<RuleContent> = {}, of: Partial<Design> = {}) =>
  judgeEvent({ ...rule, ...by }, { ...design, ...of }, given)

test('an event fills the badge as the rule says; an instant is its day in Korea', () => {
  expect(judged(event())).toMatchObject({
    state: 'fits',
    order: {
      holder: 'L-1',
      number: 'E1',
      to: '2026-01-05',
      results: { r1: '91', r2: '상' },
      evidence: { says: '설비 240시간' },
      design: design.id,
    },
  })
})

test('a condition that is not met issues nothing and is no fault', () => {
  expect(judged(event({ score: '79.5' }))).toEqual({
    state: 'not-met',
    why: 'condition',
    fields: { score: 'at-least' },
  })
  expect(judged(event({ score: 'many' }))).toMatchObject({ state: 'not-met' })
})

test.each([
  ['equals', '91', true],
  ['equals', '91.0', false],
  ['not-equals', '80', true],
  ['at-most', '91', true],
  ['at-most', '90', false],
  ['among', '70, 91', true],
  ['among', '9, 1', false],
] as const)('compares: 91 %s %s is %s', (is, value, holds) => {
  expect(judged(event(), { conditions: [{ field: 'score', is, value }] }).state).toBe(holds ? 'fits' : 'not-met')
})

test('days are compared as days, numbers never with words, and what is not there never holds', () => {
  const on = (field: string, is: 'at-least' | 'not-equals', value: string): string =>
    judged(event(), { conditions: [{ field, is, value }] }).state
  expect(on('ended', 'at-least', '2026-01-05')).toBe('fits')
  expect(on('ended', 'at-least', '2026-01-06')).toBe('not-met')
  expect(on('course', 'at-least', '1')).toBe('not-met')
  expect(on('nothing', 'not-equals', 'x')).toBe('not-met')
})

test('what cannot be issued says which part and why, never what the event said', () => {
  expect(judged(event({ score: '101' }))).toEqual({
    state: 'refused',
    why: 'does-not-fit',
    fields: { 'results.r1': 'not-in-range' },
  })
  expect(judged(event({ course: '=cmd()' }))).toMatchObject({ fields: { 'evidence.says': 'formula' } })
  const { course: _, ...less } = Object.fromEntries(event().fields)
  expect(judged({ holder: 'L-1', fields: new Map(Object.entries(less)) })).toEqual({
    state: 'refused',
    why: 'field-missing',
    fields: { course: 'field-missing' },
  })
  expect(judged(event(), {}, { retiredAt: new Date(0) })).toMatchObject({ why: 'design-not-in-use' })
})

test('names of objects are no fields, and a value is never read as a template', () => {
  expect(judged(event(), { slots: { ...rule.slots, number: '{constructor}' } })).toMatchObject({ why: 'field-missing' })
  expect(judged(event({ course: '{score}' }))).toMatchObject({ order: { evidence: { says: '{score} 240시간' } } })
})

test('a rule must fill what the badge asks for, with fields that a record has', () => {
  expect(ruleFaults({ ...rule, slots: {} }, aDesign)).toEqual({
    number: 'needed',
    'results.r1': 'needed',
    'results.r2': 'needed',
    'evidence.says': 'needed',
  })
  expect(ruleFaults({ ...rule, slots: { ...rule.slots, 'results.r3': 'x' } }, aDesign)).toEqual({
    'results.r3': 'not-in-design',
  })
  expect(ruleFaults({ ...rule, source: 'record', kind: 'completion' }, aDesign)).toEqual({
    to: 'unknown-field',
    'evidence.says': 'unknown-field',
  })
  expect(
    ruleFaults(
      { ...rule, source: 'record', kind: 'nothing', slots: { ...rule.slots, to: '', 'evidence.says': 'x' } },
      aDesign,
    ),
  ).toEqual({
    kind: 'not-a-kind',
  })
})

test('four eyes: who made a rule may stop it and nothing else; what was decided is not decided again', () => {
  const of = (state: 'waiting' | 'on' | 'off') => ({ state, madeBy: 'me' })
  expect(mayNotDecide('approve', of('waiting'), 'me')?.refused).toBe('badges.same-person-rule')
  expect(mayNotDecide('refuse', of('waiting'), 'me')?.refused).toBe('badges.same-person-rule')
  expect(mayNotDecide('end', of('on'), 'me')).toBeUndefined()
  expect(mayNotDecide('approve', of('waiting'), 'you')).toBeUndefined()
  expect(mayNotDecide('approve', of('on'), 'you')?.refused).toBe('badges.rule-moved-on')
  expect(mayNotDecide('end', of('off'), 'you')?.refused).toBe('badges.rule-moved-on')
})
