import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isAlive, readPidFile } from './pid-file.ts'
import { startPostgres, stopOrphan } from './start-postgres.ts'
import { tempPostgres } from './temp-postgres.ts'
import { throwawayFolder } from './throwaway-folder.ts'

const root = process.getuid?.() === 0
const program = new URL('./testing/hold-postgres.ts', import.meta.url).pathname
let home = ''
const last: (() => Promise<void>)[] = []

beforeEach(async () => {
  home = await throwawayFolder('onil-home-')
  await chmod(home, 0o711)
})
afterEach(async () => {
  for (const undo of last.splice(0).reverse()) await undo()
  await rm(home, { recursive: true, force: true })
})

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that starts PostgreSQL on the home and then does nothing. */
async function hold(): Promise<{ pid: number; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, home], { stdio: ['ignore', 'pipe', 'inherit'] })
  last.push(async () => {
    child.kill('SIGKILL')
    await until(() => child.exitCode !== null || child.signalCode !== null)
    await stopOrphan(join(home, 'data', 'cluster')) // else it may still write while the folder is removed
  })
  const url = await new Promise<string>((done) =>
    child.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim())),
  )
  return { pid: child.pid ?? 0, url }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000 && !(await holds()); waited += 50) await sleep(50)
  expect(await holds()).toBe(true)
}

const pidOf = async (): Promise<number> => (await readPidFile(join(home, 'data', 'cluster')))?.pid ?? 0

describe('the embedded PostgreSQL', () => {
  test('keeps data from one start to the next, as UTF-8 with checksums, for password holders only', async () => {
    const first = await startPostgres({ home })
    await ask(first.url, `create table kept as select '온일' as word`)
    const [settings] = await ask<{ c: string; e: string }>(
      first.url,
      `select current_setting('data_checksums') as c, current_setting('server_encoding') as e`,
    )
    expect(settings).toEqual({ c: 'on', e: 'UTF8' })
    const stranger = Object.assign(new URL(first.url), { password: 'wrong' }).href
    await expect(ask(stranger, 'select 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(home, 'keys', 'database-owner'))).mode & 0o777).toBe(0o600)
    await first.stop()
    const second = await startPostgres({ home })
    last.push(second.stop)
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: '온일' }])
  })

  test.runIf(root)('does not run as root: a user of the system owns process and data', async () => {
    const running = await startPostgres({ home })
    last.push(running.stop)
    const owner = (await stat(running.dataDir)).uid
    expect(owner).not.toBe(0)
    expect(await readFile(`/proc/${await pidOf()}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${owner}\\s`, 'm'))
  })

  test.runIf(root)('moves the data out of a home that its user cannot enter', async () => {
    await chmod(home, 0o700)
    const running = await startPostgres({ home })
    const { outside = '' } = running
    last.push(() => rm(outside, { recursive: true, force: true }), running.stop)
    expect(outside).toMatch(/^\/var\/lib\/onil-[0-9a-f]{12}$/)
    expect(await ask(running.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await stat(join(home, 'data')).catch(() => 'none')).toBe('none')
  })

  test('starts after everything was killed without a word, and forgets nothing that was committed', async () => {
    const before = await startPostgres({ home })
    await ask(before.url, 'create table kept as select 7 as number')
    process.kill(await pidOf(), 'SIGKILL')
    await until(async () => !isAlive(await pidOf()))
    expect(await stat(join(home, 'data', 'cluster', 'postmaster.pid')).then(() => 'stale')).toBe('stale')
    const after = await startPostgres({ home })
    last.push(after.stop)
    expect(await ask(after.url, 'select number from kept')).toEqual([{ number: 7 }])
    await before.stop()
  })

  test('stops by itself when the process that started it is killed', async () => {
    const { pid } = await hold()
    const postmaster = await pidOf()
    process.kill(pid, 'SIGKILL')
    await until(() => !isAlive(postmaster))
    expect(await pidOf()).toBe(0) // an orderly end: it has taken its own file away
  })

  test('is shared while another process of ours runs it', async () => {
    const { url } = await hold()
    const shared = await startPostgres({ home })
    expect(shared.url).toBe(url)
    await shared.stop()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('makes a half-made cluster again, and touches no finished one', async () => {
    const part = join(home, 'data', 'cluster.part', 'base')
    await mkdir(part, { recursive: true })
    await writeFile(join(part, 'rest'), 'of a killed initdb')
    const first = await startPostgres({ home })
    const [made] = await ask<{ id: string }>(first.url, 'select system_identifier::text as id from pg_control_system()')
    await first.stop()
    await mkdir(part, { recursive: true })
    const second = await startPostgres({ home })
    last.push(second.stop)
    expect(await ask(second.url, 'select system_identifier::text as id from pg_control_system()')).toEqual([made])
    expect(await stat(part).catch(() => 'gone')).toBe('gone')
  })

  test('says what to do about data of another version', async () => {
    await mkdir(join(home, 'data', 'cluster'), { recursive: true })
    await writeFile(join(home, 'data', 'cluster', 'PG_VERSION'), '17\n')
    await expect(startPostgres({ home })).rejects.toThrow(/PostgreSQL 17; this program brings 18.*DATABASE_URL/)
  })

  test('runs side by side with others', async () => {
    const [one, two] = await Promise.all([startPostgres({ home: join(home, 'one') }), tempPostgres()])
    last.push(one.stop, two.stop)
    expect(new URL(one.url).port).not.toBe(new URL(two.url).port)
    expect(await Promise.all([ask(one.url, 'select 1 as n'), ask(two.url, 'select 2 as n')])).toEqual([
      [{ n: 1 }],
      [{ n: 2 }],
    ])
  })
})
