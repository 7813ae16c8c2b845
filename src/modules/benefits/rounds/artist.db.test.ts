import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { receiptFor } from '../../../platform/receipts/receipt-for.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { tables } from '../tables.ts'
import { removeActivity } from './add-activity.ts'
import { addReceipt } from './add-receipt.ts'
import { declareWork } from './declare-work.ts'
import { myRound } from './my-rounds.ts'
import { decideRound } from './officer.ts'
import { type Recipient, type Stage, applied, recipientOn, roundStage, rowOf, sent } from './testing/round-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

async function artist(): Promise<Recipient> {
  const who = await recipientOn(stage, 2, { daily_benefit: 26_000 })
  await stage.system(async (tx) => {
    await tables(tx).updateTable('benefits.spell').set({ kind: '예술인' }).where('person_id', '=', who.person).execute()
  })
  return who
}
const add = async (who: Recipient, receipt: string, as?: string) =>
  await addReceipt(who.call, { round: 2, receipt, as })

test('the receipt of an audition counts as one, once; taken out it is an application again', async () => {
  const who = await artist()
  await applied(stage, who, addDays(who.from, 3), '별밤소극장')
  const [own] = must(await myRound(who.call, { round: 2 })).sent
  must(await add(who, own?.signed ?? '', '오디션 응모'))
  const state = must(await myRound(who.call, { round: 2 }))
  expect(state.activities).toMatchObject([{ kind: '오디션 응모', proven: true }])
  expect([state.sent, state.counted]).toMatchObject([[], { done: 1, searchDone: 1, enough: true }])
  expect(await add(who, own?.signed ?? '', '작품 응모')).toMatchObject({
    refusal: { refused: 'benefits.receipt-used' },
  })
  must(await removeActivity(who.call, { round: 2, activity: state.activities[0]?.id }))
  expect(must(await myRound(who.call, { round: 2 })).sent).toHaveLength(1)
})

test('a forged, foreign or withdrawn one is refused, a kind of no application, and an audition of who is no artist', async () => {
  const [who, other, employee] = [await artist(), await artist(), await recipientOn(stage, 2)]
  const receipt = await applied(stage, who, addDays(who.from, 3))
  const [head, body] = receipt.split('.')
  const refused = async (by: Recipient, text: string, as = '오디션 응모') => {
    const outcome = await add(by, text, as)
    return outcome.ok ? 'ok' : outcome.refusal.refused
  }
  expect(await refused(who, `${head}.${body}.${'A'.repeat(86)}`)).toBe('benefits.receipt-forged')
  expect(await refused(other, receipt)).toBe('benefits.receipt-not-yours')
  expect(await refused(who, receipt, '직업훈련')).toBe('platform.does-not-fit')
  expect(await refused(employee, await applied(stage, employee, addDays(employee.from, 3)))).toBe(
    'platform.does-not-fit',
  )
  await withdrawn(who)
  expect(await refused(who, receipt)).toBe('benefits.receipt-withdrawn')
})

test('work between two contracts is declared day by day: a short contract takes its day, income waits for the notified amount', async () => {
  const who = await artist()
  const day = addDays(who.from, 5)
  await applied(stage, who, addDays(who.from, 3))
  must(await declareWork(who.call, { round: 2, days: [day], how: 'daily', where: '느루기획', pay: 140_000 }))
  const { assessed } = must(await myRound(who.call, { round: 2 }))
  expect(assessed.days[5]).toMatchObject({ benefit: 0, employed: true })
  expect(assessed).toMatchObject({ recognised: 27, open: true })
  must(await sent(who, 'yes'))
  const { id } = await rowOf(stage, who)
  // 140,000 won over 28 days are 5,000 a day: below what the officer says stays free, nothing more is taken.
  const signed = { round: id, days: 27, reason: '하루를 빼고 인정합니다', exempt: 5000 }
  must(await decideRound(callBy(stage.node, stage.officer), signed))
  expect(await rowOf(stage, who)).toMatchObject({ recognised_days: 27, amount: 27 * 26_000, exempt_income: 5000 })
  // What the officer named stays with the round: its page goes on showing what each day came to.
  const after = must(await myRound(who.call, { round: 2 })).assessed
  expect([after.open, after.days[6]?.benefit]).toEqual([false, 26_000])
})

// As taking an application back leaves it.
async function withdrawn({ person }: Recipient): Promise<void> {
  await stage.system(async (tx, call) => {
    const own = tx.selectFrom('platform.receipt').select(sql<string>`content ->> 'application'`.as('application'))
    const row = await own.where('person_id', '=', person).executeTakeFirstOrThrow()
    const content = { application: row.application, number: newId() }
    const at = call.node.clock.now()
    await receiptFor(tx, call, { person, command: 'applications.withdraw', title: '지원 거두기', content }, at)
  })
}
