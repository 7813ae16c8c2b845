import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../../platform/jobs/runner.ts'
import { systemCall } from '../../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../../badges/testing/stage.ts'
import { adoptPerson } from '../../../identity/index.ts'
import { myMessages } from '../../../notifications/index.ts'
import { jobs } from '../../jobs.ts'
import { tables } from '../../tables.ts'
import { dropUnfiled } from './file-store.ts'
import { fileTaken, takenFile, takenFiles } from './file-taken.ts'
import { takeFile } from './take-file.ts'
import { workFile } from './work-file.ts'

// ONIL_LINES=10000 is the largest file there may be: its seconds and memory are printed.
const many = Number(process.env['ONIL_LINES'] ?? 600)

let database: TestDatabase
let node: TestNode
let company: Awaited<ReturnType<typeof aMember>>
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  company = await aMember(node, 'employer', '온빛정밀')
  await asNode(async (tx) => {
    for (let n = 0; n < many; n++)
      await adoptPerson(tx, node, { subject: `line:${n}`, name: '한지우', linkingId: linking(n) })
  })
}, 300_000)
afterAll(async () => {
  await node.close()
  await database.drop()
})

type Work<T> = Parameters<typeof inTransaction<T>>[3]
const asNode = async <T>(work: Work<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
const linking = (n: number) => `line-${n}`
const worked = async (file: string) => await workFile.run(systemCall(node, 'benefits.work-file'), { file })
const own = () => callBy(node, company)
const take = async (text: string) => await takeFile(own(), { kind: 'acquisition', text })
const see = async (file: string) => must(await takenFile(own(), { file }))
const number = async (table: 'benefits.report' | 'benefits.report_file_part'): Promise<number> =>
  await asNode(async (tx) => (await tables(tx).selectFrom(table).select('id').execute()).length)
const head = '연계번호,신분,시작일\n'
const table = (more = '') =>
  `${head}${Array.from({ length: many }, (_, n) => `${linking(n)},근로자,2026-01-05`).join('\n')}\n${more}`

test('a long file is looked at, filed whole, and counts once however often it is sent', {
  timeout: 900_000,
}, async () => {
  const { file } = must(await take(table()))
  expect(await fileTaken(own(), { file })).toMatchObject({ refusal: { refused: 'benefits.file-not-ready' } })
  const before = process.memoryUsage.rss()
  const begun = performance.now()
  await worked(file)
  expect(await see(file)).toMatchObject({ state: 'looked', done: many, faults: 0, before: 0, filed: 0 })
  expect(await number('benefits.report')).toBe(0)
  expect(must(await take(table()))).toEqual({ file, before: true })
  const looked = performance.now()
  const outcome = await fileTaken(own(), { file })
  expect(outcome.ok && outcome.receipt).toMatch(/^ey/u)
  expect(must(await fileTaken(own(), { file }))).toEqual({ file }) // pressed twice
  await Promise.all([worked(file), worked(file)]) // taken twice, as after a crash
  expect(await see(file)).toMatchObject({ state: 'filed', done: many, filed: many, before: 0 })
  const filed = performance.now()
  if (many > 600)
    process.stdout.write(
      `${many} lines: looked at in ${((looked - begun) / 1000).toFixed(1)} s, filed in ${((filed - looked) / 1000).toFixed(1)} s, memory +${((process.memoryUsage.rss() - before) / 2 ** 20).toFixed(0)} MiB\n`,
    )
  expect(await number('benefits.report')).toBe(many)
  expect(await number('benefits.report_file_part')).toBe(0)
  expect(must(await take(table()))).toEqual({ file, before: true })
  const again = must(await take(table('\n\n'))) // the same lines are the same file
  expect(again).toEqual({ file, before: true })
  expect(must(await myMessages(own(), {})).map(({ topic }) => topic)).toContain('benefits.file-done')
})

test('one wrong line of many, and nothing is filed; corrected, the lines filed before are counted as such', async () => {
  await aPerson(node, '한지우', 'late-1')
  const reports = await number('benefits.report')
  const { file } = must(await take(table('nobody-1,근로자,2026-01-05\nlate-1,임원,2026-01-05')))
  await worked(file)
  expect(await see(file)).toMatchObject({
    state: 'faulty',
    faults: 2,
    findings: [
      { line: many + 2, field: 'worker', fault: 'no-such-worker' },
      { line: many + 3, field: 'kind' },
    ],
  })
  expect(await number('benefits.report')).toBe(reports)
  const right = must(await take(table('late-1,근로자,2026-01-05'))).file
  await worked(right)
  must(await fileTaken(own(), { file: right }))
  await worked(right)
  expect(await see(right)).toMatchObject({ state: 'filed', filed: 1, before: many })
})

test('what became wrong after it was looked at files nothing, and the company is told', async () => {
  await aPerson(node, '한지우', 'late-2')
  const { file } = must(await take(`${head}late-2,근로자,2026-01-05`))
  await worked(file)
  const other = must(await take(`${head}late-2,예술인,2026-01-05`)).file
  await worked(other)
  for (const one of [file, other]) {
    must(await fileTaken(own(), { file: one }))
    await worked(one)
  }
  expect((await see(file)).state).toBe('filed')
  expect(await see(other)).toMatchObject({ state: 'faulty', findings: [{ fault: 'benefits.reported-already' }] })
})

test('a file is its company’s alone, three at once are enough, and what nobody files is gone after three days', async () => {
  const files: string[] = []
  for (const day of ['01', '02', '03']) files.push(must(await take(`${head}late-1,근로자,2026-03-${day}`)).file)
  expect(await take(`${head}late-1,근로자,2026-03-04`)).toMatchObject({ refusal: { refused: 'benefits.files-enough' } })
  const [other, person] = [await aMember(node, 'employer', '다른회사'), await aPerson(node)]
  const [file = ''] = files
  expect(await takenFile(callBy(node, other), { file })).toMatchObject({ refusal: { status: 404 } })
  expect(await fileTaken(callBy(node, other), { file })).toMatchObject({ refusal: { status: 404 } })
  expect(await takeFile(callBy(node, person), { kind: 'pay', text: table() })).toMatchObject({
    refusal: { status: 403 },
  })
  const lying = await asNode((tx) => tables(tx).selectFrom('benefits.report_file_part').select('lines').execute())
  expect(lying.every(({ lines }) => lines.startsWith('f1.'))).toBe(true)
  await asNode((tx) => dropUnfiled(tx, new Date(node.clock.now().getTime() + 1000)))
  expect(await takenFile(own(), { file })).toMatchObject({ refusal: { refused: 'benefits.no-such-file' } })
  expect(must(await takenFiles(own(), {})).every(({ state }) => state === 'filed')).toBe(true)
  expect(await number('benefits.report_file_part')).toBe(0)
})
