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
import { addMember, addOrganisation, adoptPerson } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { recordFact, sendAppeal, signDecision } from '../index.ts'
import { myAppeals } from '../read-decisions.ts'
import { tables } from '../tables.ts'
import { tellDecision } from '../tell-decision.ts'
import { answerAppeal, appealFile, appealsWaiting, takeLonger } from './answer-appeal.ts'
import { appealDayKind, appealDays, moveAppealDays } from './appeal-day-kind.ts'
import { appealSeats, endSeat, giveSeat } from './give-seat.ts'
import { signRuling } from './sign-ruling.ts'

let database: TestDatabase
let node: TestNode
let made = 0
const start = toDay('2026-07-13')

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [tellDecision])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  await openOffice()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const system = () => systemCall(node, 'test')
const own = (person: string) => callBy(node, personActor(toId(person)))
const organisation = { id: '' }
const officer = (person: string, name: string, administrator = false) => ({
  ...personActor(toId<'Person'>(person)),
  name,
  acting: {
    role: 'operator',
    organisation: toId<'Organisation'>(organisation.id),
    organisationName: '운영자',
    administrator,
  } as const,
})
type Officer = ReturnType<typeof officer>
// Who decides, who examines, and three who sit in the committee.
let [first, second]: Officer[] = []
let committee: Officer[] = []

async function openOffice(): Promise<void> {
  const [a, b, ...rest] = await inTransaction(node, system().actor, 'test', async (tx) => {
    const make = async (n: number) =>
      await adoptPerson(tx, node, { subject: `office:${n}`, name: `담당${n}`, linkingId: `office-${n}` })
    const people: string[] = []
    for (const n of [1, 2, 3, 4, 5]) people.push(await make(n))
    const office = { kind: 'operator', code: 'office', name: '운영자', verified: true, demo: true } as const
    const [head = '', ...others] = people
    organisation.id = await addOrganisation(tx, node.clock.now(), office, head)
    for (const person of others) await addMember(tx, node.clock.now(), organisation.id, person, false)
    return people
  })
  first = officer(a ?? '', '담당1', true)
  second = officer(b ?? '', '담당2')
  committee = rest.map((person, at) => officer(person, `담당${at + 3}`))
}
const seat = async (body: string, person: string, by: Officer | undefined = first) =>
  await giveSeat(callBy(node, by ?? never()), { body, person, title: '심사를 맡음' })
function never(): never {
  throw new Error('nobody')
}
const on = (day: Day) => node.clock.move(startOf(day).getTime() + 36_000_000 - Date.now())

/** Somebody who was told no on the first day, by the first officer. */
async function refused(): Promise<{ person: string; decision: string }> {
  on(start)
  const n = ++made
  const who = { subject: `appeal:${n}`, name: `사람${n}`, linkingId: `appeal-${n}` }
  const person: string = await inTransaction(node, system().actor, 'test', (tx) => adoptPerson(tx, node, who))
  for (const [name, value] of Object.entries({ separationDate: '2026-06-30', insuredDays: 179 }))
    must(await recordFact(system(), { person, domain: 'benefit', name, value, source: '회사가 낸 이직확인서' }))
  return { person, decision: await sign(person, first ?? never()) }
}
async function sign(person: string, by: Officer, more: object = {}): Promise<string> {
  return must(await signDecision(callBy(node, by), { person, ...signing, ...more })).decision
}
const days = { lawDay: toDay('2026-07-10'), factDay: '2026-07-10', effectDay: '2026-07-10' }
const signing = { domain: 'benefit', wanted: ['insuredPeriodMet'], role: '담당', reason: '기록대로', ...days }
const says = '다른 회사에서 일한 21일이 빠졌습니다.'
const send = async (person: string, decision: string, more: object = {}) =>
  await sendAppeal(own(person), { decision, says, ...more })
const answer = async (appeal: string, outcome: string, by = second) =>
  await answerAppeal(callBy(node, by ?? never()), { appeal, outcome, reason: '점마다 살펴보았습니다.' })
