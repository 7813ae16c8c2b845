import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../../platform/jobs/runner.ts'
import { systemCall } from '../../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../../badges/testing/stage.ts'
import { jobs } from '../../jobs.ts'
import { tables } from '../../tables.ts'
import { importReports } from './import-reports.ts'

let database: TestDatabase
let node: TestNode
let company: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  company = await aMember(node, 'employer', '온빛정밀')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const reports = async (): Promise<number> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const rows = await tables(tx).selectFrom('benefits.report').select('id').execute()
    return rows.length
  })
const bring = async (kind: string, text: string, dry = false) =>
  await importReports(callBy(node, company), { kind, text, dry })

test('a look files nothing and says each wrong line; all lines are filed together or none; the file again files nothing twice', async () => {
  for (const linking of ['aa-1', 'bb-2']) await aPerson(node, '한지우', linking)
  const file = '연계번호,신분,시작일\naa-1,근로자,2026-01-05\nbb-2,근로자,2026-02-02'
  expect(await bring('acquisition', file, true)).toMatchObject({
    refusal: { refused: 'benefits.import-preview', findings: [{ line: 2 }, { line: 3 }] },
  })
  expect(await reports()).toBe(0)
  expect(await bring('acquisition', `${file}\ncc-3,근로자,2026-02-02\naa-1,임원,2026-02-02`)).toMatchObject({
    refusal: {
      refused: 'benefits.import-faulty',
      findings: [
        { line: 4, field: 'worker', fault: 'no-such-worker' },
        { line: 5, field: 'kind' },
      ],
    },
  })
  expect(await reports()).toBe(0)
  expect(must(await bring('acquisition', file))).toEqual({ filed: 2, before: 0 })
  expect(must(await bring('acquisition', file))).toEqual({ filed: 0, before: 2 })
  expect(await reports()).toBe(2)
})

test('pay and ends of work find the spell of the worker', async () => {
  await aPerson(node, '한지우', 'dd-4')
  must(await bring('acquisition', '연계번호,신분,시작일\ndd-4,근로자,2026-01-05'))
  const paid = '연계번호,달,날수,보수\ndd-4,2026-01,22,"2,700,000"\ndd-4,2026-02,24,3000000'
  expect(must(await bring('pay', paid))).toEqual({ filed: 2, before: 0 })
  expect(await bring('pay', 'worker,month,days,pay\ndd-4,2025-12,1,1\ndd-4,2026-03,40,')).toMatchObject({
    refusal: {
      findings: [
        { line: 2, field: 'worker', fault: 'no-such-spell' },
        { line: 3, field: 'days' },
      ],
    },
  })
  const left = '연계번호,마지막날,사유구분,사유\ndd-4,2026-02-28,계약종료,계약 기간이 끝남'
  expect(must(await bring('loss', left))).toEqual({ filed: 1, before: 0 })
})

test('days of work come in a file, also of somebody who is not here yet, and a certificate finds the spell that ended', async () => {
  await aPerson(node, '한지우', 'ee-5')
  const days =
    '연계번호,신분,일한날,보수,이름\nee-5,일용,2026-01-05 2026-01-07;2026-01-08,"360,000",\nff-600,일용,2026-01-05,1,남모름'
  expect(must(await bring('daily-work', days))).toEqual({ filed: 2, before: 0 })
  expect(must(await bring('daily-work', days))).toEqual({ filed: 0, before: 2 })
  expect(
    await bring('daily-work', 'worker,kind,days,pay\nee-5,일용,2026-01-05 2026-02-07,1\nee-5,일용,없음,'),
  ).toMatchObject({
    refusal: {
      findings: [
        { line: 2, field: 'days', fault: 'one-month' },
        { line: 3, field: 'days', fault: 'not-a-day' },
      ],
    },
  })
  await aPerson(node, '한지우', 'gg-7')
  must(await bring('acquisition', '연계번호,신분,시작일\ngg-7,근로자,2025-01-06'))
  const head = '연계번호,피보험단위기간,사유구분,사유,석달임금,석달날수,하루시간'
  const certificate = `${head}\ngg-7,310,계약종료,"계약 기간이 끝남, 연장 없음","8,100,000",92,8`
  expect(await bring('certificate', certificate)).toMatchObject({
    refusal: { findings: [{ fault: 'benefits.not-ended' }] },
  })
  must(await bring('loss', '연계번호,마지막날,사유구분,사유\ngg-7,2026-01-31,계약종료,계약 기간이 끝남'))
  must(await bring('acquisition', '연계번호,신분,시작일\ngg-7,근로자,2026-02-02'))
  expect(await bring('certificate', `${head}\ngg-7,310,계약종료,끝남,,92,8`)).toMatchObject({
    refusal: { findings: [{ line: 2, field: 'threeMonthPay', fault: 'needed' }] },
  })
  expect(must(await bring('certificate', certificate))).toEqual({ filed: 1, before: 0 })
})

test('only members of a company bring files', async () => {
  const person = await aPerson(node)
  const asked = { kind: 'pay', text: '연계번호,달,날수,보수\nx,2026-01,1,1', dry: true }
  expect(await importReports(callBy(node, person), asked)).toMatchObject({ refusal: { status: 403 } })
})
