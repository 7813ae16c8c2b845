import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import type { WalletBadge } from '../badges/index.ts'
import type { Need } from '../jobs/index.ts'
import { qualification } from '../reference/index.ts'
import { type Question, questionsFor } from './answer-needs.ts'
import { compose } from './compose.ts'
import type { Choices } from './contract.ts'
import { aBadge, work } from './testing/wallet.ts'

const today = toDay('2026-11-24')
const need = (kind: Need['kind'], label: string, more: Partial<Need> = {}): Need => ({
  id: 'n',
  kind,
  label,
  required: true,
  ...more,
})
const ask = (one: Need, badges: WalletBadge[] = [], startOn?: string): Question => {
  const [question] = questionsFor([one], {
    badges,
    title: '생산설비 보전원',
    today,
    ...(startOn !== undefined && { startOn: toDay(startOn) }),
  })
  if (!question) throw new Error('no question')
  return question
}
const hows = (q: Question): string[] => q.options.map((o) => o.how)

describe('a qualification asked for', () => {
  const licence = aBadge('qualification', '전기기능사', { from: toDay('2023-06-30') })

  it('is answered by the badge: the bare fact first, name and date when the person wants', () => {
    const q = ask(need('qualification', '전기 자격', { qualification: qualification('전기기능사')?.id ?? '' }), [
      licence,
    ])
    expect([hows(q), q.chosen, q.gap]).toEqual([['predicate', 'fact', 'words', 'no'], 'predicate', undefined])
    expect(q.options[0]?.said).toEqual({ is: 'has' })
    expect(q.options[1]?.said).toEqual({ is: 'has', things: [{ title: '전기기능사', on: '2023-06-30' }] })
  })

  it.each([
    ['named in the question', '전기기능사 자격이 있나요?', '전기기능사', true],
    ['a higher grade that the question does not name', '전기기능사 이상', '전기산업기사', false],
    ['a higher grade that it names', '전기기능사 또는 전기산업기사', '전기산업기사', true],
    ['a name inside another name', '승강기전기기사 자격', '전기기사', false],
    ['another one', '지게차운전기능사', '전기기능사', false],
  ])('%s', (_case, label, held, fits) => {
    expect(hows(ask(need('qualification', label), [aBadge('qualification', held)])).includes('predicate')).toBe(fits)
  })

  it('without a badge is no dead end: words or "not yet", and what would change it', () => {
    const q = ask(need('qualification', '전기기능사'))
    expect([hows(q), q.chosen, q.gap]).toEqual([['words', 'no'], undefined, { why: 'no-badge' }])
    expect(ask(need('qualification', '전기기능사', { required: false })).chosen).toBe('skip')
  })

  it('is not answered by a badge that is not in force, and says so', () => {
    const q = ask(need('qualification', '전기기능사'), [
      aBadge('qualification', '전기기능사', {}, { state: 'revoked' }),
    ])
    expect([hows(q), q.gap]).toEqual([['words', 'no'], { why: 'not-in-force', title: '전기기능사', state: 'revoked' }])
    expect(
      ask(need('qualification', '전기기능사'), [aBadge('qualification', '전기기능사', {}, { state: 'expiring' })])
        .chosen,
    ).toBe('predicate')
  })
})

describe('experience asked for', () => {
  const asked = need('experience', '설비 점검 일을 24개월 이상 했나요?', { months: 24 })

  it('adds up fitting work without counting overlaps twice, and names the role with the bare "yes"', () => {
    const q = ask(asked, [
      work('설비 점검', '2024-01-01', '2025-06-30'),
      work('설비 보전', '2025-01-01', '2026-06-30'),
      work('배송', '2015-01-01', '2019-12-31'),
    ])
    expect(q.options[0]).toMatchObject({
      how: 'predicate',
      met: true,
      said: { is: 'months', least: 24, roles: ['설비 점검', '설비 보전'] },
    })
    expect(q.options[1]?.said).toMatchObject({ months: 30 })
    expect(JSON.stringify(q.options[0]?.said)).not.toContain('30')
  })

  it('other work is offered, never chosen for the person', () => {
    const q = ask(asked, [work('배송', '2020-01-01', '2024-12-31')])
    expect([hows(q), q.chosen]).toEqual([['predicate', 'fact', 'words', 'no'], undefined])
    expect(q.options[0]?.said).toMatchObject({ roles: ['배송'] })
  })

  it('never names the workplace, though the badge’s title does', () => {
    const career = { ...work('설비 점검', '2024-01-01', '2026-06-30'), title: '한들전자 · 설비 점검' }
    const elsewhere = { ...work('배송', '2020-01-01', '2024-12-31'), title: '설비나라 · 배송' }
    expect(JSON.stringify(ask(asked, [career]).options.map((o) => o.said))).not.toContain('한들전자')
    expect(ask(asked, [elsewhere]).chosen).toBeUndefined()
  })

  it('that is too short says by how much', () => {
    const q = ask(asked, [work('설비 점검', '2025-01-01', '2026-06-30')])
    expect([hows(q), q.gap]).toEqual([['fact', 'words', 'no'], { why: 'too-short', months: 18, least: 24 }])
    expect(q.options[0]?.met).toBe(false)
  })
})

