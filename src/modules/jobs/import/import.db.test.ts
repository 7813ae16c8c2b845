import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, testNode } from '../../../platform/testing/test-node.ts'
import { publishedBefore } from '../store.ts'
import { type Vacancy, isOpen, stateOn } from '../vacancy.ts'
import { busanNotices } from './busan-notices.ts'
import { exportFaults, importFile } from './import-file.ts'
import { type ImportOptions, type ImportSummary, importVacancies } from './import-vacancies.ts'

let database: TestDatabase
let node: TestNode
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  folder = await mkdtemp(join(tmpdir(), 'onil-import-'))
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const record = (n: number, more: object = {}): object => ({
  id: `W-${n}`,
  title: `물류 상하차 ${n}`,
  employer: '해솔물류',
  publishedOn: node.clock.today(),
  region: '11680',
  duties: '상자를 싣고 내립니다',
  payPer: 'hour',
  payMin: 13_000,
  ...more,
})
const lines = (records: readonly object[]): Readable => Readable.from(records.map((r) => `${JSON.stringify(r)}\n`))
const run = (records: readonly object[], more: Partial<ImportOptions> = {}): Promise<ImportSummary> =>
  importVacancies(node, lines(records), {
    source: 'city',
    sourceName: '가온시 일자리',
    format: 'ndjson',
    fingerprint: JSON.stringify(records).length.toString() + JSON.stringify(more),
    ...more,
  })
const stored = (source: string): Promise<Vacancy[]> =>
  inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
    (await publishedBefore(tx, undefined, 10_000)).filter((v) => v.source === source),
  )
const facts = (): Promise<number> =>
  inTransaction(
    node,
    systemCall(node, 'test').actor,
    'test',
    async (tx) => (await tx.selectFrom('platform.fact').select('seq').execute()).length,
  )

