import { dirname } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { saveDraft } from '../../platform/drafts/draft.ts'
import { tempPostgres } from '../../platform/embedded-postgres/temp-postgres.ts'
import { callOf } from '../testing/cast.ts'
import { type TestProgram, startProgram } from '../testing/start-program.ts'
import { startWorker } from '../worker.ts'
import { plant, words } from './plant.ts'
import { type Needle, dump, filesIn, found } from './scan.ts'

// Drafts are not sealed: whoever can read the database can read them. They show that the scan would find something.
const control = { what: 'control', text: 'CONTROL-plain-text-h4x7' }

let program: TestProgram
let owner: pg.Client
let needles: Needle[]

beforeAll(async () => {
  const { url: ownerUrl, stop: drop } = await tempPostgres()
  const SMTP_URL = `smtp://onil:${words.smtp}@127.0.0.1:9`
  program = await startProgram({ LOG_LEVEL: 'trace', SMTP_URL }, { ownerUrl, drop })
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const worker = await startWorker(program.runtime)
  const planted = await plant(program, owner)
  needles = planted.needles
  must(
    await saveDraft(callOf(program.runtime.node, planted.cast.personA), {
      form: 'control',
      fields: { text: control.text },
    }),
  )
  await worker.stop()
})
afterAll(async () => {
  await owner.end()
  await program.close()
})

async function dataFolder(): Promise<string> {
  await owner.query('checkpoint') // so that the tables themselves are written, not the log alone
  const { rows } = await owner.query<{ data_directory: string }>('show data_directory')
  return rows[0]?.data_directory ?? ''
}

it('every secret was really planted', () => {
  expect(needles.filter(({ text }) => text.length < 8)).toEqual([])
  expect(new Set(needles.map(({ what }) => what)).size).toBeGreaterThan(12)
})

it('none of them is in a dump of the database', async () => {
  const all = await dump(owner)
  expect(found(all, [control])).toEqual([control.what])
  expect(found(all, needles)).toEqual([])
})

it('none of them is in the files of the database, its write-ahead log and its own log included', async () => {
  const controls = new Set<string>()
  const hits: string[] = []
  for await (const { path, content } of filesIn(dirname(await dataFolder()))) {
    hits.push(...found(content, needles).map((what) => `${what} in ${path}`))
    if (found(content, [control]).length > 0) controls.add(path.includes('/pg_wal/') ? 'log' : 'table')
  }
  expect(hits).toEqual([])
  expect(controls).toEqual(new Set(['table', 'log']))
})

it('none of them is in what the program logged, nor is anybody’s name or address', async () => {
  const lines = Buffer.from(program.lines.join(''))
  program.runtime.node.log.info({ seen: control.text }, 'control')
  expect(found(Buffer.from(program.lines.join('')), [control])).toEqual([control.what])
  const people = ['한지우', '이름-companyA', 'companya@mark.onil.test'].map((text) => ({ what: text, text }))
  expect(found(lines, [...needles, ...people])).toEqual([])
  // Each request that carried one has its line, so that nothing was found because nothing was written.
  for (const carrier of [
    '/apply/',
    '/wallet/get',
    '/sign-in/callback',
    '/my/devices/connect',
    '/my/resume/new',
    '/sign-out',
  ])
    expect(found(lines, [{ what: carrier, text: `"url":"${carrier}` }])).toEqual([carrier])
  for (const carrier of ['/jobs', '/my/data', '/api/v1/vacancies', '/b/:token', '/join/:token', '/recovery/:id/:token'])
    expect(found(lines, [{ what: carrier, text: `"url":"${carrier}"` }])).toEqual([carrier])
})
