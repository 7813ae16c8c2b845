import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal, must } from '../../../kernel/refusal.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { folderStorage } from '../../../platform/storage/folder-storage.ts'
import { storageService } from '../../../platform/storage/storage.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { receiveUpload } from '../../../platform/uploads/receive-upload.ts'
import { scannerService } from '../../../platform/uploads/scanner.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { myMessages } from '../../notifications/index.ts'
import { myHistory } from '../history/my-history.ts'
import { mySpell } from '../history/my-spell.ts'
import { jobs } from '../jobs.ts'
import { answerCoverage } from './answer-coverage.ts'
import { askCoverage, evidenceKind } from './ask-coverage.ts'
import { myRequests, requestsToAnswer } from './read-coverage.ts'

let folder: string
let database: TestDatabase
let node: TestNode
let officer: Awaited<ReturnType<typeof aMember>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-coverage-'))
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  storageService.provide(node, folderStorage(folder))
  scannerService.provide(node, { name: 'test', scan: () => Promise.resolve({ is: 'clean' }) })
  officer = await aMember(node, 'operator', '가온고용센터')
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

const missing = {
  workplace: '한들상회',
  from: '2026-01-20',
  to: '2026-03-31',
  says: '신고되지 않았습니다',
  evidence: [],
}
const found = {
  answer: 'confirmed',
  reason: '급여 이체 내역으로 확인함',
  kind: '근로자',
  separationKind: '계약종료',
  days: 26,
  pay: 2_400_000,
} as const

async function evidenceOf(person: Awaited<ReturnType<typeof aPerson>>): Promise<string> {
  const body = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
  const wanted = { types: ['application/pdf'], maxBytes: 1000, kind: evidenceKind } as const
  const upload = await receiveUpload(callBy(node, person), { field: 'file', name: '이체.pdf', type: '', body }, wanted)
  if (isRefusal(upload)) throw new Error(upload.refused)
  return upload
}

test('a missing stretch is asked for with evidence, confirmed by a named officer, and stands in the history', async () => {
  const [person, other] = [await aPerson(node), await aPerson(node)]
  const evidence = [await evidenceOf(person)]
  const asked = await askCoverage(callBy(node, person), { ...missing, evidence })
  expect(asked).toMatchObject({ ok: true, receipt: expect.stringMatching(/^ey/) })
  const { correction } = must(asked)
  expect(must(await requestsToAnswer(callBy(node, officer), {}))).toMatchObject([{ row: { id: correction, evidence } }])
  expect(await requestsToAnswer(callBy(node, person), {})).toMatchObject({ refusal: { status: 403 } })
  expect(
    await answerCoverage(callBy(node, officer), { correction, answer: 'confirmed', reason: '맞음' }),
  ).toMatchObject({
    refusal: { fields: { kind: 'needed', days: 'needed', pay: 'needed', separationKind: 'needed' } },
  })
  must(await answerCoverage(callBy(node, officer), { correction, ...found }))
  const [stretch] = must(await myHistory(callBy(node, person), {}))
  expect([stretch?.from, stretch?.to, stretch?.spell?.workplace]).toEqual(['2026-01-20', '2026-03-31', '한들상회'])
  const spell = must(await mySpell(callBy(node, person), { spell: stretch?.spell?.id }))
  expect(spell.months.map(({ month, days }) => [month, days])).toEqual([
    ['2026-03-01', 26],
    ['2026-02-01', 26],
    ['2026-01-01', 12],
  ])
  expect(await mySpell(callBy(node, other), { spell: stretch?.spell?.id })).toMatchObject({ refusal: { status: 404 } })
  expect(must(await myRequests(callBy(node, person), {}))).toMatchObject([
    { answer: 'confirmed', answered_by_name: officer.name },
  ])
  expect(must(await myMessages(callBy(node, person), {}))[0]?.topic).toBe('benefits.coverage-answered')
})

test('a contract that nobody reported is told as it was, and stands so in the history once confirmed', async () => {
  const person = await aPerson(node)
  const told = { ...missing, workplace: '마당극장', kind: '예술인', work: '봄 낭독극', pay: '300000' }
  const { correction } = must(await askCoverage(callBy(node, person), told))
  const waiting = must(await requestsToAnswer(callBy(node, officer), {})).find(({ row }) => row.id === correction)
  expect(waiting?.name).not.toBe('')
  expect(waiting?.row).toMatchObject({ kind: '예술인', work: '봄 낭독극', pay: 300_000 })
  expect(await askCoverage(callBy(node, person), { ...told, kind: '왕', pay: '-1' })).toMatchObject({
    refusal: { fields: { kind: expect.anything(), pay: 'not-won' } },
  })
  must(await answerCoverage(callBy(node, officer), { correction, ...found, kind: '예술인', pay: 300_000 }))
  const [stretch] = must(await myHistory(callBy(node, person), {}))
  expect(stretch?.spell).toMatchObject({ kind: '예술인', work: '봄 낭독극' })
})

test('a refusal needs a reason, is answered once, and nobody answers for themselves or decides their own', async () => {
  const person = await aPerson(node)
  const { correction } = must(await askCoverage(callBy(node, person), missing))
  const no = { correction, answer: 'refused' }
  expect(await answerCoverage(callBy(node, officer), { ...no, reason: ' ' })).toMatchObject({
    refusal: { fields: { reason: 'needed' } },
  })
  expect(await answerCoverage(callBy(node, person), { ...no, reason: '까닭' })).toMatchObject({
    refusal: { status: 403 },
  })
  must(await answerCoverage(callBy(node, officer), { ...no, reason: '자료가 없음' }))
  expect(await answerCoverage(callBy(node, officer), { correction, ...found })).toMatchObject({
    refusal: { refused: 'benefits.nothing-to-answer' },
  })
  expect(must(await myHistory(callBy(node, person), {}))).toEqual([])
  const own = must(await askCoverage(callBy(node, { ...officer, acting: { role: 'person' } }), missing)).correction
  expect(await answerCoverage(callBy(node, officer), { ...no, correction: own, reason: '까닭' })).toMatchObject({
    refusal: { refused: 'benefits.own-request' },
  })
})

test('evidence of somebody else is not taken, nor days to come', async () => {
  const [person, other] = [await aPerson(node), await aPerson(node)]
  const evidence = [await evidenceOf(other)]
  expect(await askCoverage(callBy(node, person), { ...missing, evidence })).toMatchObject({ refusal: { status: 404 } })
  expect(await askCoverage(callBy(node, person), { ...missing, to: '2099-01-01' })).toMatchObject({
    refusal: { fields: { to: 'to-come' } },
  })
  expect(await askCoverage(callBy(node, person), { ...missing, to: '2026-01-01' })).toMatchObject({
    refusal: { fields: { to: 'before-from' } },
  })
})
