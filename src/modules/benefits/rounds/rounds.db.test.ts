import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { signedDecision } from '../../decisions/testing/signed-decision.ts'
import { paymentsOf } from '../../payments/index.ts'
import { tables } from '../tables.ts'
import { addActivity } from './add-activity.ts'
import { addReceipt } from './add-receipt.ts'
import { answerQuestion } from './answer-question.ts'
import { decideRoundJob } from './decide-job.ts'
import { declareWork, undeclareWork } from './declare-work.ts'
import { myRound, myRounds } from './my-rounds.ts'
import { sendRound } from './send-round.ts'
import { type Recipient, type Stage, applied, recipientOn, roundStage, rowOf, sent } from './testing/round-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

const decideIt = async (who: Recipient) => {
  const { id } = await rowOf(stage, who)
  await decideRoundJob.run(systemCall(stage.node, decideRoundJob.name), { round: id })
  return await rowOf(stage, who)
}
const signedOf = async ({ decision_id }: { decision_id: string | null }) =>
  await stage.system(async (tx) => await signedDecision(tx, stage.node, decision_id ?? ''))
const paid = async ({ person }: Recipient) => await stage.system(async (tx) => await paymentsOf(tx, person))
const daily = (who: Recipient, days: number[], more: object = {}) => ({
  round: who.round,
  days: days.map((n) => addDays(who.from, n)),
  how: 'daily' as const,
  where: '새벽동',
  pay: 120_000,
  ...more,
})

describe('a round with an own application and no work', () => {
  test('counts the application by its receipt, is sent once, decided by the rules, and paid in full', async () => {
    const who = await recipientOn(stage, 2)
    await applied(stage, who, addDays(who.from, 3))
    expect(must(await myRound(who.call, { round: 2 }))).toMatchObject({
      counted: { asked: 1, done: 1, enough: true },
      assessed: { most: 28, recognised: 28, full: 1_888_320, amount: 1_888_320, open: false },
    })
    const outcome = await sent(who)
    expect(outcome.ok && outcome.receipt?.split('.')).toHaveLength(3)
    expect(await sent(who)).toMatchObject({ refusal: { refused: 'benefits.round-sent' } })
    const row = await decideIt(who)
    expect(row).toMatchObject({ recognised_days: 28, amount: 1_888_320, decided_by: null, reason: null })
    expect(await signedOf(row)).toMatchObject({
      result: { enoughActivities: true, roundBenefit: 1_888_320 },
      negative: false,
    })
    await decideIt(who)
    expect(await paid(who)).toMatchObject([{ amount: 1_888_320, reference: `round:${row.id}`, source: 'benefits' }])
    expect(must(await myRounds(who.call, {})).claim).toMatchObject({ days_paid: 28, ended_at: null })
  })

  test('waits for an officer where the activity is only said, or missing', async () => {
    const who = await recipientOn(stage, 3)
    await sent(who)
    expect(await decideIt(who)).toMatchObject({ decided_at: null })
    const other = await recipientOn(stage, 3)
    const said = { round: 3, day: addDays(other.from, 1), kind: '면접', says: '한들전자 면접' }
    must(await addActivity(other.call, said))
    expect(must(await myRound(other.call, { round: 3 })).counted).toMatchObject({ done: 1, enough: true })
    await sent(other)
    expect(await decideIt(other)).toMatchObject({ decided_at: null })
    expect(await paid(other)).toEqual([])
  })
})

describe('days of work', () => {
  test('are not paid, as shown before sending; the sum is signed by a person', async () => {
    const who = await recipientOn(stage, 2)
    must(await declareWork(who.call, daily(who, [4])))
    const { assessed } = must(await myRound(who.call, { round: 2 }))
    expect(assessed).toMatchObject({ most: 28, recognised: 27, amount: 27 * 67_440 })
    expect(assessed.days[4]).toMatchObject({ benefit: 0, employed: true })
    expect(await sent(who, 'no')).toMatchObject({ refusal: { fields: { worked: 'said-no' } } })
    must(await undeclareWork(who.call, { round: 2, day: addDays(who.from, 4) }))
    expect(await sent(who, 'yes')).toMatchObject({ refusal: { fields: { worked: 'no-days' } } })
  })

  test('of a few hours below the daily benefit leave the day paid; fifteen hours a week do not', async () => {
    const who = await recipientOn(stage, 2)
    const hours = { how: 'hours' as const, pay: 30_000, hours: 3 }
    must(await declareWork(who.call, daily(who, [0], { ...hours, weekly: 6 })))
    expect(must(await myRound(who.call, { round: 2 })).assessed.recognised).toBe(28)
    must(await declareWork(who.call, daily(who, [0], { ...hours, weekly: 15 })))
    expect(must(await myRound(who.call, { round: 2 })).assessed.recognised).toBe(27)
    must(await declareWork(who.call, daily(who, [0], { how: 'other', pay: 67_440 })))
    expect(must(await myRound(who.call, { round: 2 })).assessed.recognised).toBe(27)
  })

  test('outside the period are refused', async () => {
    const who = await recipientOn(stage, 2)
    expect(await declareWork(who.call, daily(who, [-1]))).toMatchObject({ refusal: { fields: { days: 'outside' } } })
  })
})

