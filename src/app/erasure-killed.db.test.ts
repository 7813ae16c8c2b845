import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../kernel/refusal.ts'
import { adoptPerson } from '../modules/identity/index.ts'
import { askErasure } from '../modules/rights/index.ts'
import { saveEntry } from '../modules/seekers/index.ts'
import { drain } from '../platform/outbox/relay.ts'
import { asSystem, callOf } from './testing/cast.ts'
import { rowsAbout } from './testing/rows-about.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

const people = 12
let program: TestProgram
let owner: pg.Client

beforeAll(async () => {
  program = await startProgram()
  owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  for (let n = 0; n < people; n++) await somebodyAsks(n)
  await drain(program.runtime.node)
})
afterAll(async () => {
  await owner.end()
  await program.close()
})

async function somebodyAsks(n: number): Promise<void> {
  const { node } = program.runtime
  const about = { name: `지워질 사람 ${n}`, email: `erased-${n}@demo.example` }
  const person = await asSystem(node, (tx) => adoptPerson(tx, node, { subject: `test:erased-${n}`, ...about }))
  const me = callOf(node, { person, ...about })
  must(await saveEntry(me, { section: 'skill', title: `재주 ${n}`, organisation: '', detail: '' }))
  must(await askErasure(me, { read: true }))
}

async function start(): Promise<ChildProcess> {
  const { config, keys } = program.runtime
  const script = fileURLToPath(new URL('./testing/erase-process.ts', import.meta.url))
  const { appPassword } = keys
  const given = {
    home: config.home,
    ownerUrl: program.ownerUrl,
    contextKey: keys.contextKey.toString('hex'),
    daysLater: 8,
    appPassword,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

async function until(operation: string, many: number): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(5)) {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from platform.audit where command = $1`,
      [operation],
    )
    if ((rows[0]?.n ?? 0) >= many) return
  }
  throw new Error(`nothing went on: ${operation}`)
}

async function lettersSent(): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(20)) {
    const { rows } = await owner.query(`select 1 from platform.mail where to_address like 'erased-%'`)
    if (rows.length >= people) return
  }
}

it('kill -9 in the middle: it goes on, everybody is erased and has one letter', async () => {
  for (const [operation, many] of [
    ['rights.erase-person', 4],
    ['rights.finish-erasure', 5],
  ] as const) {
    const child = await start()
    await until(operation, many)
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  const last = await start()
  await until('rights.finish-erasure', people)
  await lettersSent()
  const gone = once(last, 'exit')
  last.kill('SIGKILL')
  await gone
  expect(await rowsAbout(owner, ['지워질 사람', '재주 '])).toEqual([])
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from platform.mail where to_address like 'erased-%' group by to_address`,
  )
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: people }, () => 1))
  const { rows: left } = await owner.query<{ n: number }>(
    `select count(*)::int as n from platform.delivery where done_at is null and subscriber like '%eras%'`,
  )
  expect(left[0]?.n).toBe(0)
}, 90_000)
