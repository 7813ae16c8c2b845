import { describe, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { type Known, claimSpecs } from './claim-facts.ts'
import { type ClaimKind, type Draft, type Said, draftOf } from './kinds.ts'

function drafted(kind: ClaimKind, said: Said, known: Known, found: Said = {}): Draft {
  return draftOf(kind, { ...claimSpecs[kind].facts(said, known), ...found }, known.today)
}

const known: Known = {
  registeredOn: toDay('2025-10-01'),
  appliedOn: toDay('2025-10-01'),
  benefitDays: 120,
  daysPaid: 36,
  dailyBenefit: 66_000,
  selfEmployed: false,
  hadBefore: false,
  today: toDay('2026-11-29'),
  workerType: '근로자',
  separatedOn: toDay('2025-09-30'),
  pay: { dailyHours: 8, averageDailyWage: 110_000 },
  lastBenefitDay: toDay('2026-11-30'),
  askedOn: toDay('2026-11-29'),
}

describe('early re-employment', () => {
  const said = { startedOn: '2025-11-15', employer: '온빛정밀', reemploymentMonthlyWage: 2_900_000 }
  test('pays half of what is left to who stayed twelve months', () => {
    expect(drafted('early', said, known)).toMatchObject({
      amount: 84 * 33_000,
      result: { eligible: true, reason: '요건 충족' },
    })
  })
  test('pays nothing to who stayed shorter, had less than half left, or had it before', () => {
    const amounts = [
      drafted('early', { ...said, startedOn: '2025-12-15', ageAtSeparation: 40 }, known),
      drafted('early', said, { ...known, daysPaid: 61 }),
      drafted('early', said, { ...known, hadBefore: true }),
      drafted('early', { ...said, formerEmployer: true }, known),
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
    expect(drafted('sickness', said, known)).toMatchObject({ amount: 660_000, result: { sicknessPath: '상병급여' } })
    const short = drafted('sickness', { ...said, unableUntil: '2025-10-25' }, known)
    expect(short).toMatchObject({ amount: 0, result: { sicknessPath: '증명서로 실업인정' } })
  })
  test('pays no more days than are left', () => {
    expect(drafted('sickness', said, { ...known, daysPaid: 117 }).amount).toBe(198_000)
  })
})

describe('extensions', () => {
  const said = { extensionDays: 90, hasTechnicalQualification: false, trainedWithinYear: false }
  test('training pays the whole daily benefit for the days of the course, once it is directed', () => {
    expect(drafted('training', said, known).missing.map(({ name }) => name)).toContain('trainingDirected')
    const found = { trainingDirected: true, referralsFollowed: 3 }
    expect(drafted('training', said, known, found)).toMatchObject({ amount: 90 * 66_000, status: 'settled' })
    expect(drafted('training', said, known, { ...found, referralsFollowed: 2 })).toMatchObject({ amount: 0 })
    expect(drafted('training', { ...said, trainedWithinYear: true }, known, found)).toMatchObject({ amount: 0 })
  })
  test('the special one pays seventy percent for sixty days, not below the least daily benefit', () => {
    const found = { councilDecided: true }
    expect(drafted('special', {}, known, found)).toMatchObject({ amount: 60 * 64_192, status: 'settled' })
    const rates = { recipientRateOfThreeMonths: 3, claimRateOfThreeMonths: 1, unemploymentRateOfThreeMonths: 6 }
    expect(drafted('special', {}, known, { councilDecided: false, ...rates }).amount).toBe(0)
  })
  test('the individual one rests on limits that nobody confirmed: an estimate', () => {
    const asked = { hasDependants: true, propertyTaxBase: 100_000_000 }
    const low = { ...known, pay: { dailyHours: 8, averageDailyWage: 80_000 } }
    expect(drafted('individual', asked, low, { referralsFollowed: 3 })).toMatchObject({ status: 'estimate' })
  })
})

describe('costs of looking for work', () => {
  const said = { costEndedOn: '2026-11-20', costPaid: 84_000, costByEmployer: 0 }
  test('are an estimate where they are due, and a settled no where they are not', () => {
    const found = { costNeeded: true }
    expect(drafted('wide', { ...said, distanceKm: 60 }, known, found)).toMatchObject({
      amount: 84_000,
      status: 'estimate',
    })
    expect(drafted('wide', { ...said, distanceKm: 20 }, known, found)).toMatchObject({ amount: 0, status: 'settled' })
    expect(drafted('moving', { ...said, contractMonths: 12 }, known, found)).toMatchObject({ status: 'estimate' })
    expect(drafted('moving', { ...said, contractMonths: 6 }, known, found)).toMatchObject({
      amount: 0,
      status: 'settled',
    })
  })
})
