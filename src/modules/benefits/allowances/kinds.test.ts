import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { type Known, draftOf } from './kinds.ts'

const known: Known = {
  registeredOn: toDay('2025-10-01'),
  appliedOn: toDay('2025-10-01'),
  benefitDays: 120,
  daysPaid: 36,
  dailyBenefit: 66_000,
  selfEmployed: false,
  hadBefore: false,
  today: toDay('2026-11-29'),
}

describe('early re-employment', () => {
  const said = { startedOn: '2025-11-15', employer: '온빛정밀', reemploymentMonthlyWage: 2_900_000 }
  test('pays half of what is left to who stayed twelve months', () => {
    expect(draftOf('early', said, known)).toMatchObject({
      amount: 84 * 33_000,
      result: { eligible: true, reason: '요건 충족' },
    })
  })
  test('pays nothing to who stayed shorter, had less than half left, or had it before', () => {
    const amounts = [
      draftOf('early', { ...said, startedOn: '2025-12-15', ageAtSeparation: 40 }, known),
      draftOf('early', said, { ...known, daysPaid: 61 }),
      draftOf('early', said, { ...known, hadBefore: true }),
      draftOf('early', { ...said, formerEmployer: true }, known),
    ].map(({ amount }) => amount)
    expect(amounts).toEqual([0, 0, 0, 0])
  })
})

describe('sickness benefit', () => {
  const said = {
    unableCause: '질병·부상',
    unableFrom: '2025-10-20',
    unableUntil: '2025-10-29',
    otherCompensation: false,
  }
  test('pays the days on which somebody could not work, from seven on', () => {
    expect(draftOf('sickness', said, known)).toMatchObject({ amount: 660_000, result: { sicknessPath: '상병급여' } })
    const short = draftOf('sickness', { ...said, unableUntil: '2025-10-25' }, known)
    expect(short).toMatchObject({ amount: 0, result: { sicknessPath: '증명서로 실업인정' } })
  })
  test('pays no more days than are left', () => {
    expect(draftOf('sickness', said, { ...known, daysPaid: 117 }).amount).toBe(198_000)
  })
})
