import { appendFile, chmod, mkdir, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { homeAt, makeHome } from '../config/home.ts'
import { type Running, startPostgres } from '../embedded-postgres/start-postgres.ts'
import { throwawayFolder } from '../embedded-postgres/throwaway-folder.ts'
import { folderStorage } from '../storage/folder-storage.ts'
import { makeBackupKey, readBackupKey } from './backup-key.ts'
import { keepArchive } from './keep-archive.ts'
import { untilIn } from './read-archive.ts'
import { restore } from './restore.ts'
import { type Parts, writeBackup } from './write-backup.ts'

const silent = { info: () => undefined, warn: () => undefined, error: (data: object) => expect(data).toBeUndefined() }
let root = ''
let running: Running
let source: ReturnType<typeof homeAt>
let client: pg.Client
let recipient = ''
let identity = ''
const homeOf = (name: string) => homeAt({ home: join(root, name), files: join(root, name, 'files') })
const parts = (): Promise<Required<Parts>> =>
  Promise.resolve({
    manifest: {
      format: 1,
      kind: 'whole',
      version: '0',
      postgres: '18',
      publicUrl: 'https://onil.test',
      at: new Date().toISOString(),
    },
    database: { url: running.url, cluster: running.dataDir },
    keys: source,
    files: source.files,
  })

beforeEach(async () => {
  root = await throwawayFolder('onil-backup-')
  await chmod(root, 0o711)
  source = homeOf('source')
  await makeHome(source)
  await writeFile(source.nodeFile, '{"publicUrl":"https://onil.test","since":"2026-11-28"}')
  recipient = await makeBackupKey(join(root, 'key.txt'))
  identity = await readBackupKey(join(root, 'key.txt'))
  running = await startPostgres({ home: source.root })
  client = new pg.Client({ connectionString: running.url })
  await client.connect()
  await client.query(`create schema platform; create table platform.audit (at timestamptz);
    create table kept (n int primary key, word text not null)`)
})
afterEach(async () => {
  await client.end()
  await running.stop()
  await rm(root, { recursive: true, force: true })
})

/** Writes row after row, each committed before the next, until it is told to stop; remembers every row that was acknowledged. */
function writing(): { rows: number[]; stop(): Promise<void> } {
  const rows: number[] = []
  const state = { on: true }
  const done = (async () => {
    for (let n = 1; state.on; n++) {
      await client.query('insert into kept values ($1, $2)', [n, `줄 ${n} ${'x'.repeat(500)}`])
      rows.push(n)
    }
  })()
  const stop = async (): Promise<void> => {
    state.on = false
    await done
  }
  return { rows, stop }
}

async function rowsIn(home: string): Promise<number[]> {
  const restored = await startPostgres({ home })
  const reader = new pg.Client({ connectionString: restored.url })
  await reader.connect()
  try {
    return (await reader.query<{ n: number }>('select n from kept order by n')).rows.map((row) => row.n)
  } finally {
    await reader.end()
    await restored.stop()
  }
}

test('a backup made at a random moment of writing gives back every acknowledged row, files and keys; row after row without a gap', async () => {
  const file = await folderStorage(source.files).put(Buffer.from('사업자등록증'))
  const writer = writing()
  await sleep(100 + Math.random() * 400)
  const before = writer.rows.length
  const path = join(root, 'one.age')
  await writeBackup(path, await parts(), [recipient])
  const during = writer.rows.length - before
  await writer.stop()
  const home = homeOf('restored')
  const { database } = await restore({ backup: path, identity, home })
  const rows = await rowsIn(home.root)
  expect(rows).toEqual(rows.map((_, i) => i + 1))
  expect(rows.length).toBeGreaterThanOrEqual(before)
  expect(rows.length).toBeLessThanOrEqual(before + during + 1)
  expect(database).toMatchObject({ tables: 2, rows: rows.length })
  expect(await folderStorage(home.files).get(file)).toEqual(Buffer.from('사업자등록증'))
  expect(await readFile(join(home.keys, 'database-owner'), 'utf8')).toBe(
    await readFile(join(source.keys, 'database-owner'), 'utf8'),
  )
  expect((await stat(home.keys)).mode & 0o777).toBe(0o700)
}, 60_000)

test('a folder of continuous backups gives back exactly what was there at each random moment', async () => {
  const folder = join(root, 'archive')
  const archive = keepArchive({ parts, folder, recipients: [recipient], keepDays: 14, log: silent, everyMs: 1000 })
  await until(async () =>
    (await readdir(join(folder, 'base')).catch(() => [])).some(
      (name) => name.endsWith('Z.age') || /\.[0-9A-F]{24}\.age$/.test(name),
    ),
  )
  await sleep(1100) // the name of the copy promises whole seconds
  const moments: { at: Date; n: number }[] = []
  let n = 0
  for (let moment = 0; moment < 2; moment++) {
    for (const most = n + 5 + Math.floor(Math.random() * 60); n < most; n++)
      await client.query('insert into kept values ($1, $2)', [n + 1, `줄 ${n}`])
    await sleep(5)
    moments.push({ at: await clockOf(client), n })
    await sleep(5 + Math.random() * 1500)
  }
  await writeFile(join(source.keys, 'later.secret'), 'made after the copy', { mode: 0o600 })
  const file = await folderStorage(source.files).put(Buffer.from('나중에 온 파일'))
  await client.query(`delete from kept where n % 2 = 0`)
  await archive.stop()
  for (const [i, { at, n: count }] of moments.entries()) {
    const home = homeOf(`restored-${i}`)
    await restore({ ...(await untilIn(folder, identity, at)), identity, home })
    expect(await rowsIn(home.root)).toEqual(Array.from({ length: count }, (_, k) => k + 1))
  }
  const last = homeOf('restored-last')
  await restore({ ...(await untilIn(folder, identity, undefined)), identity, home: last })
  expect(await rowsIn(last.root)).toEqual(Array.from({ length: n }, (_, k) => k + 1).filter((k) => k % 2 === 1))
  expect(await readFile(join(last.keys, 'later.secret'), 'utf8')).toBe('made after the copy')
  expect(await folderStorage(last.files).get(file)).toEqual(Buffer.from('나중에 온 파일'))
  const beyond = {
    ...(await untilIn(folder, identity, new Date(Date.now() + 86_400_000))),
    identity,
    home: homeOf('beyond'),
  }
  await expect(restore(beyond)).rejects.toThrow('does not reach as far')
}, 120_000)

test('a wrong key, an altered or cut file, and a home that is in use change nothing and say what to do', async () => {
  const path = join(root, 'one.age')
  await writeBackup(path, await parts(), [recipient])
  await makeBackupKey(join(root, 'other.txt'))
  const home = homeOf('restored')
  const wrong = await readBackupKey(join(root, 'other.txt'))
  await expect(restore({ backup: path, identity: wrong, home })).rejects.toThrow('does not open')
  await truncate(path, (await stat(path)).size - 100)
  await expect(restore({ backup: path, identity, home })).rejects.toThrow('cannot be read')
  await expect(restore({ backup: path, identity, home: source })).rejects.toThrow('data in')
  await appendFile(path, Buffer.alloc(100))
  await expect(restore({ backup: path, identity, home })).rejects.toThrow('cannot be read')
  await expect(makeBackupKey(join(root, 'key.txt'))).rejects.toThrow('already there')
  await mkdir(join(root, 'none'))
  await expect(untilIn(join(root, 'none'), identity, undefined)).rejects.toThrow('no whole backup')
  expect(await readdir(home.keys).catch(() => [])).toEqual([])
})

test('nothing of the data can be read in a backup without the key', async () => {
  await client.query(`insert into kept values (1, 'planted-secret-in-a-row')`)
  await writeFile(join(source.keys, 'planted.secret'), 'planted-secret-in-a-key', { mode: 0o600 })
  const path = join(root, 'one.age')
  await writeBackup(path, await parts(), [recipient])
  expect((await readFile(path)).includes('planted-secret')).toBe(false)
})

async function clockOf(one: pg.Client): Promise<Date> {
  return (await one.query<{ at: Date }>('select clock_timestamp() as at')).rows[0]?.at ?? new Date(0)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 20_000 && !(await holds()); waited += 50) await sleep(50)
  expect(await holds()).toBe(true)
}
