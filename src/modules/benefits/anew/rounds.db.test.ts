import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaultInMemory } from '../../../gateways/bank/simulator.ts'
import { type Day, addDays } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Call, systemCall } from '../../../platform/node.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { signDecision } from '../../decisions/index.ts'
import { anExaminer, setAsideOnAppeal } from '../../decisions/testing/set-aside.ts'
import { signedDecision } from '../../decisions/testing/signed-decision.ts'
import { myMessages } from '../../notifications/index.ts'
import { balanceOf, checkPayments, isSound, paymentsOf } from '../../payments/index.ts'
import { confirmedAccount, payDay } from '../../payments/testing/pay-day.ts'
import { provideBank } from '../../payments/testing/stage.ts'
import { askAllowance } from '../allowances/ask-allowance.ts'
import { decideAllowance, waitingAllowances } from '../allowances/decide-allowance.ts'
import { answerCorrection } from '../rounds/correction/answer-correction.ts'
import { decideCorrection } from '../rounds/correction/decide-correction.ts'
import { openCorrectionOf } from '../rounds/correction/open-correction.ts'
import { roundCorrections, roundsToLookAt } from '../rounds/correction/read-corrections.ts'
import { decideRoundJob } from '../rounds/decide-job.ts'
import { decideRound } from '../rounds/officer.ts'
import {
  type Recipient,
  type Stage,
  applied,
  recipientOn,
  roundStage,
  rowOf,
  sent,
} from '../rounds/testing/round-stage.ts'
import { type Row, tables } from '../tables.ts'

const daily = 67_440
let stage: Stage
let examiner: Actor

beforeAll(async () => {
  stage = await roundStage()
  provideBank(stage.node, vaultInMemory(), { mode: 'normal' })
  examiner = await anExaminer(stage.node)
})
afterAll(async () => await stage.close())

const officer = (): Call => callBy(stage.node, stage.officer)
const later = (days: number): void => stage.node.clock.move(stage.node.clock.offset() + days * 86_400_000)
const today = (): Day => stage.node.clock.today()
const balance = async (person: string) => await stage.system(async (tx) => await balanceOf(tx, person))
const paid = async (person: string) => await stage.system(async (tx) => await paymentsOf(tx, person))
const told = async (person: string): Promise<string[]> =>
  must(await myMessages(callBy(stage.node, personActor(toId(person))), {})).map(({ topic }) => topic)

async function setAside(person: string, decision: string | null): Promise<void> {
  await setAsideOnAppeal(stage.node, { person, decision: decision ?? '', examiner })
  await drain(stage.node)
}

