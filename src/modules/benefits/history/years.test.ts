import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { type Span, yearsOf } from './years.ts'

const stretch = (from: string, to: string | undefined, insured = true): Span => ({
  from: toDay(from),
  to: to === undefined ? undefined : toDay(to),
  spell: insured ? { id: from } : undefined,
})
const told = (stretches: Span[]): string[] =>
  yearsOf(stretches, toDay('2026-06-30')).map(
    ({ year, lanes, bars }) =>
      `${year}/${lanes}: ${bars.map(({ is, at, days, lane }) => `${is} ${at}+${days}@${lane}`).join(', ')}`,
  )

test('a spell over New Year stands in both years; what goes on ends today', () => {
  expect(told([stretch('2025-12-31', undefined)])).toEqual(['2026/1: insured 0+181@0', '2025/1: insured 364+1@0'])
})

test('spells at once stand beside each other, a gap in line with what is around it', () => {
  expect(
    told([
      stretch('2026-01-01', '2026-01-31'),
      stretch('2026-01-11', '2026-01-20'),
      stretch('2026-02-01', '2026-02-28', false),
      stretch('2026-03-01', '2026-03-10'),
    ]),
  ).toEqual(['2026/2: insured 0+31@0, insured 10+10@1, gap 31+28@0, insured 59+10@0'])
})
