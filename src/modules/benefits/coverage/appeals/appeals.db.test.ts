import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../../platform/jobs/runner.ts'
import { newId } from '../../../../platform/new-id.ts'
import { systemCall } from '../../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../../badges/testing/stage.ts'
import { giveSeat } from '../../../decisions/index.ts'
import { addMember } from '../../../identity/index.ts'
import { myMessages } from '../../../notifications/index.ts'
import { jobs } from '../../jobs.ts'
import { tables } from '../../tables.ts'
import { answerCoverage } from '../answer-coverage.ts'
import { askCoverage } from '../ask-coverage.ts'
import {
  answerCoverageAppeal,
  coverageAppealFile,
  coverageAppeals,
  longerCoverageAppeal,
  signCoverageRuling,
} from './answer-appeal.ts'
import { coverageAppealDays, coverageAppealKind, extendCoverageAppeals } from './moved-days.ts'
import { myCoverageAppeals } from './my-appeals.ts'
import { sendCoverageAppeal } from './send-appeal.ts'

type Person = Awaited<ReturnType<typeof aPerson>>
let database: TestDatabase
let node: TestNode
let first: Awaited<ReturnType<typeof aMember>>
let second: typeof first
let examiner: typeof first
let judge: typeof first
let other: typeof first
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  first = await aMember(node, 'operator', '가온고용센터')
  second = await aMember(node, 'operator', '가온고용센터')
  examiner = await seated('examiner')
  judge = await seated('committee')
  other = await seated('committee')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function seated(body: 'examiner' | 'committee'): Promise<typeof first> {
  const one = await aMember(node, 'operator', '심사')
  await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    addMember(tx, node.clock.now(), first.organisation, one.person, false),
  )
  must(await giveSeat(callBy(node, first), { body, person: one.person, title: '심사를 맡음' }))
  return one
}

const missing = {
  workplace: '한들상회',
  from: '2026-01-20',
  to: '2026-03-31',
  says: '신고되지 않았습니다',
  evidence: [],
}
const says = '함께 일한 사람이 셋 있고, 월급이 통장으로 들어왔습니다.'
const code = (outcome: { ok: boolean; refusal?: { refused: string } }) => outcome.refusal?.refused ?? 'ok'
const pass = (days: number) => node.clock.move(node.clock.offset() + days * 86_400_000)
const today = () => dayOf(node.clock.now())
const refused = async (): Promise<{ person: Person; correction: string }> => {
  const person = await aPerson(node)
  const { correction } = must(await askCoverage(callBy(node, person), missing))
  const no = { correction, answer: 'refused', reason: '자료가 없음' }
  must(await answerCoverage(callBy(node, first), no))
  return { person, correction }
}
const send = async ({ person, correction }: { person: Person; correction: string }, more: object = {}) =>
  await sendCoverageAppeal(callBy(node, person), { correction, says, ...more })
const answer = async (appeal: string, outcome: string, by = examiner) =>
  await answerCoverageAppeal(callBy(node, by), {
    appeal,
    outcome,
    reason: '점마다 살펴보았습니다.',
  })
const seen = async (appeal: string): Promise<string> =>
  must(await coverageAppealFile(callBy(node, judge), { appeal })).appeal.row.ruling_at?.toISOString() ?? ''
const sign = async (appeal: string, by: typeof first, read?: string) =>
  await signCoverageRuling(callBy(node, by), { appeal, seen: read ?? (await seen(appeal)) })

test('a refusal is contested once by its person, with a receipt and the clock of the law; sealed', async () => {
  const [one, other] = [await refused(), await refused()]
  expect(code(await send({ ...one, person: other.person }))).toBe('benefits.no-such-request')
  expect(code(await send(one, { says: '짧음' }))).toBe('platform.does-not-fit')
  const sent = await send(one)
  expect(sent.ok && sent.receipt).toMatch(/^ey/u)
  expect(code(await send(one))).toBe('benefits.appealed-already')
  const mine = must(await myCoverageAppeals(callBy(node, one.person), { correction: one.correction }))
  expect(mine.appeals).toMatchObject([
    { says, row: { instance: 'examiner', due_on: addDays(today(), 30), refused_reason: '자료가 없음' } },
  ])
  const lying = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    tables(tx).selectFrom('benefits.coverage_appeal').select('content').execute(),
  )
  expect(lying.every(({ content }) => content.startsWith('f1.'))).toBe(true)
  const open = must(await askCoverage(callBy(node, one.person), { ...missing, workplace: '다른 곳' })).correction
  expect(code(await send({ ...one, correction: open }))).toBe('benefits.nothing-refused')
})

test('it is in time on the ninetieth day, late on the next, and in time for who learned of it later', async () => {
  const [one, two] = [await refused(), await refused()]
  const told = today()
  pass(90)
  expect(code(await send(one))).toBe('ok')
  pass(1)
  expect(code(await send(two))).toBe('benefits.appeal-too-late')
  expect(code(await send(two, { knownOn: addDays(told, -1) }))).toBe('benefits.known-when')
  expect(code(await send(two, { knownOn: addDays(today(), 1) }))).toBe('benefits.known-when')
  expect(code(await send(two, { knownOn: addDays(told, 1) }))).toBe('ok')
})