describe('a round whose decision was set aside', () => {
  const look = async (round: string) => must(await roundsToLookAt(officer(), {})).find((one) => one.round === round)
  const seenOf = async (round: string) => must(await roundCorrections(officer(), { round })).would?.seen ?? ''
  const correct = async (round: string, more: object = {}) => {
    const deciding = { round, outcome: 'corrected', reason: '심사에 따라 다시 정함', seen: await seenOf(round) }
    return await decideCorrection(officer(), { ...deciding, ...more })
  }
  async function sentRound(): Promise<Recipient & { id: string }> {
    const who = await recipientOn(stage, 2)
    await confirmedAccount(stage.node, who.person)
    await applied(stage, who, addDays(who.from, 3))
    must(await sent(who))
    return { ...who, id: (await rowOf(stage, who)).id }
  }

  test('is decided anew and pays what was missing; it is not left as it was', async () => {
    const who = await sentRound()
    must(await decideRound(officer(), { round: who.id, days: 20, reason: '여드레는 아니라고 봄' }))
    later(5)
    await payDay(stage.node)
    const before = await rowOf(stage, who)
    await setAside(who.person, before.decision_id)
    expect(await look(who.id)).toMatchObject({ open: true, heard: true, anewBy: addDays(today(), 14) })
    expect(await told(who.person)).toContain('benefits.round-anew')
    expect(await correct(who.id, { outcome: 'dropped' })).toMatchObject({ refusal: { refused: 'benefits.bound' } })
    expect(await correct(who.id, { days: 20 })).toMatchObject({ refusal: { refused: 'decisions.bound' } })
    expect(await correct(who.id, { days: 19 })).toMatchObject({ refusal: { refused: 'benefits.less-than-paid' } })
    expect(must(await correct(who.id))).toEqual({ claimed: 0, ordered: 8 * daily, dropped: 0 })
    expect(await correct(who.id)).toMatchObject({ refusal: { refused: 'benefits.no-such-correction' } })
    later(5)
    await payDay(stage.node)
    expect(await balance(who.person)).toMatchObject({ paid: 28 * daily, receivable: 0, payable: 0 })
    expect((await paid(who.person)).map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([
      8 * daily,
      20 * daily,
    ])
    const row = await rowOf(stage, who)
    const anew = await stage.system((tx) => signedDecision(tx, stage.node, row.decision_id ?? ''))
    expect(anew).toMatchObject({ replaces: before.decision_id, result: { roundBenefit: 28 * daily } })
  })

  test('takes back what was claimed: nobody owes and is owed for the same day', async () => {
    const who = await sentRound()
    await decideRoundJob.run(systemCall(stage.node, decideRoundJob.name), { round: who.id })
    later(5)
    await payDay(stage.node)
    const work = { days: [addDays(who.from, 4)], how: 'daily' as const, where: '새벽동', pay: 120_000 }
    must(await openCorrectionOf(officer(), { round: who.id, remove: [], says: '신고가 들어왔습니다', ...work }))
    must(await answerCorrection(who.call, { round: 2, says: '저는 그날 일하지 않았습니다' }))
    expect(must(await correct(who.id))).toEqual({ claimed: daily, ordered: 0, dropped: 0 })
    await setAside(who.person, (await rowOf(stage, who)).decision_id)
    const change = { round: who.id, days: [], remove: work.days, says: '그날 일한 사람은 이름이 같은 다른 사람임' }
    expect(must(await openCorrectionOf(officer(), change))).toEqual({ round: who.id, told: false })
    expect(must(await correct(who.id))).toEqual({ claimed: 0, ordered: 0, dropped: daily })
    expect(await balance(who.person)).toMatchObject({ paid: 28 * daily, receivable: 0, payable: 0 })
    expect(isSound(must(await checkPayments(systemCall(stage.node, 'test'), {})))).toBe(true)
  })
})

describe('an allowance whose decision was set aside', () => {
  const sick = (who: Recipient, from: number, to: number, otherCompensation: string) => ({
    kind: 'sickness' as const,
    said: {
      unableCause: '질병·부상',
      unableFrom: addDays(who.from, from),
      unableUntil: addDays(who.from, to),
      otherCompensation,
    },
  })
  const sign = async (allowance: string, found: Record<string, string> = {}) =>
    await decideAllowance(officer(), { allowance, found, reason: '진단서와 산재 기록 확인' })
  const rowIn = async (id: string): Promise<Row<'allowance'>> =>
    await stage.system(
      async (tx) =>
        await tables(tx).selectFrom('benefits.allowance').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )

  test('waits again, first in its queue, and is paid once the officer has said otherwise', async () => {
    const who = await recipientOn(stage, 2)
    await confirmedAccount(stage.node, who.person)
    const { allowance } = must(await askAllowance(who.call, sick(who, 2, 11, 'yes')))
    expect(must(await sign(allowance))).toEqual({ amount: 0 })
    const { decision_id: refused } = await rowIn(allowance)
    await setAside(who.person, refused)
    expect(await rowIn(allowance)).toMatchObject({
      decided_at: null,
      anew_by: addDays(today(), 14),
      decision_id: refused,
    })
    expect(must(await waitingAllowances(officer(), {}))[0]?.id).toBe(allowance)
    expect(await told(who.person)).toContain('benefits.allowance-anew')
    expect(await sign(allowance)).toMatchObject({ refusal: { refused: 'decisions.bound' } })
    expect(must(await sign(allowance, { otherCompensation: '' }))).toEqual({ amount: 10 * daily })
    expect(await sign(allowance)).toMatchObject({ refusal: { status: 409 } })
    const after = await rowIn(allowance)
    const anew = await stage.system((tx) => signedDecision(tx, stage.node, after.decision_id ?? ''))
    expect([after.anew_by, after.days, anew?.replaces]).toEqual([null, 10, refused])
    later(5)
    await payDay(stage.node)
    expect(await balance(who.person)).toMatchObject({ paid: 10 * daily, payable: 0, receivable: 0 })
  })

  test('that was asked for again meanwhile is made anew on the general page: nobody is led where nothing can be decided', async () => {
    const who = await recipientOn(stage, 2)
    const { allowance } = must(await askAllowance(who.call, sick(who, 2, 11, 'yes')))
    must(await sign(allowance))
    const { decision_id: refused } = await rowIn(allowance)
    must(await askAllowance(who.call, sick(who, 2, 11, '')))
    await setAside(who.person, refused)
    expect(await rowIn(allowance)).toMatchObject({ amount: 0, anew_by: null })
    const days = { lawDay: today(), factDay: who.from, effectDay: today() }
    const anew = { person: who.person, domain: 'extension', wanted: ['sicknessBenefit'], role: '담당', reason: '따로' }
    const outcome = await signDecision(officer(), { ...anew, ...days, replaces: refused ?? '' })
    expect(outcome.ok ? 'ok' : outcome.refusal.refused).not.toBe('decisions.decided-there')
  })
})