const fileOf = async (appeal: string, by = second) => must(await appealFile(callBy(node, by ?? never()), { appeal }))
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

  test('waits for its body, comes before a member who had no part in it, and is answered by them alone, once', async () => {
    const { person, decision } = await refused()
    const { appeal } = must(await send(person, decision))
    expect((await fileOf(appeal, first)).appeal.judges).toEqual([])
    expect(code(await answer(appeal, 'upheld'))).toBe('decisions.not-before-you')
    expect(code(await seat('examiner', first?.person ?? ''))).toBe('decisions.own-seat')
    expect(code(await seat('examiner', committee[0]?.person ?? '', second))).toBe('platform.not-yours')
    expect(code(await seat('examiner', person))).toBe('platform.not-found')
    expect(code(await seat('examiner', second?.person ?? ''))).toBe('ok')
    expect(code(await seat('committee', second?.person ?? ''))).toBe('decisions.has-a-seat')
    const { waiting, self } = must(await appealsWaiting(callBy(node, second ?? never()), {}))
    const listed = waiting.filter(({ judges }) => judges.some(({ row }) => row.judge_id === self))
    expect(listed.map(({ row }) => row.id)).toContain(appeal)
    expect(JSON.stringify(must(await myMessages(own(second?.person ?? ''), {})))).toContain('심사할 사건을 맡았습니다')
    expect((await fileOf(appeal, first)).mayAnswer).toBe(false)
    expect(code(await answer(appeal, 'upheld', first))).toBe('decisions.another-answers')
    expect(must(await takeLonger(callBy(node, second ?? never()), { appeal })).due).toBe(addDays(start, 40))
    expect(code(await takeLonger(callBy(node, second ?? never()), { appeal }))).toBe('decisions.longer-once')
    expect(code(await answer(appeal, 'upheld'))).toBe('ok')
    expect(code(await answer(appeal, 'upheld'))).toBe('decisions.answered-already')
    await tellDecision.run(system(), { decision, what: 'appeal-answered' })
    expect(JSON.stringify(must(await myMessages(own(person), {})))).toContain('심사 청구의 답이 나왔습니다')
  })

  test('whose decision is set aside binds the office: not again the same from the same facts, and never by who judges', async () => {
    const { person, decision } = await refused()
    const { appeal } = must(await send(person, decision))
    expect(code(await answer(appeal, 'replaced'))).toBe('decisions.no-other-decision')
    expect(code(await answer(appeal, 'set-aside'))).toBe('ok')
    const anew = { ...signing, person, replaces: decision }
    expect(code(await signDecision(callBy(node, second ?? never()), anew))).toBe('decisions.judges-decide-not')
    expect(code(await signDecision(callBy(node, first ?? never()), anew))).toBe('decisions.bound')
    const fact = { person, domain: 'benefit', name: 'insuredDays', value: 200, source: '고용보험 가입 기록' }
    must(await recordFact(system(), fact))
    const newer = await sign(person, first ?? never(), { replaces: decision })
    const { kept, appeals } = must(await myAppeals(own(person), { decision }))
    expect(appeals[0]?.row).toMatchObject({ outcome: 'set-aside', newer_id: newer })
    expect(kept.row).toMatchObject({ newer_id: newer })
    expect(kept.row.set_aside_at).toBeInstanceOf(Date)
  })

  test('goes on to the committee, whose members all sign the same text', async () => {
    const { person, decision } = await refused()
    const { appeal: before } = must(await send(person, decision))
    expect(must(await answer(before, 'upheld')).answered).toBe(true)
    on(addDays(start, 50))
    const { appeal, instance } = must(await send(person, decision))
    expect(instance).toBe('committee')
    const [a, b, c] = committee
    must(await seat('committee', a?.person ?? ''))
    expect((await fileOf(appeal)).appeal.judges).toEqual([])
    must(await seat('committee', b?.person ?? ''))
    expect((await fileOf(appeal)).appeal.judges.map(({ name }) => name)).toEqual(['담당3', '담당4'])
    must(await seat('committee', c?.person ?? ''))
    expect(code(await answer(appeal, 'upheld', c))).toBe('decisions.not-before-you')
    expect(code(await answer(appeal, 'upheld'))).toBe('decisions.not-before-you')
    expect(must(await answer(appeal, 'upheld', a)).answered).toBe(false)
    const { earlier } = await fileOf(appeal, a)
    expect(earlier.map(({ row, answer: said }) => [row.id, said?.name])).toEqual([[before, '담당2']])
    expect((await fileOf(before)).earlier).toEqual([])
    const seen = async () => (await fileOf(appeal)).appeal.row.ruling_at?.toISOString() ?? ''
    const old = await seen()
    must(await answer(appeal, 'set-aside', b))
    expect(code(await signRuling(callBy(node, a ?? never()), { appeal, seen: old }))).toBe('decisions.ruling-changed')
    expect((await fileOf(appeal, a)).maySign).toBe(true)
    expect((await fileOf(appeal, b)).maySign).toBe(false)
    const again = { appeal, seen: await seen() }
    expect(must(await signRuling(callBy(node, b ?? never()), again)).decided).toBe(false)
    expect(must(await signRuling(callBy(node, a ?? never()), again)).decided).toBe(true)
    const { appeals } = must(await myAppeals(own(person), { decision }))
    expect(appeals.map(({ row, answer: said }) => [row.outcome, said?.name])).toEqual([
      ['upheld', '담당2'],
      ['set-aside', '담당3, 담당4'],
    ])
    expect(appeals.map(({ judges }) => judges.length)).toEqual([1, 2])
  })

  test('goes before somebody else of the body when a seat ends, with what was signed of it undone', async () => {
    const { person, decision } = await refused()
    must(await answer(must(await send(person, decision)).appeal, 'upheld'))
    const { appeal } = must(await send(person, decision))
    const signed = (await fileOf(appeal)).appeal.judges
    expect(signed).toHaveLength(3)
    must(await answer(appeal, 'upheld', committee[0]))
    const { seats } = must(await appealSeats(callBy(node, first ?? never()), {}))
    const gone = seats.find(({ name }) => name === '담당5')?.row.id ?? ''
    expect(code(await endSeat(callBy(node, second ?? never()), { seat: gone }))).toBe('platform.not-yours')
    must(await endSeat(callBy(node, first ?? never()), { seat: gone }))
    const { appeal: left } = await fileOf(appeal)
    expect([left.ruling, left.judges.map(({ name }) => name).toSorted()]).toEqual([undefined, ['담당3', '담당4']])
  })

  test('is written into by nobody before whom it is not, whatever an operation lets through', async () => {
    const { person, decision } = await refused()
    const { appeal } = must(await send(person, decision))
    const touched = await inTransaction(node, first ?? never(), 'test', (tx) =>
      tables(tx).updateTable('decisions.appeal').set({ due_on: start }).where('id', '=', appeal).executeTakeFirst(),
    )
    expect(Number(touched.numUpdatedRows)).toBe(0)
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