describe('other questions', () => {
  it('the starting day comes from the wishes unless it has passed', () => {
    expect(ask(need('start-date', '언제부터?'), [], '2026-12-14').day).toBe('2026-12-14')
    expect(ask(need('start-date', '언제부터?'), [], '2026-11-01').day).toBeUndefined()
  })

  it('a level or score is shown as it is; a bare "yes" would say nothing', () => {
    const q = ask(need('language', 'TOEIC 800점 이상'), [aBadge('language', 'TOEIC', { score: 870 })])
    expect([hows(q), q.chosen]).toEqual([['fact', 'words', 'no'], 'fact'])
  })

  it('a condition is one tap, and a why is always asked', () => {
    expect(hows(ask(need('text', '새벽 5시 50분까지 올 수 있나요?')))).toEqual(['yes', 'words'])
    expect(questionsFor([], { badges: [], title: '', today }).map((q) => [q.need.kind, q.need.required])).toEqual([
      ['why', false],
    ])
  })
})

describe('composing', () => {
  const licence = aBadge('qualification', '전기기능사')
  const needs = [
    need('qualification', '전기기능사', { id: 'q' }),
    need('start-date', '언제부터?', { id: 's' }),
    need('why', '왜?', { id: 'w' }),
  ]
  const questions = questionsFor(needs, { badges: [licence], title: '', today, startOn: toDay('2026-12-14') })
  const composed = (choices: Choices): ReturnType<typeof compose> => compose(questions, choices, today)

  it('takes the person’s own answers where nothing was touched, and counts what is met', () => {
    const { content, badges, met, unmet, errors } = composed({ w: { how: 'words', words: ' 기계가 좋습니다 ' } })
    expect(content.answers.map((a) => a.said)).toEqual([
      { is: 'has' },
      { is: 'day', day: '2026-12-14' },
      { is: 'words', text: '기계가 좋습니다' },
    ])
    expect([badges, met, unmet, errors]).toEqual([[licence.id], 3, 0, {}])
  })

  it('words instead of proof are sent, and not counted as met', () => {
    const { content, badges, met, unmet } = composed({
      q: { how: 'words', words: '곧 시험을 봅니다' },
      w: { how: 'words', words: '왜냐하면' },
    })
    expect([content.answers[0]?.by, content.answers[0]?.met, badges, met, unmet]).toEqual(['typed', false, [], 2, 1])
  })

  it.each([
    ['a why that is missing', { w: { how: 'words', words: '' } }, { 'words.w': 'why-needed' }],
    ['a why that is too long', { w: { how: 'words', words: '가'.repeat(201) } }, { 'words.w': 'too-long' }],
    ['words that are missing', { q: { how: 'words' } }, { 'words.q': 'words-needed', 'words.w': 'why-needed' }],
    ['a day that is none', { s: { how: 'day', day: '2026-02-30' } }, { 'day.s': 'not-a-day', 'words.w': 'why-needed' }],
    [
      'a day that has passed',
      { s: { how: 'day', day: '2026-11-23' } },
      { 'day.s': 'in-the-past', 'words.w': 'why-needed' },
    ],
    ['a way that is not offered', { q: { how: 'skip' } }, { 'how.q': 'choose', 'words.w': 'why-needed' }],
  ] satisfies [string, Choices, Record<string, string>][])('names the field of %s', (_case, choices, errors) => {
    expect(composed(choices).errors).toEqual(errors)
  })
})
