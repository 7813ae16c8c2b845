import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../../platform/jobs/runner.ts'
import { systemCall } from '../../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { drain } from '../../../../platform/outbox/relay.ts'
import { emit } from '../../../../platform/outbox/rows.ts'
import { aMember, aPerson, newRing } from '../../../badges/testing/stage.ts'
import { personCame } from '../../../identity/events.ts'
import { myMessages } from '../../../notifications/index.ts'
import { myHistory } from '../../history/my-history.ts'
import { jobs } from '../../jobs.ts'
import { subscriptions } from '../../subscriptions.ts'
import { tables } from '../../tables.ts'
import { correctReport } from '../correct-report.ts'
import { fileAcquisition } from '../file-acquisition.ts'
import { fileCertificate } from '../file-certificate.ts'
import { fileDailyWork } from '../file-daily-work.ts'
import { fileLoss } from '../file-loss.ts'
import { filePay } from '../file-pay.ts'
import { importReports } from '../import/import-reports.ts'
import { insuredHere } from '../insured-here.ts'
import { insuredSpell } from '../insured-spell.ts'
import { tellLoss } from '../tell-loss.ts'
import { joinAll, joinWorker } from './join-worker.ts'

type Member = Awaited<ReturnType<typeof aMember>>
let database: TestDatabase
let node: TestNode
let company: Member
let other: Member
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  fieldKeys.provide(node, newRing())
  company = await aMember(node, 'employer', '온빛정밀')
  other = await aMember(node, 'employer', '다른회사')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

