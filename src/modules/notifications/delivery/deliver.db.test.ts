import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { loadPushKeys } from '../../../gateways/web-push/vapid.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { toId } from '../../../kernel/id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { askCode } from '../contacts/ask-code.ts'
import { codeOf } from '../contacts/code.ts'
import { confirmCode, waitingCode } from '../contacts/confirm-code.ts'
import { removeContact } from '../contacts/remove-contact.ts'
import { myMessages } from '../inbox.ts'
import type { Kind } from '../kinds.ts'
import { notify } from '../notify.ts'
import { Preferences } from '../preferences/preferences.ts'
import { savePreferences } from '../preferences/my-preferences.ts'
import { subscribe } from '../push/devices.ts'
import { type Outside, aPerson, deliverOnce, provideOutside, ringOf, usualOutside } from '../testing/stage.ts'
import { stopMail, linkHolder } from '../unsubscribe/stop-mail.ts'
import { unsubscribeToken } from '../unsubscribe/token.ts'
import { type WaysOut } from '../ways-out.ts'
import { mySent } from './delivery-log.ts'
import { alimtalkTemplates } from './letters.ts'
import { sending } from './sending.ts'

let database: TestDatabase
let node: TestNode
let owner: pg.Client
let ways: WaysOut
const outside: Outside = usualOutside()

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  fieldKeys.provide(node, ringOf())
  const keys = await loadPushKeys(await mkdtemp(join(tmpdir(), 'onil-keys-')))
  ways = provideOutside(node, keys, alimtalkTemplates(), outside)
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await node.close()
  await database.drop()
})
beforeEach(() => {
  for (const one of Object.values(outside)) one.mode = 'normal'
  at('2026-12-01T10:00')
})

const at = (korean: string): void => node.clock.move(new Date(`${korean}:00+09:00`).getTime() - Date.now())
const later = (minutes: number): void => node.clock.move(node.clock.offset() + minutes * 60_000)
const as = (person: string, key?: string): ReturnType<typeof callBy> => callBy(node, personActor(toId(person)), key)
const rows = async (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await owner.query<Record<string, unknown>>(text, [...values])).rows

async function tell(person: string, kind: Kind, title = '답이 왔습니다'): Promise<void> {
  const words = { title: { ko: title, en: 'Title' }, body: { ko: '비밀 회사 이야기', en: 'secret' } }
  await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    notify(tx, node.clock.now(), { to: { person }, topic: 'test.told', link: '/my/applications/1', kind, ...words }),
  )
}

const letters = async (to: string): Promise<string[]> =>
  (await rows('select subject from platform.mail where to_address = $1 order by subject collate "C"', [to])).map((r) =>
    String(r['subject']),
  )
const onPhone = async (): Promise<string[]> =>
  (await rows(`select channel || ' ' || shown_to || ' ' || text as line from notifications.phone order by at`)).map(
    (r) => String(r['line']),
  )

async function withMobile(person: string, address: string): Promise<void> {
  must(await askCode(as(person), { kind: 'mobile', address }))
  const code = await lastCode(person)
  expect(must(await confirmCode(as(person), { kind: 'mobile', code }))).toMatchObject({ confirmed: true })
  await deliverOnce(node)
  await owner.query('delete from notifications.phone')
}

async function lastCode(person: string): Promise<string> {
  const [row] = await rows(
    'select id from notifications.verification where person_id = $1 order by created_at desc, id desc limit 1',
    [person],
  )
  return codeOf(node, String(row?.['id']))
}

test('one event arrives once in the inbox, by mail, on the browser and on the telephone, however often the job runs', async () => {
  const person = await aPerson(node, 'once', 'once@demo.example')
  await withMobile(person, '010-1111-2222')
  must(await subscribe(as(person), { address: ways.push.simulated?.('phone-1'), name: '휴대전화' }))
  await tell(person, 'deadline')
  await Promise.all([deliverOnce(node), deliverOnce(node), deliverOnce(node)])
  await deliverOnce(node)
  expect(must(await myMessages(as(person), { limit: 30 })).filter((m) => m.topic === 'test.told')).toHaveLength(1)
  expect((await letters('once@demo.example')).filter((s) => s === '답이 왔습니다')).toHaveLength(1)
  const phone = await onPhone()
  expect(phone.toSorted()).toEqual([
    'alimtalk 010-****-2222 [온일] 기한이 다가온 일이 있습니다\n보려면: https://onil.test/my/messages',
    'push  온일 · 기한이 다가온 일이 있습니다',
  ])
  expect(phone.join(' ')).not.toContain('비밀')
  await owner.query('delete from notifications.phone')
})