describe('a record that the declaration has not', () => {
  test('is a question before sending; each answer is kept, and worked asks for the day', async () => {
    const who = await recipientOn(stage, 2)
    await reported(who, [5])
    const { asked } = must(await myRound(who.call, { round: 2 }))
    const [one] = asked
    expect(asked).toMatchObject([{ source: '온빛정밀', day: addDays(who.from, 5), says: { kind: 'daily-work' } }])
    const { day = who.from, source = '' } = one ?? {}
    const field = `asked-${day}`
    expect(await sent(who)).toMatchObject({ refusal: { fields: { [field]: 'answer' } } })
    must(await answerQuestion(who.call, { round: 2, day, source, answer: 'worked' }))
    expect(await sent(who)).toMatchObject({ refusal: { fields: { [field]: 'declare' } } })
    expect(await answerQuestion(who.call, { round: 2, day, source, answer: 'other' })).toMatchObject({
      refusal: { fields: { explains: 'needed' } },
    })
    must(await answerQuestion(who.call, { round: 2, day, source, answer: 'did-not' }))
    await applied(stage, who, addDays(who.from, 3))
    expect(await sent(who)).toMatchObject({ ok: true })
    expect(await decideIt(who)).toMatchObject({ decided_at: null })
  })
})

describe('a receipt', () => {
  test('counts once, for its own person, unaltered, in its period', async () => {
    const [who, other] = [await recipientOn(stage, 2), await recipientOn(stage, 2)]
    const receipt = await applied(stage, who, addDays(who.from, 3))
    const old = await applied(stage, who, addDays(who.from, -9))
    const [head, , signature] = receipt.split('.')
    const add = async (text: string, by = who) => await addReceipt(by.call, { round: 2, receipt: text })
    expect(await add(`${head}.${old.split('.')[1]}.${signature}`)).toMatchObject({
      refusal: { refused: 'benefits.receipt-forged' },
    })
    expect(await add(receipt, other)).toMatchObject({ refusal: { refused: 'benefits.receipt-not-yours' } })
    expect(await add(old)).toMatchObject({ refusal: { refused: 'benefits.receipt-outside' } })
    must(await add(receipt))
    expect(await add(receipt)).toMatchObject({ refusal: { refused: 'benefits.receipt-used' } })
    expect(must(await myRound(who.call, { round: 2 })).counted.done).toBe(1)
  })
})

describe('sending', () => {
  test('is on the day of the round only, and never from a page that is older than a change', async () => {
    const who = await recipientOn(stage, 2)
    expect(await sent({ ...who, round: 3 })).toMatchObject({ refusal: { refused: 'benefits.round-early' } })
    expect(await sent({ ...who, round: 1 })).toMatchObject({ refusal: { refused: 'benefits.round-late' } })
    const { seen } = must(await myRound(who.call, { round: 2 }))
    must(await declareWork(who.call, daily(who, [4])))
    expect(await sendRound(who.call, { round: 2, worked: 'yes', seen })).toMatchObject({
      refusal: { refused: 'benefits.round-changed' },
    })
    const stranger = callBy(stage.node, personActor(toId(newId())))
    expect(await myRound(stranger, { round: 2 })).toMatchObject({ refusal: { status: 404 } })
  })

  test('twice at once gives one declaration', async () => {
    const who = await recipientOn(stage, 2)
    const outcomes = await Promise.all([sent(who), sent(who), sent(who)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

async function reported({ person, from }: Recipient, at: number[]) {
  const days = at.map((n) => addDays(from, n))
  const [spell, organisation_id, now] = [newId(), newId(), stage.node.clock.now()]
  const known = { person_id: person, organisation_id }
  await stage.system(async (tx) => {
    const first = days[0] ?? from
    const worked = { from_day: first, to_day: first, separation_kind: '계약종료' }
    await tables(tx)
      .insertInto('benefits.spell')
      .values({
        id: spell,
        ...known,
        workplace: '온빛정밀',
        work: null,
        kind: '일용',
        ...worked,
        acquired_at: now,
        lost_at: now,
      })
      .execute()
    const report = {
      spell_id: spell,
      content: JSON.stringify({ days, pay: 120_000 }),
      filed_at: now,
      filed_by: newId(),
    }
    await tables(tx)
      .insertInto('benefits.report')
      .values({
        id: newId(),
        kind: 'daily-work',
        ...known,
        ...report,
        due_on: null,
        late: false,
        corrects: null,
        reason: null,
      })
      .execute()
  })
}
