import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { paymentsOf } from '../../payments/index.ts'
import { myRound, myRounds } from '../rounds/my-rounds.ts'
import { decideRound } from '../rounds/officer.ts'
import { type Recipient, type Stage, recipientOn, roundStage, rowOf, sent } from '../rounds/testing/round-stage.ts'
import { tables } from '../tables.ts'
import { keepOpen } from './keep-open.ts'
import { askAllowance, myAllowances } from './ask-allowance.ts'
import { allowanceCase, decideAllowance, waitingAllowances } from './decide-allowance.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

const officer = () => callBy(stage.node, stage.officer)
const paid = async ({ person }: Recipient) => await stage.system(async (tx) => await paymentsOf(tx, person))
const sick = (who: Recipient, from: number, to: number) => ({
  kind: 'sickness' as const,
  said: {
    unableCause: '질병·부상',
    unableFrom: addDays(who.from, from),
    unableUntil: addDays(who.from, to),
    otherCompensation: '',
  },
})

describe('sickness benefit', () => {
  test('is signed by an officer, paid, takes its days, and no round pays them again', async () => {
    const who = await recipientOn(stage, 2)
    const { allowance } = must(await askAllowance(who.call, sick(who, 2, 11)))
    expect(await askAllowance(who.call, sick(who, 2, 11))).toMatchObject({
      refusal: { refused: 'benefits.allowance-asked' },
    })
    expect(must(await waitingAllowances(officer(), {})).map(({ id }) => id)).toContain(allowance)
    expect(must(await allowanceCase(officer(), { allowance })).draft).toMatchObject({ amount: 674_400, missing: [] })
    expect(must(await decideAllowance(officer(), { allowance, found: {}, reason: '진단서 확인' }))).toEqual({
      amount: 674_400,
    })
    expect(await decideAllowance(officer(), { allowance, found: {}, reason: '다시' })).toMatchObject({
      refusal: { status: 409 },
    })
    expect(await paid(who)).toMatchObject([{ amount: 674_400, reference: `allowance:${allowance}` }])
    expect(must(await myRounds(who.call, {})).claim).toMatchObject({ days_paid: 10 })
    expect(must(await myRound(who.call, { round: 2 })).assessed).toMatchObject({ most: 18, amount: 18 * 67_440 })
    const [one] = must(await myAllowances(who.call, {})).asked
    expect(one?.said).not.toContain('질병')
  })

  test('is not asked for days of a round that was sent, before the report, or to come; less than seven days come to nothing', async () => {
    const who = await recipientOn(stage, 2)
    expect(await askAllowance(who.call, sick(who, -40, 2))).toMatchObject({
      refusal: { fields: { unableUntil: 'days' } },
    })
    expect(await askAllowance(who.call, sick(who, 2, 60))).toMatchObject({
      refusal: { fields: { unableUntil: 'days' } },
    })
    const { allowance } = must(await askAllowance(who.call, sick(who, 2, 4)))
    must(
      await decideAllowance(officer(), {
        allowance,
        found: {},
        reason: '7일이 안 됩니다. 증명서로 실업인정을 받으세요',
      }),
    )
    expect(await paid(who)).toEqual([])
    must(await sent(who))
    expect(await askAllowance(who.call, sick(who, 2, 11))).toMatchObject({
      refusal: { refused: 'benefits.days-in-round' },
    })
  })
})

describe('early re-employment allowance', () => {
  test('pays half of what is left after twelve months, once, and ends the claim', async () => {
    const who = await recipientOn(stage, 2)
    const long = addDays(stage.node.clock.today(), -500)
    await stage.system(async (tx) => {
      const claim = { registered_on: long, payable_from: addDays(long, 7), benefit_year_end: addDays(long, 364) }
      await tables(tx)
        .updateTable('benefits.claim')
        .set({ ...claim, days_paid: 36, sent_at: new Date(`${long}T03:00:00Z`) })
        .where('person_id', '=', who.person)
        .execute()
    })
    const said = { startedOn: addDays(long, 60), employer: '온빛정밀', reemploymentMonthlyWage: '2,900,000' }
    const { allowance } = must(await askAllowance(who.call, { kind: 'early', said }))
    const decided = must(await decideAllowance(officer(), { allowance, found: {}, reason: '12개월 근무 확인' }))
    expect(decided).toEqual({ amount: 84 * 33_720 })
    expect(must(await myRounds(who.call, {})).claim?.ended_at).toEqual(expect.any(Date))
    expect(await sent(who)).toMatchObject({ refusal: { refused: 'benefits.re-employed' } })
    expect(await askAllowance(who.call, { kind: 'early', said: { employer: '' } })).toMatchObject({
      refusal: { fields: { startedOn: 'not-a-day', employer: 'needed' } },
    })
  })
})

