import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaultInMemory } from '../../../../gateways/bank/simulator.ts'
import { addDays } from '../../../../kernel/day.ts'
import { toId } from '../../../../kernel/id.ts'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../../platform/node.ts'
import { personActor } from '../../../../platform/testing/build-actor.ts'
import { callBy } from '../../../../platform/testing/test-node.ts'
import { signedDecision } from '../../../decisions/testing/signed-decision.ts'
import { balanceOf, checkPayments, isSound, paymentsOf } from '../../../payments/index.ts'
import { confirmedAccount, payDay } from '../../../payments/testing/pay-day.ts'
import { provideBank } from '../../../payments/testing/stage.ts'
import { aSpell } from '../../testing/builders.ts'
import { tables } from '../../tables.ts'
import { decideRoundJob } from '../decide-job.ts'
import { declareWork } from '../declare-work.ts'
import { myRounds } from '../my-rounds.ts'
import { decideRound } from '../officer.ts'
import { type Recipient, type Stage, applied, recipientOn, roundStage, rowOf, sent } from '../testing/round-stage.ts'
import { answerCorrection } from './answer-correction.ts'
import { decideCorrection } from './decide-correction.ts'
import { openCorrectionOf, tellCorrection } from './open-correction.ts'
import { myCorrections, roundCorrections, roundsToLookAt } from './read-corrections.ts'

const daily = 67_440
let stage: Stage

beforeAll(async () => {
  stage = await roundStage()
  provideBank(stage.node, vaultInMemory(), { mode: 'normal' })
})
afterAll(async () => await stage.close())

const officer = (): Call => callBy(stage.node, stage.officer)
const paid = async ({ person }: Recipient) => await stage.system(async (tx) => await paymentsOf(tx, person))
const balance = async ({ person }: Recipient) => await stage.system(async (tx) => await balanceOf(tx, person))
const later = (days: number): void => stage.node.clock.move(stage.node.clock.offset() + days * 86_400_000)

// Whose second round was decided by the rules, and paid where `goes`.
async function decidedRound(goes = true): Promise<Recipient & { id: string }> {
  const who = await recipientOn(stage, 2)
  await confirmedAccount(stage.node, who.person)
  await applied(stage, who, addDays(who.from, 3))
  must(await sent(who))
  const { id } = await rowOf(stage, who)
  await decideRoundJob.run(systemCall(stage.node, decideRoundJob.name), { round: id })
  if (goes) {
    later(5)
    await payDay(stage.node)
  }
  return { ...who, id }
}

const work = { how: 'daily' as const, where: '새벽동', pay: 120_000 }
const change = { days: [], remove: [], says: '근로내용 신고가 늦게 들어왔습니다' }
const seenOf = async (round: string) => must(await roundCorrections(officer(), { round })).would?.seen ?? ''
const decide = async (round: string, more: object = {}) =>
  await decideCorrection(officer(), {
    round,
    outcome: 'corrected',
    reason: '신고대로',
    seen: await seenOf(round),
    ...more,
  })
const looked = async (): Promise<string[]> => must(await roundsToLookAt(officer(), {})).map(({ round }) => round)

async function reported({ person, from }: Recipient): Promise<void> {
  await stage.system(async (tx) => {
    const spell = await aSpell(tx, { person, from: addDays(from, 4), to: addDays(from, 4), kind: '일용' })
    const known = {
      id: newId(),
      kind: 'daily-work',
      person_id: person,
      organisation_id: newId(),
      spell_id: spell.id,
    } as const
    const filed = { filed_at: stage.node.clock.now(), filed_by: newId(), due_on: null, late: true, corrects: null }
    await tables(tx)
      .insertInto('benefits.report')
      .values({ ...known, ...filed, content: JSON.stringify({ days: [addDays(from, 4)] }), reason: null })
      .execute()
  })
}

describe('a day of work that was reported after the round was paid', () => {
  test('is claimed back after the person was heard, by a decision in place of the one before', async () => {
    const who = await decidedRound()
    const before = (await rowOf(stage, who)).decision_id ?? ''
    expect(await looked()).not.toContain(who.id)
    later(1)
    await reported(who)
    expect(await looked()).toContain(who.id)
    const wanted = { round: who.id, ...change, days: [addDays(who.from, 4)], ...work }
    must(await openCorrectionOf(officer(), wanted))
    expect(await openCorrectionOf(officer(), wanted)).toMatchObject({
      refusal: { refused: 'benefits.correction-open' },
    })
    expect(await decide(who.id)).toMatchObject({ refusal: { refused: 'benefits.hearing-open' } })
    const unheard = await seenOf(who.id)
    must(await answerCorrection(who.call, { round: 2, says: '맞습니다. 잊었습니다' }))
    expect(await answerCorrection(who.call, { round: 2, says: '또' })).toMatchObject({
      refusal: { refused: 'benefits.correction-answered' },
    })
    expect(await decide(who.id, { seen: unheard })).toMatchObject({ refusal: { refused: 'benefits.round-changed' } })
    expect(await decide(who.id, { days: 28 })).toMatchObject({ refusal: { fields: { days: 'more-days' } } })
    expect(must(await decide(who.id))).toEqual({ claimed: daily, ordered: 0, dropped: 0 })
    expect(await decide(who.id)).toMatchObject({ refusal: { refused: 'benefits.no-such-correction' } })
    const row = await rowOf(stage, who)
    expect(row).toMatchObject({ recognised_days: 27, amount: 27 * daily })
    const signed = await stage.system((tx) => signedDecision(tx, stage.node, row.decision_id ?? ''))
    expect(signed).toMatchObject({ result: { roundBenefit: 27 * daily }, negative: true, replaces: before })
    expect(await balance(who)).toMatchObject({ paid: 27 * daily, receivable: daily, payable: 0 })
    expect(must(await myRounds(who.call, {})).claim).toMatchObject({ days_paid: 27, ended_at: null })
    expect(await looked()).not.toContain(who.id)
  })

  test('is decided without an answer once the time for it is over; dropped, nothing changes', async () => {
    const who = await decidedRound()
    must(await openCorrectionOf(officer(), { round: who.id, ...change, days: [addDays(who.from, 4)], ...work }))
    later(15)
    expect(must(await decide(who.id, { outcome: 'dropped', reason: '다른 사람의 신고였습니다' }))).toEqual({
      claimed: 0,
      ordered: 0,
      dropped: 0,
    })
    expect(await rowOf(stage, who)).toMatchObject({ recognised_days: 28, amount: 28 * daily })
    expect(must(await myCorrections(who.call, { round: 2 })).decided).toMatchObject([{ outcome: 'dropped' }])
  })
})

