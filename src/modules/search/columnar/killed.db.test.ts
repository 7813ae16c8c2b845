import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { type Vacancy, generatedVacancies } from '../../jobs/index.ts'
import { postingOf } from '../posting.ts'
import { searchVacancies } from '../search-vacancies.ts'
import * as store from '../store.ts'
import { aVacancy } from '../testing/a-vacancy.ts'
import { isEqual } from './follow-changes.ts'
import { type PostingIndex, startIndex } from './start-index.ts'

const [many, waitMs] = [4000, 20_000]
let database: TestDatabase
let node: TestNode
let oracle: TestNode
let folder: string
const running: ChildProcess[] = []

beforeAll(async () => {
  database = await testDatabase()
  const { url, contextKey } = database
  node = testNode({ url, contextKey })
  oracle = testNode({ url, contextKey })
  folder = await mkdtemp(join(tmpdir(), 'onil-killed-'))
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const all = Array.from({ length: many }, (_, n) => aVacancy(n, 0))
    await generatedVacancies.add(tx, generatedVacancies.rows(all))
    await fill(tx, all)
  })
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await node.close()
  await oracle.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function fill(tx: Tx, some: readonly Vacancy[]): Promise<void> {
  await store.put(
    tx,
    some.flatMap((one) => postingOf(one) ?? []),
  )
}

/** Changes a part of the search table again and again, and takes some of it away, until told to stop. */
async function changing(signal: AbortSignal, round: number): Promise<void> {
  for (let at = 0; !signal.aborted; at = (at + 250) % many) {
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      const some = Array.from({ length: 250 }, (_, n) => aVacancy(at + n, round))
      await fill(tx, some)
      await store.drop(
        tx,
        some.slice(0, 5).map(({ id }) => id),
      )
    })
    await rest(5)
  }
}

/** Starts a node that holds the index; resolves when it says so. */
async function started(word: 'begun' | 'ready'): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('../testing/index-process.ts', import.meta.url))
  const given = [database.url, database.contextKey.toString('hex'), folder]
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => void (said.toString().includes(word) && resolve()))
    child.once('exit', () => reject(new Error('the node ended by itself')))
  })
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
}

const right = { equal: true, same: true, enough: true }

/** A node starts from what the killed one left, while nothing changes: its checksum and an answer beside the database's. */
async function afterwards(): Promise<typeof right> {
  const index: PostingIndex = startIndex(node, { threads: 1, folder })
  try {
    await index.started
    const ready = index.ready()
    if (!ready) throw new Error('the index is not ready')
    const until = Date.now() + waitMs
    while (!(await isEqual(oracle, ready.index)) && Date.now() < until) await rest(100)
    const asked = { q: '간호조무사 야간', query: { sort: 'newest' }, size: 20 }
    const [ours, theirs] = await Promise.all(
      [node, oracle].map(async (one) => must(await searchVacancies(callBy(one, { kind: 'anonymous' }), asked))),
    )
    return {
      equal: await isEqual(oracle, ready.index),
      same: isDeepStrictEqual(ours, theirs),
      enough: ready.index.docs() > many * 0.9 && (ours?.total ?? 0) > 100,
    }
  } finally {
    await index.stop()
  }
}

it('killed while it fills, the next start holds what the database holds', async () => {
  const child = await started('begun')
  await rest(30)
  await kill(child)
  expect(await readdir(folder)).toEqual([])
  expect(await afterwards()).toEqual(right)
}, 60_000)

it.each([120, 450, 900])(
  'killed %i ms into changes that it takes in and merges, the next start holds the same',
  async (ms) => {
    const child = await started('ready') // from the snapshot that the test before has kept
    const stop = new AbortController()
    const changes = changing(stop.signal, ms)
    await rest(ms)
    await kill(child)
    stop.abort()
    await changes
    expect(await afterwards()).toEqual(right)
  },
  60_000,
)

it('killed while it keeps its snapshot, the next start holds the same', async () => {
  const child = await started('ready')
  const stop = new AbortController()
  const changes = changing(stop.signal, 9)
  await rest(400)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await rest(3)
  child.kill('SIGKILL')
  await ended
  stop.abort()
  await changes
  expect(await afterwards()).toEqual(right)
}, 60_000)
