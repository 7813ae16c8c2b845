import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, addDays, startOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { adoptPerson } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { recordFact, sendAppeal, signDecision } from '../index.ts'
import { myAppeals } from '../read-decisions.ts'
import { tables } from '../tables.ts'
import { tellDecision } from '../tell-decision.ts'
import { answerAppeal, appealFile, appealsWaiting, takeLonger } from './answer-appeal.ts'
import { appealDayKind, appealDays, moveAppealDays } from './appeal-day-kind.ts'

let database: TestDatabase
let node: TestNode
let made = 0
const start = toDay('2026-07-13')

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [tellDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const system = () => systemCall(node, 'test')
const own = (person: string) => callBy(node, personActor(toId(person)))
const operator = () => ({
  ...personActor(toId<'Person'>(newId())),
  acting: {
    role: 'operator',
    organisation: toId<'Organisation'>(newId()),
    organisationName: '운영자',
    administrator: true,
  } as const,
})
const [first, second] = [operator(), operator()]
const on = (day: Day) => node.clock.move(startOf(day).getTime() + 36_000_000 - Date.now())

/** Somebody who was told no on the first day, by the first officer. */
async function refused(): Promise<{ person: string; decision: string }> {
  on(start)
  const n = ++made
  const who = { subject: `appeal:${n}`, name: `사람${n}`, linkingId: `appeal-${n}` }
  const person: string = await inTransaction(node, system().actor, 'test', (tx) => adoptPerson(tx, node, who))
  for (const [name, value] of Object.entries({ separationDate: '2026-06-30', insuredDays: 179 }))
    must(await recordFact(system(), { person, domain: 'benefit', name, value, source: '회사가 낸 이직확인서' }))
  return { person, decision: await sign(person, first) }
}
async function sign(person: string, by: ReturnType<typeof operator>, more: object = {}): Promise<string> {
  const days = { lawDay: toDay('2026-07-10'), factDay: '2026-07-10', effectDay: '2026-07-10' }
  const asked = { person, domain: 'benefit', wanted: ['insuredPeriodMet'], role: '담당', reason: '기록대로', ...days }
  return must(await signDecision(callBy(node, by), { ...asked, ...more })).decision
}
const says = '다른 회사에서 일한 21일이 빠졌습니다.'
const send = async (person: string, decision: string, more: object = {}) =>
  await sendAppeal(own(person), { decision, says, ...more })
const answer = async (appeal: string, outcome: string, by = second) =>
  await answerAppeal(callBy(node, by), { appeal, outcome, role: '고용보험심사관', reason: '점마다 살펴보았습니다.' })
const code = (outcome: { ok: boolean; refusal?: { refused: string } }) => outcome.refusal?.refused ?? 'ok'

describe('an appeal', () => {
  test('is sent once by its person, with a signed receipt and the clock of the law', async () => {
    const { person, decision } = await refused()
    const [other] = [await refused()]
    on(addDays(start, 10))
    expect(code(await send(other.person, decision))).toBe('platform.not-found')
    const outcome = await send(person, decision)
    expect(outcome.ok && outcome.receipt).toMatch(/^ey/u)
    expect(code(await send(person, decision))).toBe('decisions.appealed-already')
    const { appeals } = must(await myAppeals(own(person), { decision }))
    expect(appeals.map(({ row, says: text }) => [row.instance, row.due_on, text])).toEqual([
      ['examiner', addDays(start, 40), says],
    ])
    expect(code(await myAppeals(own(other.person), { decision }))).toBe('platform.not-found')
    const lying = await inTransaction(node, system().actor, 'test', (tx) =>
      tables(tx).selectFrom('decisions.appeal').select('content').execute(),
    )
    expect(lying.every(({ content }) => content.startsWith('f1.'))).toBe(true)
  })

  test('is in time on the ninetieth day, late on the next, and in time again for who learned of it later', async () => {
    const { person, decision } = await refused()
    on(addDays(start, 91))
    expect(code(await send(person, decision))).toBe('decisions.appeal-too-late')
    expect(code(await send(person, decision, { knownOn: addDays(start, -1) }))).toBe('decisions.known-when')
    expect(code(await send(person, decision, { knownOn: addDays(start, 92) }))).toBe('decisions.known-when')
    expect(code(await send(person, decision, { knownOn: addDays(start, 1) }))).toBe('ok')
    const again = await refused()
    on(addDays(start, 90))
    expect(code(await send(again.person, again.decision))).toBe('ok')
  })

  test('is answered by another officer than who decided, once, and goes on to the committee', async () => {
    const { person, decision } = await refused()
    const { appeal } = must(await send(person, decision))
    const listed = must(await appealsWaiting(callBy(node, second), {})).waiting.map(({ id }) => id)
    expect(listed).toContain(appeal)
    expect(must(await appealFile(callBy(node, first), { appeal })).mayAnswer).toBe(false)
    expect(code(await answer(appeal, 'upheld', first))).toBe('decisions.another-answers')
    expect(must(await takeLonger(callBy(node, second), { appeal })).due).toBe(addDays(start, 40))
    expect(code(await takeLonger(callBy(node, second), { appeal }))).toBe('decisions.longer-once')
    expect(code(await answer(appeal, 'upheld'))).toBe('ok')
    expect(code(await answer(appeal, 'upheld'))).toBe('decisions.answered-already')
    await tellDecision.run(system(), { decision, what: 'appeal-answered' })
    expect(JSON.stringify(must(await myMessages(own(person), {})))).toContain('심사 청구의 답이 나왔습니다')
    on(addDays(start, 50))
    expect(must(await send(person, decision)).instance).toBe('committee')
    const { appeals } = must(await myAppeals(own(person), { decision }))
    expect(appeals.map(({ row, answer: said }) => [row.due_on, said?.role])).toEqual([
      [addDays(start, 40), '고용보험심사관'],
      [addDays(start, 100), undefined],
    ])
  })

  test('that is right leads to another decision, signed by another officer, in place of the first', async () => {
    const { person, decision } = await refused()
    const { appeal } = must(await send(person, decision))
    expect(code(await answer(appeal, 'replaced'))).toBe('decisions.no-other-decision')
    const fact = { person, domain: 'benefit', name: 'insuredDays', value: 200, source: '고용보험 가입 기록' }
    must(await recordFact(system(), fact))
    const newer = await sign(person, second, { replaces: decision })
    expect(code(await answer(appeal, 'replaced'))).toBe('ok')
    expect(must(await myAppeals(own(person), { decision })).appeals[0]?.row).toMatchObject({
      outcome: 'replaced',
      newer_id: newer,
    })
    const same = await refused()
    const asked = must(await send(same.person, same.decision))
    must(await recordFact(system(), { ...fact, person: same.person }))
    await sign(same.person, first, { replaces: same.decision })
    expect(code(await answer(asked.appeal, 'replaced'))).toBe('decisions.another-answers')
  })
})

describe('the last day to contest a decision', () => {
  test('moves with an outage, once, and back; who has contested it is left alone', async () => {
    const [waits, has] = [await refused(), await refused()]
    must(await send(has.person, has.decision))
    const last = addDays(start, 90)
    const e = {
      extension: newId(),
      incident: newId(),
      kind: appealDayKind,
      from: last,
      to: last,
      days: 3,
      noEarlier: last,
    }
    const hear = async (withdrawn: boolean) =>
      await inTransaction(node, system().actor, 'test', (tx) =>
        moveAppealDays(tx, { ...e, withdrawn }, node.clock.now()),
      )
    const day = async ({ person, decision }: { person: string; decision: string }) =>
      must(await myAppeals(own(person), { decision })).kept.row.appeal_until
    const counted = await inTransaction(node, system().actor, 'test', (tx) =>
      appealDays.affected(tx, { from: last, to: last }),
    )
    expect(counted.deadlines).toBeGreaterThan(0)
    await hear(false)
    await hear(false)
    expect([await day(waits), await day(has)]).toEqual([addDays(last, 3), last])
    const told = must(await myMessages(own(waits.person), {})).filter(
      ({ topic }) => topic === 'decisions.appeal-day-moved',
    )
    expect(told).toHaveLength(1)
    on(addDays(last, 2))
    expect(code(await send(waits.person, waits.decision))).toBe('ok')
    const back = await refused()
    const again = { ...e, extension: newId() }
    const both = async (withdrawn: boolean) =>
      await inTransaction(node, system().actor, 'test', (tx) =>
        moveAppealDays(tx, { ...again, withdrawn }, node.clock.now()),
      )
    await both(false)
    await both(true)
    expect(await day(back)).toBe(last)
  })
})