describe('import', () => {
  it('adds, then changes nothing, then takes only what changed', async () => {
    const all = [record(1), record(2), record(3)]
    expect(await run(all)).toMatchObject({ records: 3, added: 3, changed: 0, faulty: 0 })
    const [before, told] = [await stored('city'), await facts()]
    expect(await run(all)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect([await stored('city'), await facts()]).toEqual([before, told])
    expect(await run([record(1), record(2, { payMin: 14_000 }), record(3)])).toMatchObject({ changed: 1, unchanged: 2 })
    const second = (await stored('city')).find((v) => v.externalId === 'W-2')
    expect(second).toMatchObject({
      pay: { per: 'hour', min: 14_000 },
      sourceName: '가온시 일자리',
      employerVerified: false,
      demo: false,
    })
    expect(second?.id).toBe(before.find((v) => v.externalId === 'W-2')?.id)
  })

  it('closes what a full file no longer holds, and opens it again when it returns', async () => {
    expect(await run([record(1), record(2)], { full: true })).toMatchObject({ closed: 1 })
    expect((await stored('city')).find((v) => v.externalId === 'W-3')?.closedAt).toBeDefined()
    await run([record(1), record(2), record(3)], { full: true })
    expect((await stored('city')).find((v) => v.externalId === 'W-3')?.closedAt).toBeUndefined()
  })

  it('keeps records that do not fit aside, with every reason', async () => {
    const bad = [
      record(1, { id: 'A', title: '' }),
      record(2, { id: 'B', region: '99999', publishedOn: '2026-02-30' }),
      record(3, { id: 'C', payMin: 900 }),
      record(4, { id: 'D', title: '여성 상담원 모집' }),
      record(5, { id: 'E' }),
      record(6, { id: 'E' }),
    ]
    const summary = await run(bad, { source: 'odd', sourceName: '어긋난 곳' })
    expect(summary).toMatchObject({ records: 6, added: 1, faulty: 5 })
    const kept = (await exportFaults(node, summary.run)).map((line) => JSON.parse(line))
    expect(kept.map((f) => [f.record, f.externalId])).toEqual([
      [1, 'A'],
      [2, 'B'],
      [3, 'C'],
      [4, 'D'],
      [6, 'E'],
    ])
    expect(kept[1].reasons).toEqual(expect.arrayContaining(['region: unknown-region', 'publishedOn: bad-day']))
    expect(kept[2].reasons[0]).toContain('최저임금법 제6조')
    expect(kept[3].reasons[0]).toContain('남녀고용평등법 제7조제1항')
  })

  it('reads a table with a header, quotes, line breaks and needs', async () => {
    const csv = `\uFEFFid,title,employer,publishedOn,payPer,payMin,duties,needs\n1,"용접원, 야간",나루조선,${node.clock.today()},month,3200000,"첫 줄\n둘째 줄",*용접기능사|지게차\n2,짧은 줄\n`
    const summary = await importVacancies(node, Readable.from([csv]), {
      source: 'table',
      sourceName: '표',
      format: 'csv',
      fingerprint: 'csv',
    })
    expect(summary).toMatchObject({ added: 1, faulty: 1 })
    const [one] = await stored('table')
    expect(one).toMatchObject({ title: '용접원, 야간', duties: '첫 줄\n둘째 줄' })
    expect(one?.needs.map((n) => [n.label, n.required])).toEqual([
      ['용접기능사', true],
      ['지게차', false],
    ])
  })

  it('quarantines a table from its first stray quote on, and says so', async () => {
    const csv = `id,title\n1,용접"원",2\n`
    const how = { source: 'stray', sourceName: '따옴표', format: 'csv', fingerprint: 'stray' } as const
    expect(await importVacancies(node, Readable.from([csv]), how)).toMatchObject({ added: 0, faulty: 1 })
  })

  it('quarantines lines that are no JSON and goes on', async () => {
    const stream = Readable.from([`{"id":\n${JSON.stringify(record(1, { id: 'ok' }))}\n[1]\n`])
    expect(
      await importVacancies(node, stream, {
        source: 'broken',
        sourceName: '깨진 파일',
        format: 'ndjson',
        fingerprint: 'x',
      }),
    ).toMatchObject({ added: 1, faulty: 2 })
  })

  it('continues after kill -9 where it stopped, with nothing twice', async () => {
    const file = join(folder, 'many.ndjson')
    await writeFile(file, Array.from({ length: 3000 }, (_, n) => JSON.stringify(record(n))).join('\n'))
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('../testing/import-child.ts', import.meta.url)),
        database.url,
        database.contextKey.toString('hex'),
        file,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const summary = await importFile(node, file, { source: 'killed', sourceName: '끊긴 파일', format: 'ndjson' })
    expect(summary.resumedAt).toBeGreaterThan(0)
    expect(summary.resumedAt).toBeLessThan(3000)
    expect(summary).toMatchObject({ records: 3000, added: 3000, faulty: 0 })
    const count = await inTransaction(
      node,
      systemCall(node, 'test').actor,
      'test',
      async (tx) => (await publishedBefore(tx, undefined, 5000)).filter((v) => v.source === 'killed').length,
    )
    expect(count).toBe(3000)
  })

  it('takes Busan’s notices as past ones, with their source', async () => {
    const notice = {
      id: 'busan-x',
      org: '부산교통공사',
      title: '청년인턴 모집 공고',
      start: '9/7/22',
      end: '9/28/22',
      role: '체험형 인턴',
      headcount: '60',
      method: '',
      steps: '1차 서류전형',
      requirements: '부산 거주, 만 34세 이하',
    }
    expect(await importVacancies(node, lines([notice]), { ...busanNotices, fingerprint: 'busan' })).toMatchObject({
      added: 1,
      faulty: 0,
    })
    const [one] = await stored('busan-public')
    if (!one) throw new Error('not stored')
    expect(one).toMatchObject({
      employerName: '부산교통공사',
      employment: 'intern',
      posts: 60,
      closesOn: '2022-09-28',
      sourceName: '부산 공사·공단 채용공고',
    })
    expect([isOpen(one, node.clock.today()), stateOn(one, addDays(node.clock.today(), 0))]).toEqual([false, 'ended'])
  })
})
