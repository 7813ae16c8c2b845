import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { linkingId } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { jobs } from '../jobs.ts'
import { myHistory } from '../history/my-history.ts'
import { aCertificate, aSpell, monthsOf } from '../testing/builders.ts'
import { tables } from '../tables.ts'
import { correctReport } from './correct-report.ts'
import { dueCertificates } from './due-certificates.ts'
import { fileAcquisition } from './file-acquisition.ts'
import { fileCertificate } from './file-certificate.ts'
import { fileDailyWork } from './file-daily-work.ts'
import { fileLoss } from './file-loss.ts'
import { filePay } from './file-pay.ts'
import { insuredHere } from './insured-here.ts'
import { requestCertificate } from './request-certificate.ts'
import { tellLoss } from './tell-loss.ts'

type Member = Awaited<ReturnType<typeof aMember>>
let database: TestDatabase
let node: TestNode
let company: Member
let other: Member

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  company = await aMember(node, 'employer', '온빛정밀')
  other = await aMember(node, 'employer', '다온정밀')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const asNode = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
const today = () => node.clock.today()
const somebody = async () => {
  const person = await aPerson(node)
  return { person, linking: await asNode((tx) => linkingId(tx, node, person.person)) }
}
const told = async (actor: Parameters<typeof callBy>[1]) =>
  must(await myMessages(callBy(node, actor), {})).map(({ topic }) => topic)
const acquired = async (from = '2026-01-05') => {
  const who = await somebody()
  const filed = must(await fileAcquisition(callBy(node, company), { worker: who.linking, kind: '근로자', from }))
  return { ...who, spell: filed.spell, report: filed.report }
}
const content = {
  unitDays: 180,
  threeMonthPay: 9_000_000,
  threeMonthDays: 92,
  dailyHours: 8,
  separationKind: '계약종료',
  reason: '계약 기간이 끝남',
}

test('a member who is limited to the company’s hiring neither sees whom it insures nor reports', async () => {
  const { linking } = await acquired()
  const only = ['vacancies-view', 'applicants'] as const
  const { acting } = company
  if (acting.role === 'person') throw new Error('not a member')
  const viewer = callBy(node, { ...company, acting: { ...acting, only } })
  expect(must(await insuredHere(callBy(node, company), {})).people.length).toBeGreaterThan(0)
  expect(await insuredHere(viewer, {})).toMatchObject({ refusal: { status: 403 } })
  const report = { worker: linking, kind: '근로자', from: '2026-02-05' }
  expect(await fileAcquisition(viewer, report)).toMatchObject({ refusal: { status: 403 } })
})

test('an acquisition stands in the history of the worker, once, and the worker is told', async () => {
  const { person, linking, report } = await acquired()
  const again = { worker: linking, kind: '근로자', from: '2026-01-05' }
  expect(must(await fileAcquisition(callBy(node, company), again))).toMatchObject({ report, before: true })
  expect(await fileAcquisition(callBy(node, company), { ...again, kind: '예술인' })).toMatchObject({
    refusal: { refused: 'benefits.reported-already' },
  })
  const history = must(await myHistory(callBy(node, person), {}))
  expect(history.map(({ from, to, spell }) => [from, to, spell?.workplace])).toEqual([
    ['2026-01-05', undefined, '온빛정밀'],
  ])
  expect(await told(person)).toEqual(['benefits.acquired'])
})

test('nobody is insured by a number that is nobody’s, on a day to come, or by who is no employer', async () => {
  const { person, linking } = await somebody()
  const from = '2026-01-05'
  const refused = async (actor: Member | typeof person, input: object) => {
    const outcome = await fileAcquisition(callBy(node, actor), { kind: '근로자', from, worker: linking, ...input })
    return outcome.ok ? 'ok' : outcome.refusal.refused
  }
  expect(await refused(company, { worker: '12345678' })).toBe('benefits.no-such-worker')
  expect(await refused(company, { worker: person.person })).toBe('benefits.no-such-worker')
  expect(await refused(company, { from: addDays(today(), 1) })).toBe('benefits.day-to-come')
  expect(await refused(person, {})).toBe('platform.not-yours')
})