type Work<T> = Parameters<typeof inTransaction<T>>[3]
const asNode = async <T>(work: Work<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
const from = '2026-01-05'
const acquire = async (worker: string, by: Member = company, more: object = { name: '서하준' }) =>
  await fileAcquisition(callBy(node, by), { worker, kind: '근로자', from, ...more })
const code = (outcome: { ok: boolean; refusal?: { refused: string } }) => outcome.refusal?.refused ?? 'ok'
const unknown = async () =>
  await asNode(async (tx) => (await tables(tx).selectFrom('benefits.unknown_worker').selectAll().execute()).length)
const certificate = {
  unitDays: 50,
  threeMonthPay: 6_000_000,
  threeMonthDays: 57,
  dailyHours: 8,
  separationKind: '계약종료',
  reason: '계약 기간이 끝남',
}

test('who is not known is kept only by a linking id with a name, once for each company, and sealed', async () => {
  expect(code(await acquire('ci-unknown-1', company, {}))).toBe('benefits.no-such-worker')
  for (const number of ['12345678', '1234567890', 'did:key:z6Mk', crypto.randomUUID(), 'abc'])
    expect([number, code(await acquire(number))]).toEqual([number, 'benefits.no-such-worker'])
  expect(await unknown()).toBe(0)
  const [one, again] = await Promise.all([acquire('ci-unknown-1'), acquire('ci-unknown-1')])
  expect(must(one).spell).toBe(must(again).spell)
  expect(must(await acquire('ci-unknown-1', other)).spell).not.toBe(must(one).spell)
  const { rows, reports } = await asNode(async (tx) => ({
    rows: await tables(tx).selectFrom('benefits.unknown_worker').selectAll().execute(),
    reports: await tables(tx).selectFrom('benefits.report').selectAll().execute(),
  }))
  expect(rows).toHaveLength(2)
  expect(rows.every(({ linking_id, name }) => linking_id.startsWith('f1.') && name.startsWith('f1.'))).toBe(true)
  expect(JSON.stringify([rows, reports])).not.toMatch(/ci-unknown-1|서하준/u)
  expect(JSON.stringify(one)).not.toMatch(/ci-unknown-1|서하준/u)
  const { people } = must(await insuredHere(callBy(node, company), {}))
  expect(people.map(({ name, here }) => [name, here])).toEqual([['서하준', false]])
})

test('everything is reported about them as about others, and becomes theirs when they come: told once, then of the loss', async () => {
  const linking = 'ci-unknown-2'
  const own = callBy(node, company)
  const { spell } = must(await acquire(linking))
  const paid = { spell, month: '2026-01', days: 27, pay: 2_900_000 }
  const { filed } = must(await filePay(own, { rows: [paid] }))
  must(
    await correctReport(own, {
      report: filed[0]?.report,
      content: { ...paid, pay: 3_000_000 },
      reason: '수당을 빠뜨림',
    }),
  )
  const left = { to: '2026-03-02', separationKind: '계약종료', reason: '계약 기간이 끝남' }
  must(await fileLoss(own, { spell, ...left }))
  must(await fileCertificate(own, { spell, content: certificate }))
  await tellLoss.run(systemCall(node, 'benefits.tell-loss'), { spell })
  const worked = { worker: linking, kind: '일용', days: ['2026-05-04'], pay: 150_000, work: '행사' }
  must(await fileDailyWork(own, worked)) // known under this linking id by now
  expect(must(await insuredSpell(own, { spell }))).toMatchObject({ name: '서하준', here: false, certificate: {} })

  const person = await aPerson(node, '서하준', linking)
  const callOfThem = callBy(node, person)
  expect(must(await myMessages(callOfThem, {}))).toEqual([])
  const comes = async () => {
    await asNode((tx) => emit(tx, systemCall(node, 'test'), [personCame({ person: person.person })]))
    await drain(node)
  }
  await comes()
  await comes()
  await tellLoss.run(systemCall(node, 'benefits.tell-loss'), { spell })
  const history = must(await myHistory(callOfThem, {}))
  expect(history.flatMap(({ spell: one }) => (one ? [[one.kind, one.to_day]] : []))).toEqual([
    ['근로자', '2026-03-02'],
    ['일용', '2026-05-04'],
  ])
  const told = must(await myMessages(callOfThem, {})).map(({ topic }) => topic)
  expect(told.filter((topic) => topic === 'benefits.joined')).toHaveLength(1)
  expect(told).toHaveLength(2)
  const seen = must(await insuredSpell(own, { spell }))
  expect([seen.here, seen.months[0]?.pay, seen.reports.length]).toEqual([true, 3_000_000, 5])
  expect(must(await acquire(linking, other, {})).before).toBe(false) // known as a person now, without a name
})

test('a file keeps them too, by its column of names, and finds them again; by night nobody is left behind', async () => {
  const bring = async (kind: string, text: string) =>
    await importReports(callBy(node, company), { kind, text, dry: false })
  const lines = '연계번호,신분,시작일,이름\nci-unknown-3,근로자,2026-01-05,문서윤\nci-unknown-4,근로자,2026-01-05,'
  expect(await bring('acquisition', lines)).toMatchObject({
    refusal: { findings: [{ line: 3, field: 'worker', fault: 'no-such-worker' }] },
  })
  expect(must(await bring('acquisition', `${lines}조아라`))).toEqual({ filed: 2, before: 0 })
  expect(must(await bring('acquisition', lines))).toEqual({ filed: 0, before: 2 })
  expect(must(await bring('pay', '연계번호,달,날수,보수\nci-unknown-3,2026-01,20,2000000'))).toMatchObject({ filed: 1 })
  const person = await aPerson(node, '문서윤', 'ci-unknown-3')
  await joinAll(systemCall(node, 'test'))
  await joinAll(systemCall(node, 'test'))
  expect(must(await myHistory(callBy(node, person), {}))).toHaveLength(1)
  const left = await asNode((tx) => tables(tx).selectFrom('benefits.unknown_worker').select('id').execute())
  expect(left.length).toBeGreaterThan(0)
})

test('what the company reported anew after the person came stays; nothing is lost or counted twice', async () => {
  const linking = 'ci-unknown-5'
  must(await acquire(linking))
  const person = await aPerson(node, '서하준', linking)
  await asNode((tx) => joinWorker(tx, node, person.person))
  expect(must(await acquire(linking, company, {})).before).toBe(true)
  expect(must(await myHistory(callBy(node, person), {}))).toHaveLength(1)
})