test('what rings waits for the morning; deadlines and security do not; mail is quiet anyway', async () => {
  const person = await aPerson(node, 'night', 'night@demo.example')
  must(await subscribe(as(person), { address: ways.push.simulated?.('phone-night'), name: '' }))
  at('2026-12-01T22:00')
  await tell(person, 'result', '밤에 온 답')
  await tell(person, 'deadline', '밤에 온 기한')
  await deliverOnce(node)
  expect(await letters('night@demo.example')).toEqual(['밤에 온 기한', '밤에 온 답'])
  expect(await onPhone()).toEqual(['push  온일 · 기한이 다가온 일이 있습니다'])
  at('2026-12-02T07:59')
  await deliverOnce(node)
  expect(await onPhone()).toHaveLength(1)
  at('2026-12-02T08:00')
  await deliverOnce(node)
  expect(await onPhone()).toContain('push  온일 · 지원에 답이 왔습니다')
  await owner.query('delete from notifications.phone')
})

test('what piled up comes as one letter at the hour the person chose, each message in it once', async () => {
  const person = await aPerson(node, 'digest', 'digest@demo.example')
  must(await savePreferences(as(person), { digest: { every: 'day', hour: 18, weekday: 1 }, lang: 'en' }))
  for (const title of ['하나', '둘', '셋']) await tell(person, 'result', title)
  await deliverOnce(node)
  expect(await letters('digest@demo.example')).toEqual([])
  at('2026-12-01T18:00')
  await Promise.all([deliverOnce(node), deliverOnce(node)])
  await tell(person, 'result', '넷')
  await deliverOnce(node)
  expect(await letters('digest@demo.example')).toEqual(['3 pieces of news'])
  at('2026-12-02T18:00')
  await deliverOnce(node)
  expect(await letters('digest@demo.example')).toEqual(['1 piece of news', '3 pieces of news'])
})

test('a number without KakaoTalk gets a text message; a number that does not exist is marked, told in the inbox, and mail takes over', async () => {
  const person = await aPerson(node, 'fallback', 'fallback@demo.example')
  await withMobile(person, '010-3333-4440')
  must(await savePreferences(as(person), { by: { result: ['alimtalk'] } }))
  await tell(person, 'result')
  await deliverOnce(node)
  expect(await onPhone()).toEqual(['sms 010-****-4440 [온일] 지원에 답이 왔습니다 https://onil.test/my/messages'])

  await owner.query('delete from notifications.phone')
  must(await savePreferences(as(person), { by: { result: ['sms'] } }))
  await breakNumber(person)
  await tell(person, 'result', '번호가 없어진 뒤')
  await deliverOnce(node)
  expect(await onPhone()).toEqual([])
  expect(await letters('fallback@demo.example')).toContain('번호가 없어진 뒤')
  const inbox = must(await myMessages(as(person), { limit: 30 })).map((m) => m.title.ko)
  expect(inbox).toContain('010-****-0000에 닿지 않습니다')
  await tell(person, 'result', '그 다음')
  await deliverOnce(node)
  expect(await letters('fallback@demo.example')).toContain('그 다음')
})

// The number was given back since: no carrier knows it.
async function breakNumber(person: string): Promise<void> {
  const { keepContact } = await import('../contacts/store.ts')
  await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    keepContact(tx, node, node.clock.now(), { person, kind: 'mobile', address: '01000000000', source: 'person' }),
  )
}

test('a mail address that bounces is marked and told in the inbox, until the sign-in names another one', async () => {
  const person = await aPerson(node, 'bounce', 'gone@demo.invalid')
  await tell(person, 'result')
  await deliverOnce(node)
  expect(must(await myMessages(as(person), { limit: 30 })).map((m) => m.topic)).toContain('notifications.unreachable')
  await tell(person, 'result')
  await deliverOnce(node)
  expect(
    must(await myMessages(as(person), { limit: 30 })).filter((m) => m.topic === 'notifications.unreachable'),
  ).toHaveLength(1)
  await aPerson(node, 'bounce', 'back@demo.example')
  await tell(person, 'result', '다시')
  await deliverOnce(node)
  expect(await letters('back@demo.example')).toEqual(['다시'])
})

