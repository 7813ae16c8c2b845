import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { loadPushKeys } from '../../../gateways/web-push/vapid.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { keepContact } from '../contacts/store.ts'
import { notify } from '../notify.ts'
import { subscribe } from '../push/devices.ts'
import { aPerson, deliverOnce, provideOutside, ringOf } from '../testing/stage.ts'
import { alimtalkTemplates } from './letters.ts'

const people = 30
const kills = 3
const ring = randomBytes(32).toString('base64')
let database: TestDatabase
let node: TestNode
let keys: string
let owner: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  keys = await mkdtemp(join(tmpdir(), 'onil-keys-'))
  node = testNode({ url: database.url, contextKey: database.contextKey })
  fieldKeys.provide(node, ringOf(ring))
  const ways = provideOutside(node, await loadPushKeys(keys), alimtalkTemplates())
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (let n = 0; n < people; n++) await someoneIsTold(n, ways.push.simulated?.(`phone-${n}`))
})
afterAll(async () => {
  await owner.end()
  await node.close()
  await database.drop()
})

// A third of the numbers end in 0 and have no KakaoTalk: they get a text message instead.
const numberOf = (n: number): string => `0101234${String(100 + n).padStart(3, '0')}${n % 3 === 0 ? 0 : 1}`

async function someoneIsTold(n: number, address: unknown): Promise<void> {
  const person = await aPerson(node, `person-${n}`, `person-${n}@demo.example`)
  must(await subscribe(callBy(node, personActor(toId(person))), { address, name: '' }))
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const now = node.clock.now()
    await keepContact(tx, node, now, { person, kind: 'mobile', address: numberOf(n), source: 'person' })
    const words = { title: { ko: '기한', en: 'Due' }, body: { ko: '기한', en: 'Due' } }
    await notify(tx, now, {
      ...words,
      to: { person },
      kind: 'deadline',
      topic: 'test.due',
      link: `/my/applications/${n}`,
    })
  })
}

async function startDelivering(minutes: number): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../testing/deliver-process.ts', import.meta.url))
  const given = { url: database.url, contextKey: database.contextKey.toString('hex'), ring, keys, minutes }
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return child
}

// Killed in the moment when a message has arrived: those who sent it have not written it down yet.
async function untilArrived(many: number): Promise<void> {
  const arrived = 'select (select count(*) from platform.mail) + (select count(*) from notifications.phone) as n'
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(10))
    if (Number((await rows(arrived))[0]?.['n']) >= many) return
}

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await owner.query<Record<string, unknown>>(text)).rows

test('kill -9 while sending loses nothing and doubles nothing: everybody has each message once', async () => {
  for (let kill = 0; kill < kills; kill++) {
    const child = await startDelivering(kill * 10)
    await untilArrived(people * (kill + 1) * 0.6)
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  node.clock.move((kills + 1) * 600_000)
  await deliverOnce(node)
  await deliverOnce(node)

  expect(await rows('select id from notifications.delivery where sent_at is null and gave_up_at is null')).toEqual([])
  // Some were caught with the message handed over and not written down, else this test would prove nothing.
  expect((await rows('select id from notifications.delivery where attempts > 1')).length).toBeGreaterThan(0)
  const letters = await rows('select to_address, count(*)::int as n from platform.mail group by 1')
  expect(letters).toHaveLength(people)
  const shown = await rows(
    'select channel, shown_to, link, count(*)::int as n from notifications.phone group by 1, 2, 3',
  )
  expect([...letters, ...shown].filter(({ n }) => n !== 1)).toEqual([])
  const of = (channel: string): number => shown.filter((row) => row['channel'] === channel).length
  expect({ push: of('push'), sms: of('sms'), alimtalk: of('alimtalk') }).toEqual({
    push: people,
    sms: people / 3,
    alimtalk: (people / 3) * 2,
  })
  // Carriers that can be asked were asked: nobody had to recognise a message that came twice.
  expect(await rows(`select key from notifications.phone where channel <> 'push' and handed > 1`)).toEqual([])
}, 60_000)