test('a loss ends the spell, the person is told, and only the company of the spell can file it', async () => {
  const { person, spell } = await acquired()
  const loss = { spell, to: '2026-06-30', separationKind: '계약종료', reason: '계약 기간이 끝남' } as const
  expect(await fileLoss(callBy(node, other), loss)).toMatchObject({ refusal: { refused: 'benefits.no-such-spell' } })
  expect(await fileLoss(callBy(node, company), { ...loss, to: '2026-01-04' })).toMatchObject({
    refusal: { refused: 'benefits.before-begin' },
  })
  const outcome = await fileLoss(callBy(node, company), loss)
  expect(outcome).toMatchObject({ ok: true, receipt: expect.stringMatching(/^ey/) })
  const { report } = must(outcome)
  expect(must(await fileLoss(callBy(node, company), loss))).toEqual({ report, spell, before: true })
  expect(await fileLoss(callBy(node, company), { ...loss, to: '2026-06-29' })).toMatchObject({
    refusal: { refused: 'benefits.reported-already' },
  })
  await tellLoss.run(systemCall(node, 'test'), { spell })
  expect(await told(person)).toContain('benefits.lost')
})

test('a wrong loss is corrected with a reason by a report of its own, once; the person is told', async () => {
  const { person, spell } = await acquired()
  const loss = { spell, to: '2026-06-30', separationKind: '자기 사정', reason: '개인 사정' } as const
  const { report } = must(await fileLoss(callBy(node, company), loss))
  const right = { to: '2026-06-30', separationKind: '권고사직', reason: '부서를 없앰' }
  const asked = { report, content: right, reason: '까닭을 잘못 골랐음' }
  expect(await correctReport(callBy(node, company), { ...asked, reason: ' ' })).toMatchObject({
    refusal: { fields: { reason: 'needed' } },
  })
  expect(await correctReport(callBy(node, other), asked)).toMatchObject({
    refusal: { refused: 'benefits.no-such-report' },
  })
  must(await correctReport(callBy(node, company), asked))
  expect(await correctReport(callBy(node, company), asked)).toMatchObject({
    refusal: { refused: 'benefits.corrected-already' },
  })
  const [row] = must(await myHistory(callBy(node, person), {}))
  expect(row?.spell?.separation_kind).toBe('권고사직')
  expect(await told(person)).toContain('benefits.corrected')
})

test('pay of a month is kept for all rows or none, within the days of the spell', async () => {
  const { spell } = await acquired('2026-01-20')
  const rows = [
    { spell, month: '2026-01', days: 10, pay: 1_000_000 },
    { spell, month: '2026-02', days: 20, pay: 3_000_000 },
  ]
  const [first, second] = rows
  const outside = { spell, month: '2025-12', days: 1, pay: 1 }
  expect(await filePay(callBy(node, company), { rows: [first, outside] })).toMatchObject({
    refusal: { fields: { 'rows.1.month': 'outside' } },
  })
  expect(await filePay(callBy(node, company), { rows: [{ ...second, days: 29 }] })).toMatchObject({
    refusal: { fields: { 'rows.0.days': 'too-many' } },
  })
  must(await filePay(callBy(node, company), { rows }))
  expect(must(await filePay(callBy(node, company), { rows })).filed.map(({ before }) => before)).toEqual([true, true])
  const months = await asNode((tx) =>
    tables(tx)
      .selectFrom('benefits.pay_month')
      .select(['days', 'pay'])
      .where('spell_id', '=', spell)
      .orderBy('month')
      .execute(),
  )
  expect(months).toEqual(rows.map(({ days, pay }) => ({ days, pay })))
})

