import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { paymentsOf } from '../../payments/index.ts'
import { myRound, myRounds } from '../rounds/my-rounds.ts'
import { type Recipient, type Stage, recipientOn, roundStage, sent } from '../rounds/testing/round-stage.ts'
import { tables } from '../tables.ts'
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
    expect(must(await decideAllowance(officer(), { allowance, reason: '진단서 확인' }))).toEqual({ amount: 674_400 })
    expect(await decideAllowance(officer(), { allowance, reason: '다시' })).toMatchObject({ refusal: { status: 409 } })
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
    must(await decideAllowance(officer(), { allowance, reason: '7일이 안 됩니다. 증명서로 실업인정을 받으세요' }))
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
    const decided = must(await decideAllowance(officer(), { allowance, reason: '12개월 근무 확인' }))
    expect(decided).toEqual({ amount: 84 * 33_720 })
    expect(must(await myRounds(who.call, {})).claim?.ended_at).toEqual(expect.any(Date))
    expect(await sent(who)).toMatchObject({ refusal: { refused: 'benefits.re-employed' } })
    expect(await askAllowance(who.call, { kind: 'early', said: { employer: '' } })).toMatchObject({
      refusal: { fields: { startedOn: 'not-a-day', employer: 'needed' } },
    })
  })
})