describe('extensions', () => {
  const said = { extensionDays: '90', hasTechnicalQualification: '', trainedWithinYear: '' }
  const found = { trainingDirected: 'yes', referralsFollowed: '3' }

  test('training makes the calendar of rounds longer, pays nothing by itself, and each day by its own sum', async () => {
    const who = await recipientOn(stage, 2)
    const before = must(await myRounds(who.call, {}))
    const { allowance } = must(await askAllowance(who.call, { kind: 'training', said }))
    expect(must(await allowanceCase(officer(), { allowance })).draft.missing.map(({ name }) => name)).toContain(
      'trainingDirected',
    )
    expect(await decideAllowance(officer(), { allowance, found: {}, reason: '아직' })).toMatchObject({
      refusal: { refused: 'benefits.allowance-open' },
    })
    expect(must(await decideAllowance(officer(), { allowance, found, reason: '훈련 지시' }))).toEqual({
      amount: 90 * 67_440,
    })
    const after = must(await myRounds(who.call, {}))
    expect(after.rounds.length).toBeGreaterThan(before.rounds.length)
    const days = ({ rounds }: typeof after): number => rounds.reduce((sum, round) => sum + round.days, 0)
    expect(days(after) - days(before)).toBe(90)
    expect(after.claim).toMatchObject({ benefit_days: 120, extended_days: 90, extended_daily: 67_440 })
    expect(await paid(who)).toEqual([])
    expect(await askAllowance(who.call, { kind: 'special', said: {} })).toMatchObject({
      refusal: { refused: 'benefits.extension-runs' },
    })
  })

  test('after the ordinary days a round pays the smaller sum of a special extension', async () => {
    const who = await recipientOn(stage, 2, { days_paid: 110 })
    const { allowance } = must(await askAllowance(who.call, { kind: 'special', said: {} }))
    const special = { councilDecided: 'yes', dailyHours: '8' }
    must(await decideAllowance(officer(), { allowance, found: special, reason: '특별연장 실시 기간' }))
    const { claim } = must(await myRounds(who.call, {}))
    expect(claim).toMatchObject({ extended_days: 60 })
    const daily = claim?.extended_daily ?? 0
    expect(daily).toBeGreaterThan(0)
    expect(daily).toBeLessThan(67_440)
    expect(must(await myRound(who.call, { round: 2 })).assessed).toMatchObject({
      most: 28,
      amount: 10 * 67_440 + 18 * daily,
    })
    must(await sent(who))
    const { id } = await rowOf(stage, who)
    must(await decideRound(officer(), { round: id, days: 28, reason: '연장급여를 받는 날이 든 차수' }))
    expect(await paid(who)).toMatchObject([{ amount: 10 * 67_440 + 18 * daily }])
  })

  test('what rests on something unverified is not decided but kept open, by name and with a reason', async () => {
    const who = await recipientOn(stage, 2)
    const asked = { kind: 'individual' as const, said: { hasDependants: 'yes', propertyTaxBase: '90,000,000' } }
    const { allowance } = must(await askAllowance(who.call, asked))
    const low = { referralsFollowed: '3' }
    expect(await decideAllowance(officer(), { allowance, found: low, reason: '확인' })).toMatchObject({
      refusal: { status: 409 },
    })
    const reason = '임금과 재산 기준 고시를 확인한 뒤 결정합니다'
    must(await keepOpen(officer(), { allowance, found: low, reason }))
    const [one] = must(await myAllowances(who.call, {})).asked
    expect(one).toMatchObject({ open_reason: reason, decided_at: null, amount: null })
    expect(await keepOpen(who.call, { allowance, found: {}, reason })).toMatchObject({ refusal: { status: 403 } })
  })
})

describe('costs of looking for work far away', () => {
  test('are kept open where they are due, and refused with a signature where they are not', async () => {
    const who = await recipientOn(stage, 2)
    const said = (km: string, ended = -1): Record<string, string> => ({
      distanceKm: km,
      costEndedOn: addDays(stage.node.clock.today(), ended),
      costPaid: '84,000',
      costByEmployer: '',
    })
    const far = must(await askAllowance(who.call, { kind: 'wide', said: said('60.5') })).allowance
    const found = { costNeeded: 'yes' }
    expect(must(await allowanceCase(officer(), { allowance: far, found })).draft).toMatchObject({
      amount: 84_000,
      status: 'estimate',
    })
    expect(await decideAllowance(officer(), { allowance: far, found, reason: '소개함' })).toMatchObject({
      refusal: { refused: 'benefits.allowance-estimate' },
    })
    const near = must(await askAllowance(who.call, { kind: 'wide', said: said('12', -2) })).allowance
    const no = { allowance: near, found, reason: '집에서 12km입니다' }
    expect(must(await decideAllowance(officer(), no))).toEqual({ amount: 0 })
    expect(await paid(who)).toEqual([])
    expect(await askAllowance(who.call, { kind: 'wide', said: said('-3') })).toMatchObject({
      refusal: { fields: { distanceKm: 'number' } },
    })
    expect(await askAllowance(who.call, { kind: 'wide', said: said('9'.repeat(40)) })).toMatchObject({
      refusal: { fields: { distanceKm: 'number' } },
    })
  })
})