test('days worked by the day are a spell of their month with its pay', async () => {
  const { person, linking } = await somebody()
  const days = ['2026-03-03', '2026-03-04', '2026-03-20']
  const work = { worker: linking, kind: '일용', days, pay: 450_000 }
  must(await fileDailyWork(callBy(node, company), work))
  expect(must(await fileDailyWork(callBy(node, company), work)).before).toBe(true)
  expect(await fileDailyWork(callBy(node, company), { ...work, pay: 1 })).toMatchObject({
    refusal: { refused: 'benefits.reported-already' },
  })
  expect(await fileDailyWork(callBy(node, company), { ...work, days: ['2026-03-31', '2026-04-01'] })).toMatchObject({
    refusal: { fields: { days: 'one-month' } },
  })
  const history = must(await myHistory(callBy(node, person), {}))
  expect(history.map(({ from, to }) => [from, to])).toEqual([['2026-03-03', '2026-03-20']])
  const next = { ...work, days: ['2026-04-01'] }
  const { spell } = must(await fileDailyWork(callBy(node, company), next))
  const messages = must(await myMessages(callBy(node, person), {}))
  expect(
    messages.map(({ topic }) => topic),
    'one for each month',
  ).toEqual(['benefits.worked', 'benefits.worked'])
  expect(messages.find(({ link }) => link === `/my/insurance/${spell}`)?.title.en).toContain('1 day of your work in')
})

test('a certificate that was asked for keeps its day; one that comes after it is late', async () => {
  const { person, spell } = await acquired()
  const loss = { spell, to: '2026-06-30', separationKind: '계약종료', reason: '끝남' }
  expect(await fileCertificate(callBy(node, company), { spell, content })).toMatchObject({
    refusal: { refused: 'benefits.not-ended' },
  })
  must(await fileLoss(callBy(node, company), loss))
  const row = await asNode((tx) =>
    tables(tx).selectFrom('benefits.spell').selectAll().where('id', '=', spell).executeTakeFirstOrThrow(),
  )
  const ask = async () =>
    await inTransaction(node, person, 'test', (tx) => requestCertificate(tx, callBy(node, person), row))
  const dueOn = addDays(today(), 10)
  expect([await ask(), await ask()]).toEqual([
    { dueOn, filed: false },
    { dueOn, filed: false },
  ])
  expect(await told(company)).toEqual(expect.arrayContaining(['benefits.certificate-asked']))
  const owed = must(await dueCertificates(callBy(node, company), {}))
  expect(owed.n).toBeGreaterThan(0)
  expect(owed.first).toBeDefined()
  expect(await dueCertificates(callBy(node, person), {})).toMatchObject({ refusal: { status: 403 } })
  const { dailyHours, ...incomplete } = content
  expect(await fileCertificate(callBy(node, company), { spell, content: incomplete })).toMatchObject({
    refusal: { fields: { 'content.dailyHours': 'needed' } },
  })
  node.clock.move(node.clock.offset() + 11 * 86_400_000)
  const { report } = must(await fileCertificate(callBy(node, company), { spell, content }))
  const kept = await asNode((tx) =>
    tables(tx).selectFrom('benefits.report').select(['due_on', 'late']).where('id', '=', report).executeTakeFirst(),
  )
  expect(kept).toEqual({ due_on: dueOn, late: true })
  expect(await ask()).toEqual({ dueOn, filed: true })
  expect(must(await dueCertificates(callBy(node, company), {})).n).toBe(owed.n - 1)
  expect(await told(person)).toContain('benefits.certificate-filed')
})

test('what the builders of tests insert is seen by its person only', async () => {
  const [{ person }, stranger] = [await somebody(), await somebody()]
  await asNode(async (tx) => {
    const spell = await aSpell(tx, { person: person.person, from: '2025-01-10', to: '2025-03-05' })
    await monthsOf(tx, spell)
    await aCertificate(tx, spell)
  })
  const months = async (actor: typeof person) =>
    await inTransaction(node, actor, 'test', (tx) =>
      tables(tx).selectFrom('benefits.pay_month').select(['month', 'days']).orderBy('month').execute(),
    )
  expect(await months(person)).toEqual([
    { month: '2025-01-01', days: 22 },
    { month: '2025-02-01', days: 25 },
    { month: '2025-03-01', days: 5 },
  ])
  const certificates = async (actor: typeof person) =>
    await inTransaction(node, actor, 'test', (tx) =>
      tables(tx).selectFrom('benefits.certificate').selectAll().execute(),
    )
  expect(await certificates(person)).toHaveLength(1)
  expect([await months(stranger.person), await certificates(stranger.person)]).toEqual([[], []])
})