test('while every carrier is down a message waits longer and longer, then goes once; the operator sees why, and nobody’s content', async () => {
  const person = await aPerson(node, 'down')
  await withMobile(person, '010-5555-6666')
  must(await savePreferences(as(person), { by: { deadline: ['sms'] } }))
  outside['sms-1'].mode = 'down'
  outside['sms-2'].mode = 'down'
  await tell(person, 'deadline')
  await deliverOnce(node)
  await deliverOnce(node)
  expect(
    await rows(
      'select attempts from notifications.delivery where person_id = $1 and notice_id is not null and sent_at is null',
      [person],
    ),
  ).toEqual([{ attempts: 1 }])
  later(1)
  await deliverOnce(node)
  const operator = callBy(
    node,
    personActor(undefined, { id: toId('0198c0de-0000-7000-8000-000000000001'), role: 'operator' }),
  )
  const seen = must(await sending(operator, {}))
  expect(seen.troubles).toContainEqual(
    expect.objectContaining({ channel: 'sms', attempts: 2, givenUp: false, why: expect.stringContaining('503') }),
  )
  expect(JSON.stringify(seen)).not.toMatch(/6666|비밀|답이 왔습니다/)
  expect(must(await mySent(as(person), {}))[0]?.went).toMatchObject([{ channel: 'sms', state: 'waiting', tries: 2 }])
  outside['sms-2'].mode = 'normal'
  later(5)
  await deliverOnce(node)
  await deliverOnce(node)
  expect(await onPhone()).toHaveLength(1)
  await owner.query('delete from notifications.phone')
})

test('a browser that has gone is forgotten, and the person is told once', async () => {
  const person = await aPerson(node, 'gone')
  must(await subscribe(as(person), { address: ways.push.simulated?.('phone-gone'), name: '옛 전화' }))
  outside.push.mode = 'gone'
  await tell(person, 'result')
  await deliverOnce(node)
  await tell(person, 'result')
  await deliverOnce(node)
  const gone = must(await myMessages(as(person), { limit: 30 })).filter((m) => m.topic === 'notifications.device-gone')
  expect(gone).toMatchObject([{ body: { ko: '옛 전화에서 더는 받지 않습니다. 다시 받으려면 그 기기에서 켜 주세요.' } }])
})

test('the same browser used by another person is theirs, and only theirs', async () => {
  const [one, other] = [await aPerson(node, 'shared-1'), await aPerson(node, 'shared-2')]
  const address = ways.push.simulated?.('shared')
  must(await subscribe(as(one), { address, name: '' }))
  must(await subscribe(as(other), { address, name: '' }))
  must(await subscribe(as(other), { address, name: '' }))
  expect(
    await rows('select person_id from notifications.push_device where person_id in ($1, $2)', [one, other]),
  ).toEqual([{ person_id: other }])
  expect(await subscribe(as(one), { address: { ...address, endpoint: 'https://10.0.0.1/x' }, name: '' })).toMatchObject(
    { ok: false, refusal: { status: 422 } },
  )
})

