import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Idea, dueIn, isOpen, isOverdue, mayEdit, states, ways } from './idea.ts'
import { personalData } from './personal-data.ts'

const today = toDay('2026-11-28')
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 28, 0, minutes))
const idea: Idea = {
  id: newId<'Idea'>(),
  alias: '느티나무 123',
  title: '통근 시간으로 찾기',
  text: '지도를 켜지 않고도 알고 싶습니다.',
  state: 'received',
  due: toDay('2026-12-12'),
  votes: 0,
  createdAt: at(0),
  editedAt: null,
  withdrawnAt: null,
  mergedInto: null,
  hidden: null,
}

describe('an idea', () => {
  it('is owed an answer in so many days, twice as many while it is looked into, and on the promised day when it is planned', () => {
    expect(dueIn('received', today, 14, undefined)).toBe('2026-12-12')
    expect(dueIn('reviewing', today, 14, undefined)).toBe('2026-12-26')
    expect(dueIn('planned', today, 14, toDay('2027-03-01'))).toBe('2027-03-01')
    for (const state of ['declined', 'done'] as const) expect(dueIn(state, today, 14, undefined)).toBeNull()
  })

  it('says in public when the operator is late', () => {
    expect(isOverdue(idea, toDay('2026-12-12'))).toBe(false)
    expect(isOverdue(idea, toDay('2026-12-13'))).toBe(true)
    expect(isOverdue({ ...idea, withdrawnAt: at(1) }, toDay('2026-12-13'))).toBe(false)
  })

  it('may be changed for half an hour, until somebody answers', () => {
    expect(mayEdit(idea, at(30))).toBe(true)
    expect(mayEdit(idea, at(31))).toBe(false)
    expect(mayEdit({ ...idea, state: 'reviewing' }, at(1))).toBe(false)
    expect(mayEdit({ ...idea, hidden: { at: at(1), name: '나은비', reason: 'x' } }, at(1))).toBe(false)
  })

  it('takes votes until it is settled, merged, hidden or withdrawn', () => {
    expect(isOpen(idea)).toBe(true)
    expect(isOpen({ ...idea, state: 'planned' })).toBe(true)
    for (const change of [{ state: 'done' as const }, { withdrawnAt: at(1) }, { mergedInto: newId<'Idea'>() }])
      expect(isOpen({ ...idea, ...change })).toBe(false)
  })

  it('reaches every state, and a "no" can be looked at again', () => {
    expect(new Set(['received', ...Object.values(ways).flat()])).toEqual(new Set(states))
    expect(ways.declined).toContain('reviewing')
  })
})

describe('personal data in a public text', () => {
  it.each([
    ['900101-1234567', 'resident-number'],
    ['제 번호는 010-1234-5678이에요', 'phone'],
    ['０１０ １２３４ ５６７８', 'phone'],
    ['01012345678', 'phone'],
    ['02-123-4567', 'phone'],
    ['+82 10 1234 5678', 'phone'],
    ['me@example.kr로 주세요', 'mail'],
    ['123-456789-01-234', 'account'],
  ])('%s', (text, finding) => {
    expect(personalData(text)).toBe(finding)
  })

  it.each([
    '2026년 11월 28일 월 2,950,000원',
    '고용보험법 제40조 제1항',
    '1350에 물었습니다',
    '18개월 180일',
    '2026-11-28 14:02',
    '월 300만 원 이상, 주 40시간',
  ])('is not "%s"', (text) => {
    expect(personalData(text)).toBeUndefined()
  })

  it('is looked for in a word of a million letters in time in proportion to it', () => {
    expect(personalData('x'.repeat(1_000_000))).toBeUndefined() // by the square of its length it would be an hour
    expect(personalData(`${'x'.repeat(1_000_000)}@example.kr`)).toBe('mail')
  })
})