describe('what a person tells of their own round', () => {
  test('a day declared by mistake is paid after all; a day forgotten then takes it back', async () => {
    const who = await recipientOn(stage, 2)
    await confirmedAccount(stage.node, who.person)
    const day = addDays(who.from, 4)
    must(await declareWork(who.call, { round: 2, days: [day], ...work }))
    await applied(stage, who, addDays(who.from, 3))
    must(await sent(who, 'yes'))
    const { id } = await rowOf(stage, who)
    must(await decideRound(officer(), { round: id, days: 27, reason: '하루 일했습니다' }))
    later(5)
    await payDay(stage.node)
    must(await tellCorrection(who.call, { round: 2, ...change, remove: [day], says: '그날은 일하지 않았습니다' }))
    expect(must(await decide(id))).toEqual({ claimed: 0, ordered: daily, dropped: 0 })
    later(5)
    await payDay(stage.node)
    expect(await balance(who)).toMatchObject({ paid: 28 * daily, receivable: 0 })
    must(await tellCorrection(who.call, { round: 2, ...change, days: [addDays(who.from, 6)], ...work }))
    expect(must(await decide(id))).toEqual({ claimed: daily, ordered: 0, dropped: 0 })
    expect(await balance(who)).toMatchObject({ paid: 27 * daily, receivable: daily })
    expect(isSound(must(await checkPayments(systemCall(stage.node, 'test'), {})))).toBe(true)
  })

  test('a payment that has not gone yet is called off and ordered anew', async () => {
    const who = await decidedRound(false)
    must(await tellCorrection(who.call, { round: 2, ...change, days: [addDays(who.from, 6)], ...work }))
    expect(must(await decide(who.id))).toEqual({ claimed: 0, ordered: 27 * daily, dropped: 0 })
    expect((await paid(who)).map(({ state, amount }) => [state, amount])).toEqual([
      ['open', 27 * daily],
      ['cancelled', 28 * daily],
    ])
  })

  test('needs days of the round, how and where, a change, and a round that is decided', async () => {
    const who = await decidedRound(false)
    const tell = async (more: object) => await tellCorrection(who.call, { round: 2, ...change, ...more })
    expect(await tell({})).toMatchObject({ refusal: { fields: { days: 'choose' } } })
    expect(await tell({ days: [addDays(who.from, -1)], ...work })).toMatchObject({
      refusal: { fields: { days: 'outside' } },
    })
    expect(await tell({ days: [who.from] })).toMatchObject({ refusal: { fields: { how: 'choose', where: 'needed' } } })
    expect(await tell({ round: 3, days: [addDays(who.from, 28)], ...work })).toMatchObject({
      refusal: { refused: 'benefits.round-not-decided' },
    })
  })
})

describe('nobody', () => {
  test('but an officer decides, and no officer their own', async () => {
    const who = await decidedRound()
    const other = await decidedRound()
    must(await openCorrectionOf(officer(), { round: who.id, ...change, days: [addDays(who.from, 4)], ...work }))
    must(await answerCorrection(who.call, { round: 2, says: '아닙니다' }))
    expect(await answerCorrection(other.call, { round: 2, says: '저도' })).toMatchObject({
      refusal: { refused: 'benefits.no-such-correction' },
    })
    const seen = await seenOf(who.id)
    const deciding = { round: who.id, outcome: 'dropped' as const, reason: '제가', seen }
    expect(await decideCorrection(who.call, deciding)).toMatchObject({ refusal: { status: 403 } })
    const own = {
      ...stage.officer,
      ...personActor(toId(who.person), { id: toId(newId()), role: 'operator' }),
      name: '본인',
    }
    expect(await decideCorrection(callBy(stage.node, own), deciding)).toMatchObject({
      refusal: { refused: 'decisions.own-case' },
    })
  })

  test('writes past the program what the office decides', async () => {
    const who = await decidedRound()
    must(await tellCorrection(who.call, { round: 2, ...change, days: [addDays(who.from, 4)], ...work }))
    for (const set of [{ worked: '[]' }, { claimed: 0, ordered: 5 }, { outcome: 'dropped' as const }])
      await expect(
        inTransaction(stage.node, who.call.actor, 'test', async (tx) => {
          const own = tables(tx).updateTable('benefits.round_correction').set(set)
          return await own.where('round_id', '=', who.id).execute()
        }),
      ).rejects.toThrow('decided by the office only')
  })
})