test('a code works once, for ten minutes and five tries, and its address lies sealed', async () => {
  const person = await aPerson(node, 'code', 'old@demo.example')
  must(await askCode(as(person), { kind: 'mail', address: 'New@Demo.Example' }))
  await deliverOnce(node)
  const code = await lastCode(person)
  expect(await letters('new@demo.example')).toEqual([`온일 확인 번호 ${code}`])
  expect(must(await waitingCode(as(person), { kind: 'mail' }))).toMatchObject({ shown: 'ne***@demo.example' })
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  expect(must(await confirmCode(as(person), { kind: 'mail', code: wrong }))).toEqual({ confirmed: false, triesLeft: 4 })
  expect(
    must(await confirmCode(as(person), { kind: 'mail', code: `${code.slice(0, 3)} ${code.slice(3)}` })),
  ).toMatchObject({ confirmed: true })
  expect(await confirmCode(as(person), { kind: 'mail', code })).toMatchObject({
    ok: false,
    refusal: { refused: 'notifications.no-open-code' },
  })
  await deliverOnce(node)
  const changed = '알림을 받을 메일: ne***@demo.example'
  for (const to of ['old@demo.example', 'new@demo.example']) expect(await letters(to)).toContain(changed)
  const dump = JSON.stringify(await rows('select * from notifications.verification'))
  expect(dump).not.toMatch(/demo\.example/)
  expect(JSON.stringify(await rows('select address, address_index from notifications.contact'))).not.toMatch(
    /demo\.example/,
  )

  must(await askCode(as(person), { kind: 'mobile', address: '01077778888' }))
  const last = await lastCode(person)
  for (let i = 0; i < 5; i++)
    await confirmCode(as(person), { kind: 'mobile', code: '000000' === last ? '000001' : '000000' })
  expect(await confirmCode(as(person), { kind: 'mobile', code: last })).toMatchObject({ ok: false })
  must(await askCode(as(person), { kind: 'mobile', address: '01077778888' }))
  later(11)
  expect(await confirmCode(as(person), { kind: 'mobile', code: await lastCode(person) })).toMatchObject({ ok: false })
})

test('codes are few: five an hour for a person, three to one address whoever asks', async () => {
  const people = await Promise.all([1, 2, 3, 4].map(async (n) => await aPerson(node, `flood-${n}`)))
  const [first = '', , , fourth = ''] = people
  for (const person of people.slice(0, 3)) must(await askCode(as(person), { kind: 'mobile', address: '01099990001' }))
  const refused = { ok: false, refusal: { refused: 'notifications.too-many-codes', status: 429 } }
  expect(await askCode(as(fourth), { kind: 'mobile', address: '010-9999-0001' })).toMatchObject(refused)
  for (const n of [2, 3, 4, 5]) must(await askCode(as(first), { kind: 'mobile', address: `0109999000${n}` }))
  expect(await askCode(as(first), { kind: 'mobile', address: '01099990006' })).toMatchObject(refused)
  expect(await askCode(as(fourth), { kind: 'mobile', address: '123' })).toMatchObject({
    ok: false,
    refusal: { status: 422, fields: { address: 'mobile' } },
  })
})

test('a removed address gets nothing more, also not the one of the sign-in, and hears of it a last time', async () => {
  const person = await aPerson(node, 'removed', 'removed@demo.example')
  must(await removeContact(as(person), { kind: 'mail' }))
  await tell(person, 'result')
  await deliverOnce(node)
  expect(await letters('removed@demo.example')).toEqual(['알림을 받을 메일 연락처를 지웠습니다'])
})

test('the link of a letter stops its kind without sign-in, and nothing else; a made-up one does nothing', async () => {
  const person = await aPerson(node, 'stop', 'stop@demo.example')
  const visitor = linkHolder(callBy(node, { kind: 'anonymous' }))
  const token = unsubscribeToken(node, { person, kind: 'result' })
  expect(must(await stopMail(visitor, { token, mail: false }))).toEqual({ kind: 'result' })
  await tell(person, 'result', '멈춘 것')
  await tell(person, 'badge', '배지')
  await deliverOnce(node)
  expect(await letters('stop@demo.example')).toEqual(['배지'])
  must(await stopMail(visitor, { token, mail: true }))
  await tell(person, 'result', '다시 받는 것')
  await deliverOnce(node)
  expect(await letters('stop@demo.example')).toContain('다시 받는 것')
  const forged = `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`
  for (const bad of [forged, '', 'x'.repeat(47), unsubscribeToken(node, { person, kind: 'security' })])
    expect(await stopMail(visitor, { token: bad, mail: false })).toMatchObject({ ok: false, refusal: { status: 404 } })
})

test('preferences of one person are seen and changed by nobody else', async () => {
  const [mine, theirs] = [await aPerson(node, 'mine'), await aPerson(node, 'theirs')]
  must(await savePreferences(as(mine), { by: { badge: ['sms'] } }))
  const seen = await inTransaction(node, personActor(toId(theirs)), 'test', async (tx) =>
    (await import('../preferences/store.ts')).preferencesOf(tx, mine),
  )
  expect(seen).toEqual(Preferences.parse({}))
})
