import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { type Entry, conflictsOf, monthsWorked, provenShare } from './resume.ts'

const line = (change: Partial<Entry>): Entry => ({
  id: change.title ?? 'x',
  section: 'training',
  title: '의류 패턴 기초',
  organisation: '배움기록원',
  detail: '',
  source: 'badge',
  badgeState: 'valid',
  hidden: false,
  ...change,
})
const days = (from: string, to: string): Pick<Entry, 'from' | 'to'> => ({ from: toDay(from), to: toDay(to) })

describe('the proven share', () => {
  it('counts shown lines with a badge in force; revoked, expired and typed ones are not proven', () => {
    const typed = { source: 'typed' } as const
    const { badgeState: _none, ...bare } = line({})
    const lines = [line({}), line({ badgeState: 'revoked' }), line({ badgeState: 'expired' }), { ...bare, ...typed }]
    expect(provenShare(lines)).toBe(25)
    expect(provenShare([...lines, line({ hidden: true })])).toBe(25)
    expect(provenShare([])).toBe(0)
  })
})

describe('records that disagree', () => {
  const one = line({ id: 'a', ...days('2026-03-01', '2026-04-15') })
  const other = line({ id: 'b', ...days('2026-03-15', '2026-05-06') })

  it('are a question about one thing with other dates, never about two things', () => {
    expect(conflictsOf([one, other])).toEqual([{ one, other }])
    expect(conflictsOf([one, line({ id: 'c', title: '봉제 실무' })])).toEqual([])
    expect(conflictsOf([one, { ...one, id: 'd' }])).toEqual([])
  })

  it('are asked until both are answered or one is hidden, and again when a third record comes', () => {
    const settledAt = new Date()
    const settled = [
      { ...one, settledAt },
      { ...other, settledAt },
    ]
    expect(conflictsOf(settled)).toEqual([])
    expect(conflictsOf([one, { ...other, hidden: true }])).toEqual([])
    expect(conflictsOf([...settled, line({ id: 'e', ...days('2026-03-02', '2026-04-15') })])).toHaveLength(2)
  })

  it('about one workplace are found under different names of the job, when the times overlap', () => {
    const work = (id: string, title: string, from: string, to: string): Entry =>
      line({ id, section: 'career', title, organisation: '솔내 섬유', ...days(from, to) })
    expect(
      conflictsOf([work('a', '재봉', '2023-01-01', '2026-04-01'), work('b', '봉제', '2023-01-01', '2026-04-30')]),
    ).toHaveLength(1)
    expect(
      conflictsOf([work('a', '재봉', '2020-01-01', '2021-01-01'), work('b', '재봉', '2023-01-01', '2024-01-01')]),
    ).toEqual([])
  })
})

describe('months worked', () => {
  const today = toDay('2026-11-24')
  const stretch = (from: string, to?: string): { from: ReturnType<typeof toDay>; to?: ReturnType<typeof toDay> } => ({
    from: toDay(from),
    ...(to !== undefined && { to: toDay(to) }),
  })

  it.each([
    ['a stretch', [stretch('2024-01-02', '2026-06-30')], 29],
    ['overlaps counted once', [stretch('2024-01-01', '2024-12-31'), stretch('2024-07-01', '2025-06-30')], 18],
    ['one inside another', [stretch('2024-01-01', '2025-12-31'), stretch('2024-07-01', '2024-08-31')], 24],
    ['stretches that touch as one', [stretch('2024-01-16', '2024-02-01'), stretch('2024-02-02', '2024-03-15')], 2],
    [
      'gaps left out, each stretch by itself',
      [stretch('2024-01-16', '2024-02-01'), stretch('2024-03-02', '2024-04-01')],
      1,
    ],
    ['one that goes on, up to today', [stretch('2026-01-25')], 10],
    ['nothing of the future', [stretch('2027-01-01')], 0],
    ['none', [], 0],
  ])('%s', (_case, stretches, months) => {
    expect(monthsWorked(stretches, today)).toBe(months)
  })
})
