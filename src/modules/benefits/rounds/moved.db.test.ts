import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'
import { myDuties } from '../my-duties.ts'
import { tables } from '../tables.ts'
import { answerDayChange, waitingChanges } from './answer-day-change.ts'
import { askDayChange } from './ask-day-change.ts'
import { extendRounds, roundDays, roundKind } from './moved-rounds.ts'
import { myDayChanges } from './my-day-changes.ts'
import { type Recipient, type Stage, recipientOn, roundStage, rowOf, sent } from './testing/round-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

const today = () => stage.node.clock.today()
const officer = () => callBy(stage.node, stage.officer)
const ask = async (who: Recipient, round: number, ground: 'before' | 'cause' | 'mistake', days: number) =>
  await askDayChange(who.call, { round, ground, wanted: addDays(today(), days), says: '면접이 있습니다' })

const waitingOf = async ({ person }: Recipient) =>
  must(await waitingChanges(officer(), {})).find((c) => c.person_id === person)?.id ?? ''

describe('another day for a round', () => {
  test('is given at once for a mistake, once; the round can be sent then, and the next begins after it', async () => {
    const who = await recipientOn(stage, 2)
    expect(await sent({ ...who, round: 1 })).toMatchObject({ refusal: { refused: 'benefits.round-late' } })
    const other = await recipientOn(stage, 2)
    expect(await ask(other, 1, 'mistake', 0)).toMatchObject({ refusal: { fields: { ground: 'too-late' } } })
    expect(must(await ask(who, 2, 'mistake', 3))).toEqual({ granted: true })
    expect(await rowOf(stage, who)).toMatchObject({
      due_on: addDays(today(), 3),
      due_before: today(),
      moved_for: 'mistake',
    })
    expect((await rowOf(stage, { ...who, round: 3 })).from_day).toBe(addDays(today(), 4))
    expect(must(await myDayChanges(who.call, { round: 2 })).open).toEqual(['before'])
    expect(await sent(who)).toMatchObject({ refusal: { refused: 'benefits.round-early' } })
  })

  test('waits for an officer otherwise, who says why where it is not changed', async () => {
    const who = await recipientOn(stage, 2)
    expect(must(await ask(who, 3, 'before', 20))).toEqual({ granted: false })
    expect(await ask(who, 3, 'before', 20)).toMatchObject({ refusal: { refused: 'benefits.change-asked' } })
    const change = await waitingOf(who)
    expect(await answerDayChange(officer(), { change, answer: 'refused' })).toMatchObject({
      refusal: { fields: { reason: 'needed' } },
    })
    must(await answerDayChange(officer(), { change, answer: 'refused', reason: '그날도 보낼 수 있습니다' }))
    expect(await answerDayChange(officer(), { change, answer: 'granted' })).toMatchObject({ refusal: { status: 404 } })
    expect((await rowOf(stage, { ...who, round: 3 })).due_before).toBeNull()
    must(await ask(who, 3, 'before', 20))
    const next = await waitingOf(who)
    must(await answerDayChange(officer(), { change: next, answer: 'granted' }))
    expect((await rowOf(stage, { ...who, round: 3 })).due_on).toBe(addDays(today(), 20))
  })

  test('is not granted any more once the day has gone by', async () => {
    const who = await recipientOn(stage, 2)
    must(await ask(who, 3, 'before', 20))
    const change = await waitingOf(who)
    await stage.system(
      async (tx) =>
        await tables(tx)
          .updateTable('benefits.day_change')
          .set({ wanted: addDays(today(), -1) })
          .where('id', '=', change)
          .execute(),
    )
    expect(await answerDayChange(officer(), { change, answer: 'granted' })).toMatchObject({
      refusal: { refused: 'benefits.change-not-then' },
    })
    must(await answerDayChange(officer(), { change, answer: 'refused', reason: '지난 날입니다' }))
  })

  test('is nobody’s to take by themselves', async () => {
    const who = await recipientOn(stage, 2)
    must(await ask(who, 3, 'before', 20))
    const change = await waitingOf(who)
    expect(await answerDayChange(who.call, { change, answer: 'granted' })).toMatchObject({ refusal: { status: 403 } })
  })
})

describe('an outage on the day of a round', () => {
  const extension = (withdrawn = false, id = newId()): DeadlinesExtended => ({
    extension: id,
    incident: newId(),
    kind: roundKind,
    from: today(),
    to: today(),
    days: 1,
    noEarlier: addDays(today(), 1),
    withdrawn,
  })
  const extend = async (e: DeadlinesExtended) =>
    await stage.system(async (tx) => await extendRounds(tx, e, stage.node.clock.now(), today()))

  test('moves each round once, leaves sent ones alone, and goes back while nobody relied on it', async () => {
    const [who, other] = [await recipientOn(stage, 2), await recipientOn(stage, 2)]
    must(await sent(other))
    const e = extension()
    const span = { from: today(), to: today() }
    expect((await stage.system(async (tx) => await roundDays.affected(tx, span))).deadlines).toBeGreaterThan(0)
    await extend(e)
    await extend(e)
    expect(await rowOf(stage, who)).toMatchObject({
      due_on: addDays(today(), 1),
      due_before: today(),
      moved_for: `incident:${e.incident}`,
    })
    expect((await rowOf(stage, { ...who, round: 3 })).from_day).toBe(addDays(today(), 2))
    expect(await rowOf(stage, other)).toMatchObject({ due_on: today(), due_before: null })
    expect(await stage.system(async (tx) => await roundDays.reliedOn(tx, e.extension, today()))).toBe(false)
    expect(await stage.system(async (tx) => await roundDays.reliedOn(tx, e.extension, addDays(today(), 1)))).toBe(true)
    await extend({ ...e, withdrawn: true })
    expect(await rowOf(stage, who)).toMatchObject({ due_on: today(), due_before: null, moved_for: null })
    expect(await sent(who)).toMatchObject({ ok: true })
  })
})

describe('what waits for a person', () => {
  const waits = async ({ call }: Recipient) =>
    must(await myDuties(call, {})).map((duty) => duty.is === 'round' && [duty.number, duty.standing])

  test('is the round of today, a missed one until another day was asked for, and nothing after it was sent', async () => {
    const [who, other] = [await recipientOn(stage, 2), await recipientOn(stage, 3)]
    expect(await waits(who)).toEqual([[2, 'open']]) // the first was missed so long ago that nothing can be done
    must(await sent(other))
    expect(await waits(other)).toMatchObject([[4, 'before']])
    stage.node.clock.move(86_400_000)
    expect(await waits(who)).toEqual([
      [2, 'late'],
      [3, 'before'],
    ])
    must(await ask(who, 2, 'cause', 3))
    expect(await waits(who)).toEqual([[3, 'before']])
    stage.node.clock.move(0)
    expect(await myDuties(callBy(stage.node, { kind: 'anonymous' }), {})).toMatchObject({ refusal: { status: 401 } })
  })
})