test('another officer answers, once; what stays goes on to the committee', async () => {
  const one = await refused()
  const { appeal } = must(await send(one))
  expect(must(await coverageAppeals(callBy(node, second), {})).map(({ id }) => id)).toContain(appeal)
  expect(code(await coverageAppeals(callBy(node, one.person), {}))).toBe('platform.not-yours')
  expect(must(await coverageAppealFile(callBy(node, first), { appeal })).mayAnswer).toBe(false)
  expect(code(await answer(appeal, 'upheld', first))).toBe('benefits.another-answers')
  for (const by of [second, judge]) expect(code(await answer(appeal, 'upheld', by))).toBe('benefits.not-in-that-body')
  expect(must(await longerCoverageAppeal(callBy(node, examiner), { appeal })).due).toBe(addDays(today(), 40))
  expect(code(await longerCoverageAppeal(callBy(node, examiner), { appeal }))).toBe('benefits.longer-once')
  expect(code(await answer(appeal, 'upheld'))).toBe('ok')
  expect(code(await answer(appeal, 'overturned'))).toBe('benefits.nothing-to-answer')
  const again = must(await send(one))
  expect(again.instance).toBe('committee')
  expect(code(await answer(again.appeal, 'upheld'))).toBe('benefits.not-in-that-body')
  const { judges } = must(await myCoverageAppeals(callBy(node, one.person), { correction: one.correction }))
  expect(judges.map(({ person }) => person).toSorted()).toEqual([judge.person, other.person].toSorted())
  expect(code(await sign(again.appeal, other, ''))).toBe('benefits.ruling-changed') // nobody wrote anything yet
  expect(code(await answer(again.appeal, 'overturned', judge))).toBe('ok')
  const before = await seen(again.appeal)
  expect(code(await answer(again.appeal, 'upheld', other))).toBe('ok') // written anew: the first signature counts no more
  expect(code(await sign(again.appeal, judge, before))).toBe('benefits.ruling-changed')
  expect(code(await sign(again.appeal, examiner))).toBe('benefits.not-in-that-body')
  expect(must(await sign(again.appeal, other))).toEqual({ decided: false })
  expect(code(await send(one))).toBe('benefits.appealed-already')
  expect(must(await sign(again.appeal, judge))).toEqual({ decided: true })
  const { appeals } = must(await myCoverageAppeals(callBy(node, one.person), { correction: one.correction }))
  expect(appeals[1]).toMatchObject({ row: { outcome: 'upheld' }, answer: { role: '고용보험심사위원회' } })
  expect(code(await sign(again.appeal, judge))).toBe('benefits.nothing-to-answer')
  expect(code(await send(one))).toBe('benefits.appealed-already')
  const told = must(await myMessages(callBy(node, one.person), {})).map(({ topic }) => topic)
  expect(told.filter((topic) => topic === 'benefits.coverage-appeal')).toHaveLength(3)
})

test('one that was right opens the request again, for another officer than who refused it', async () => {
  const one = await refused()
  const { appeal } = must(await send(one))
  expect(code(await answer(appeal, 'overturned'))).toBe('ok')
  const found = { correction: one.correction, answer: 'confirmed', reason: '확인함', kind: '근로자', days: 26 }
  const whole = { ...found, separationKind: '계약종료', pay: 2_400_000 }
  expect(code(await answerCoverage(callBy(node, first), whole))).toBe('benefits.another-answers')
  expect(code(await answerCoverage(callBy(node, examiner), whole))).toBe('decisions.judges-decide-not')
  expect(code(await answerCoverage(callBy(node, second), whole))).toBe('ok')
  const { asked, appeals } = must(await myCoverageAppeals(callBy(node, one.person), { correction: one.correction }))
  expect([asked.answer, appeals[0]?.row.outcome, appeals[0]?.row.refused_reason]).toEqual([
    'confirmed',
    'overturned',
    '자료가 없음',
  ])
  expect(code(await send(one))).toBe('benefits.nothing-refused')
})

test('the last day moves with an outage, once, and back; who has appealed is left alone', async () => {
  const [waits, has, back] = [await refused(), await refused(), await refused()]
  must(await send(has))
  const last = addDays(today(), 90)
  const days = { from: last, to: last, days: 3, noEarlier: last }
  const e = { extension: newId(), incident: newId(), kind: coverageAppealKind, ...days }
  const asNode = async <T>(work: Parameters<typeof inTransaction<T>>[3]): Promise<T> =>
    await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
  const extend = async (more: object = {}) =>
    await asNode((tx) => extendCoverageAppeals(tx, { ...e, withdrawn: false, ...more }, node.clock.now()))
  const until = async ({ person, correction }: { person: Person; correction: string }) =>
    must(await myCoverageAppeals(callBy(node, person), { correction })).asked.appeal_until
  expect(await asNode((tx) => coverageAppealDays.affected(tx, days))).toEqual({ deadlines: 2, told: 2 })
  await extend()
  await extend()
  expect([await until(waits), await until(has), await until(back)]).toEqual([addDays(last, 3), last, addDays(last, 3)])
  await extend({ withdrawn: true })
  expect(await until(back)).toBe(last)
  await extend({ extension: newId() })
  pass(93)
  expect(code(await send(waits))).toBe('ok')
  expect(await asNode((tx) => coverageAppealDays.reliedOn(tx, e.extension, today()))).toBe(false)
  pass(1)
  expect(code(await send(back))).toBe('benefits.appeal-too-late')
})

test('an officer does not answer their own appeal', async () => {
  const own = { ...examiner, acting: { role: 'person' } as const }
  const { correction } = must(await askCoverage(callBy(node, own), missing))
  must(await answerCoverage(callBy(node, first), { correction, answer: 'refused', reason: '자료가 없음' }))
  const { appeal } = must(await sendCoverageAppeal(callBy(node, own), { correction, says }))
  expect(code(await answer(appeal, 'overturned'))).toBe('benefits.own-request')
})
