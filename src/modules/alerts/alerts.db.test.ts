import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toId } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { type Call, systemCall } from '../../platform/node.ts'
import type { Actor } from '../../platform/operation/actor.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { adoptPerson } from '../identity/index.ts'
import { closeVacancy } from '../jobs/index.ts'
import { anEmployer, published, withKeys } from '../jobs/testing/builders.ts'
import { type Received, myMessages } from '../notifications/index.ts'
import { rebuild } from '../search/index.ts'
import { note } from './found-store.ts'
import { look } from './jobs.ts'
import { mySearch, mySearches } from './my-searches.ts'
import { changeSearch, removeSearch, saveSearch } from './save-search.ts'
import { linkHolder, stopByLink } from './stop-by-link.ts'
import { subscriptions } from './subscriptions.ts'
import { stopToken } from './token.ts'

let database: TestDatabase
let node: TestNode
let employer: Actor

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [look, { name: 'notifications.deliver', retries: 0, run: async () => {} }])
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withKeys(node)
  employer = await anEmployer(node)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function somebody(): Promise<Call> {
  const subject = `test:${randomBytes(6).toString('hex')}`
  const person = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    adoptPerson(tx, node, { subject, name: '한지우' }),
  )
  return callBy(node, personActor(toId(person)))
}

const later = (minutes: number): void => node.clock.move(node.clock.offset() + minutes * 60_000)
// The search follows its own facts; here its index is made anew.
const heardOf = async (): Promise<void> => {
  await drain(node)
  await rebuild(node)
}
const run = async (): Promise<void> => await look.run(systemCall(node, 'alerts.look'), {})

async function come(title: string): Promise<string> {
  const vacancy = await published(node, employer, { title, region: '26110' })
  await heardOf()
  return vacancy
}

type Told = { readonly title: string; readonly body: string; readonly link: string }
async function told(call: Call): Promise<Told[]> {
  const all = must(await myMessages(call, { limit: 100 }))
  const ours = all.filter(({ topic }: Received) => topic === 'alerts.found')
  return ours.map(({ title, body, link }) => ({ title: title.ko, body: body.ko, link }))
}

const save = async (call: Call, query: string, every: string): Promise<string> =>
  must(await saveSearch(call, { query, name: '', every })).id

