import { expect, it } from 'vitest'
import { tallyOf, together, told } from './tally.ts'

const because = [{ kind: 'parameter', name: 'minimum-wage-hourly', before: '2026-01-01', after: '2027-01-01' }] as const
const more = (by: number) => tallyOf('benefit', [{ result: 'dailyBenefit', before: 1, after: 1 + by, by }], because)

it('counts which way, by how much and what makes it', () => {
  const other = tallyOf('benefit', [{ result: 'appliedLimit', before: '상한', after: '하한' }], because)
  const all = [more(10), more(-4), other, more(7), more(1), more(1)].reduce(together, {})
  expect(told(all)).toEqual({
    'benefit.dailyBenefit': {
      changed: 5,
      up: 4,
      down: 1,
      other: 0,
      by: 15,
      because: { 'parameter minimum-wage-hourly': 5 },
    },
    'benefit.appliedLimit': expect.objectContaining({ changed: 1, other: 1, by: undefined }),
  })
})

it('does not tell by how much where fewer than five change, which would say it of somebody', () => {
  const four = [1, 2, 3, 4].map(more).reduce(together, {})
  expect(told(four)['benefit.dailyBenefit']).toMatchObject({ changed: 4, up: 4, by: undefined })
})
