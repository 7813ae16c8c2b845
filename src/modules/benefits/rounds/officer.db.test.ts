import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { signedDecision } from '../../decisions/testing/signed-decision.ts'
import { paymentsOf } from '../../payments/index.ts'
import { tables } from '../tables.ts'
import { decideRoundJob } from './decide-job.ts'
import { declareWork } from './declare-work.ts'
import { myRounds } from './my-rounds.ts'
import { attendRound, decideRound, reviewOf, roundCase, waitingRounds } from './officer.ts'
import { type Recipient, type Stage, applied, recipientOn, roundStage, rowOf, sent } from './testing/round-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

const officer = () => callBy(stage.node, stage.officer)
const signedOf = async ({ decision_id }: { decision_id: string | null }) =>
  await stage.system(async (tx) => await signedDecision(tx, stage.node, decision_id ?? ''))
const paid = async ({ person }: Recipient) => await stage.system(async (tx) => await paymentsOf(tx, person))
const worked = async (who: Recipient) =>
  must(
    await declareWork(who.call, {
      round: 2,
      days: [addDays(who.from, 4)],
      how: 'daily',
      where: '새벽동',
      pay: 120_000,
    }),
  )

describe('a round that the rules do not decide', () => {
  test('waits with the reasons, is signed by a named officer and paid', async () => {
    const who = await recipientOn(stage, 2)
    await applied(stage, who, addDays(who.from, 3))
    await worked(who)
    must(await sent(who, 'yes'))
    const { id } = await rowOf(stage, who)
    await decideRoundJob.run(systemCall(stage.node, decideRoundJob.name), { round: id })
    expect(must(await waitingRounds(officer(), {})).map((row) => row.id)).toContain(id)
    expect(must(await roundCase(officer(), { round: id })).doubts).toEqual(['fewer-days'])
    const decide = async (days: number, reason: string) => await decideRound(officer(), { round: id, days, reason })
    expect(await decide(28, '기록대로')).toMatchObject({ refusal: { fields: { days: 'more-days' } } })
    expect(await decide(27, ' ')).toMatchObject({ refusal: { fields: { reason: 'needed' } } })
    expect(must(await decide(27, '신고한 하루를 뺐습니다'))).toEqual({ days: 27, amount: 27 * 67_440 })
    expect(await decide(27, '다시')).toMatchObject({ refusal: { refused: 'benefits.round-decided' } })
    expect(await rowOf(stage, who)).toMatchObject({ recognised_days: 27, reason: '신고한 하루를 뺐습니다' })
    expect(await paid(who)).toMatchObject([{ amount: 27 * 67_440 }])
  })

  test('gets one more after it where a day of work left a day of benefit', async () => {
    const who = await recipientOn(stage, 2, { benefit_days: 36, days_paid: 8 })
    await worked(who)
    must(await sent(who, 'yes'))
    must(await decideRound(officer(), { round: (await rowOf(stage, who)).id, days: 27, reason: '하루 일했습니다' }))
    expect(must(await myRounds(who.call, {})).claim).toMatchObject({ days_paid: 35, ended_at: null })
    const third = await rowOf(stage, { ...who, round: 3 })
    expect(third).toMatchObject({ from_day: addDays(who.from, 28), decided_at: null })
  })

  test('may come to nothing, with the reason and without a payment', async () => {
    const who = await recipientOn(stage, 3)
    must(await sent(who))
    const { id } = await rowOf(stage, who)
    must(
      await decideRound(officer(), {
        round: id,
        days: 0,
        reason: '재취업활동이 없습니다. 다음 차수에 1회를 하면 됩니다',
      }),
    )
    const row = await rowOf(stage, who)
    expect(row).toMatchObject({ recognised_days: 0, amount: 0 })
    expect(await signedOf(row)).toMatchObject({ result: { roundBenefit: 0 }, negative: true })
    expect(await paid(who)).toEqual([])
  })

  test('is nobody’s but an officer’s', async () => {
    const who = await recipientOn(stage, 3)
    const { id } = await rowOf(stage, who)
    expect(await roundCase(who.call, { round: id })).toMatchObject({ refusal: { status: 403 } })
    expect(await decideRound(who.call, { round: id, days: 1, reason: '제가' })).toMatchObject({
      refusal: { status: 403 },
    })
    expect(await decideRound(officer(), { round: id, days: 1, reason: '아직' })).toMatchObject({
      refusal: { refused: 'benefits.round-not-sent' },
    })
  })
})

describe('a round at the office', () => {
  test('is decided once its person was seen there; the last days end the claim', async () => {
    const who = await recipientOn(stage, 1, { benefit_days: 8 })
    const { id } = await rowOf(stage, who)
    const decide = { round: id, days: 8, reason: '집체교육에 나왔습니다' }
    expect(await decideRound(officer(), decide)).toMatchObject({ refusal: { refused: 'benefits.not-attended' } })
    must(await attendRound(officer(), { round: id, next: '주 2회 지원' }))
    expect(reviewOf(await rowOf(stage, who))).toEqual({ next: '주 2회 지원' })
    expect(must(await decideRound(officer(), decide))).toEqual({ days: 8, amount: 539_520 })
    // The first round asks for no activities: its sum is signed.
    expect(await signedOf(await rowOf(stage, who))).toMatchObject({
      result: { roundBenefit: 539_520 },
      negative: false,
    })
    const { claim } = must(await myRounds(who.call, {}))
    expect([claim?.days_paid, claim?.ended_at]).toEqual([8, expect.any(Date)])
  })
})

describe('income of a labour provider', () => {
  test('waits for the notified amount, and is deducted above it', async () => {
    const who = await recipientOn(stage, 2)
    await stage.system(async (tx) => {
      const own = tables(tx)
        .updateTable('benefits.spell')
        .set({ kind: '노무제공자' })
        .where('person_id', '=', who.person)
      await own.execute()
    })
    const days = [addDays(who.from, 4)]
    must(await declareWork(who.call, { round: 2, days, how: 'labour', where: '바로고개', pay: 280_000 }))
    must(await sent(who, 'yes'))
    const { id } = await rowOf(stage, who)
    expect(must(await roundCase(officer(), { round: id })).doubts).toContain('income')
    const decide = { round: id, days: 28, reason: '고시액을 넘은 소득을 뺐습니다' }
    expect(await decideRound(officer(), decide)).toMatchObject({ refusal: { refused: 'benefits.income-unknown' } })
    expect(must(await decideRound(officer(), { ...decide, exempt: 4000 }))).toEqual({ days: 28, amount: 28 * 61_440 })
  })
})

test('the database lets nobody write their own decision, whatever the program says', async () => {
  const who = await recipientOn(stage, 1)
  const { id } = await rowOf(stage, who)
  for (const set of [
    { at_office: false },
    { recognised_days: 8, amount: 1, decided_at: new Date() },
    { reason: '인정' },
  ])
    await expect(
      inTransaction(
        stage.node,
        who.call.actor,
        'test',
        async (tx) => await tables(tx).updateTable('benefits.round').set(set).where('id', '=', id).execute(),
      ),
    ).rejects.toThrow('decided by the office only')
})