describe('a saved search', () => {
  it('tells of a vacancy that came afterwards, once, with the reasons, and never of what was there before', async () => {
    const call = await somebody()
    await come('용접공 먼저')
    await run()
    later(1)
    const search = await save(call, 'q=용접공&region=26000', 'now')
    later(1)
    const vacancy = await come('용접공 나중')
    await come('바리스타')
    await Promise.all([run(), run(), run()])
    await run()
    const [one, ...rest] = await told(call)
    expect(rest).toEqual([])
    expect(one?.title).toBe('‘용접공 · 부산’에 맞는 새 공고가 1건 나왔습니다')
    expect(one?.body).toContain('맞은 조건: ‘용접공’, 부산 중구')
    expect(one?.link).toBe(`/jobs/${vacancy}`)
    expect(must(await mySearch(call, { search })).found.map((f) => f.vacancy)).toEqual([vacancy])
    // The same vacancy comes again (an import says so with every change): it is no news.
    await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) => note(tx, node.clock.now(), [vacancy]))
    later(60)
    await run()
    expect(await told(call)).toHaveLength(1)
  })

  it('tells daily at eight, all together, without what was closed meanwhile', async () => {
    const call = await somebody()
    await save(call, 'q=미장공', 'day')
    later(1)
    await come('미장공 하나')
    const gone = await come('미장공 둘')
    await come('미장공 셋')
    await run()
    expect(await told(call)).toEqual([])
    must(await closeVacancy(callBy(node, employer), { vacancy: gone, reason: 'filled' }))
    await heardOf()
    later(24 * 60)
    await run()
    const [one, ...rest] = await told(call)
    expect(rest).toEqual([])
    expect(one?.title).toContain('2건')
    expect(one?.body).not.toContain('미장공 둘')
  })

  it('is stopped by the link of its letter without signing in, and nothing that was found is told later', async () => {
    const call = await somebody()
    const search = await save(call, 'q=배관공', 'day')
    later(1)
    await come('배관공')
    await run()
    const token = stopToken(node, search)
    const visitor = linkHolder(callBy(node, { kind: 'anonymous' }))
    expect(must(await stopByLink(visitor, { token, every: 'never' }))).toEqual({ before: 'day' })
    expect(must(await stopByLink(visitor, { token, every: 'never' }))).toEqual({ before: 'never' })
    const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
    expect(await stopByLink(visitor, { token: forged, every: 'never' })).toMatchObject({ ok: false })
    // Only the holder of the link: who is signed in cannot name a search of somebody else.
    expect(await stopByLink(await somebody(), { token, every: 'now' })).toMatchObject({ ok: false })
    must(await stopByLink(visitor, { token, every: 'now' }))
    later(24 * 60)
    await run()
    expect(await told(call)).toEqual([])
  })

  it('needs a condition, is kept once, and is nobody else’s', async () => {
    const call = await somebody()
    const refused = async (query: string): Promise<unknown> => {
      const outcome = await saveSearch(call, { query, name: '', every: 'now' })
      return outcome.ok ? 'saved' : outcome.refusal.refused
    }
    expect(await refused('sort=newest&past=1')).toBe('alerts.no-condition')
    expect(await refused('q=집에서 30분')).toBe('alerts.no-condition')
    expect(await refused('region=99999')).toBe('search.unknown-code')
    const search = await save(call, 'region=26000&q=사무&after=xyz', 'week')
    expect(await refused('q=사무&region=26000&past=1')).toBe('alerts.saved-before')
    const other = await somebody()
    expect(must(await mySearches(other, {}))).toEqual([])
    for (const act of [
      mySearch(other, { search }),
      changeSearch(other, { search, name: '', every: 'now' }),
      removeSearch(other, { search }),
    ])
      expect(await act).toMatchObject({ ok: false, refusal: { refused: 'alerts.no-such-search' } })
    must(await removeSearch(call, { search }))
    expect(must(await mySearches(call, {}))).toEqual([])
  })

  it('keeps at most twenty, also when all are saved at the same moment', async () => {
    const call = await somebody()
    const outcomes = await Promise.all(
      Array.from({ length: 23 }, (_, n) => saveSearch(call, { query: `q=낱말${n}`, name: '', every: 'never' })),
    )
    expect(outcomes.filter((o) => o.ok)).toHaveLength(20)
    expect(must(await mySearches(call, {}))).toHaveLength(20)
  })
})

it('tells every vacancy once for each search, whatever is killed in between', { timeout: 120_000 }, async () => {
  const people = await Promise.all(Array.from({ length: 6 }, somebody))
  for (const call of people) await save(call, 'q=도장공', 'now')
  later(1)
  const vacancies = await Promise.all(
    Array.from({ length: 8 }, (_, n) => published(node, employer, { title: `도장공 ${n}호` })),
  )
  await heardOf()
  const script = fileURLToPath(new URL('./testing/look-process.ts', import.meta.url))
  const given = JSON.stringify({ url: database.url, contextKey: database.contextKey.toString('hex') })
  for (let kill = 0; kill < 4; kill++) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, given], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await pause(20 + kill * 25)
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  later(60)
  await run()
  await run()
  for (const call of people) {
    const words = (await told(call)).map(({ body }) => body)
    const found = vacancies.map((_, n) => words.filter((body) => body.includes(`도장공 ${n}호`)).length)
    const named = found.reduce((sum, n) => sum + n, 0)
    const more = words.flatMap((body) => /그 밖에 (\d+)건/.exec(body)?.[1] ?? []).reduce((sum, n) => sum + Number(n), 0)
    expect(Math.max(...found)).toBe(1)
    expect(named + more).toBe(vacancies.length)
  }
})
