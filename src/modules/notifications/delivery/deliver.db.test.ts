import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { keepContact } from '../contacts/store.ts'
import { myMessages } from '../inbox.ts'
import { savePreferences } from '../preferences/my-preferences.ts'
import { Preferences } from '../preferences/preferences.ts'
import { preferencesOf } from '../preferences/store.ts'
import { subscribe } from '../push/devices.ts'
import { type Stage, openStage } from '../testing/open-stage.ts'
import { aPerson, deliverOnce } from '../testing/stage.ts'
import { linkHolder, stopMail } from '../unsubscribe/stop-mail.ts'
import { unsubscribeToken } from '../unsubscribe/token.ts'
import { mySent } from './delivery-log.ts'
import { sending } from './sending.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => stage.asUsual())
afterAll(async () => await stage.close())

test('one event arrives once in the inbox, by mail, on the browser and on the telephone, however often the job runs', async () => {
  const person = await aPerson(stage.node, 'once', 'once@demo.example')
  await stage.withMobile(person, '010-1111-2222')
  must(await subscribe(stage.as(person), { address: stage.ways.push.simulated?.('phone-1'), name: '휴대전화' }))
  await stage.tell(person, 'deadline')
  await Promise.all([deliverOnce(stage.node), deliverOnce(stage.node), deliverOnce(stage.node)])
  await deliverOnce(stage.node)
  expect(must(await myMessages(stage.as(person), { limit: 30 })).filter((m) => m.topic === 'test.told')).toHaveLength(1)
  expect((await stage.letters('once@demo.example')).filter((s) => s === '답이 왔습니다')).toHaveLength(1)
  const phone = await stage.onPhone()
  expect(phone.toSorted()).toEqual([
    'alimtalk 010-****-2222 [온일] 기한이 다가온 일이 있습니다\n보려면: https://onil.test/my/messages',
    'push  온일 · 기한이 다가온 일이 있습니다',
  ])
  expect(phone.join(' ')).not.toContain('비밀')
  await stage.owner.query('delete from notifications.phone')
})

test('what rings waits for the morning; deadlines and security do not; mail is quiet anyway', async () => {
  const person = await aPerson(stage.node, 'night', 'night@demo.example')
  must(await subscribe(stage.as(person), { address: stage.ways.push.simulated?.('phone-night'), name: '' }))
  stage.at('2026-12-01T22:00')
  await stage.tell(person, 'result', '밤에 온 답')
  await stage.tell(person, 'deadline', '밤에 온 기한')
  await deliverOnce(stage.node)
  expect(await stage.letters('night@demo.example')).toEqual(['밤에 온 기한', '밤에 온 답'])
  expect(await stage.onPhone()).toEqual(['push  온일 · 기한이 다가온 일이 있습니다'])
  stage.at('2026-12-02T07:59')
  await deliverOnce(stage.node)
  expect(await stage.onPhone()).toHaveLength(1)
  stage.at('2026-12-02T08:00')
  await deliverOnce(stage.node)
  expect(await stage.onPhone()).toContain('push  온일 · 지원에 답이 왔습니다')
  await stage.owner.query('delete from notifications.phone')
})

test('what piled up comes as one letter at the hour the person chose, each message in it once', async () => {
  const person = await aPerson(stage.node, 'digest', 'digest@demo.example')
  must(await savePreferences(stage.as(person), { digest: { every: 'day', hour: 18, weekday: 1 }, lang: 'en' }))
  for (const title of ['하나', '둘', '셋']) await stage.tell(person, 'result', title)
  await deliverOnce(stage.node)
  expect(await stage.letters('digest@demo.example')).toEqual([])
  stage.at('2026-12-01T18:00')
  await Promise.all([deliverOnce(stage.node), deliverOnce(stage.node)])
  await stage.tell(person, 'result', '넷')
  await deliverOnce(stage.node)
  expect(await stage.letters('digest@demo.example')).toEqual(['3 pieces of news'])
  stage.at('2026-12-02T18:00')
  await deliverOnce(stage.node)
  expect(await stage.letters('digest@demo.example')).toEqual(['1 piece of news', '3 pieces of news'])
})

test('a number without KakaoTalk gets a text message; a number that does not exist is marked, told in the inbox, and mail takes over', async () => {
  const person = await aPerson(stage.node, 'fallback', 'fallback@demo.example')
  await stage.withMobile(person, '010-3333-4440')
  must(await savePreferences(stage.as(person), { by: { result: ['alimtalk'] } }))
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  expect(await stage.onPhone()).toEqual(['sms 010-****-4440 [온일] 지원에 답이 왔습니다 https://onil.test/my/messages'])

  await stage.owner.query('delete from notifications.phone')
  must(await savePreferences(stage.as(person), { by: { result: ['sms'] } }))
  await breakNumber(person)
  await stage.tell(person, 'result', '번호가 없어진 뒤')
  await deliverOnce(stage.node)
  expect(await stage.onPhone()).toEqual([])
  expect(await stage.letters('fallback@demo.example')).toContain('번호가 없어진 뒤')
  const inbox = must(await myMessages(stage.as(person), { limit: 30 })).map((m) => m.title.ko)
  expect(inbox).toContain('010-****-0000에 닿지 않습니다')
  await stage.tell(person, 'result', '그 다음')
  await deliverOnce(stage.node)
  expect(await stage.letters('fallback@demo.example')).toContain('그 다음')
})

// The number was given back since: no carrier knows it.
async function breakNumber(person: string): Promise<void> {
  await inTransaction(stage.node, systemCall(stage.node, 'test').actor, 'test', (tx) =>
    keepContact(tx, stage.node, stage.node.clock.now(), {
      person,
      kind: 'mobile',
      address: '01000000000',
      source: 'person',
    }),
  )
}

test('a mail address that bounces is marked and told in the inbox, until the sign-in names another one', async () => {
  const person = await aPerson(stage.node, 'bounce', 'gone@demo.invalid')
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  expect(must(await myMessages(stage.as(person), { limit: 30 })).map((m) => m.topic)).toContain(
    'notifications.unreachable',
  )
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  expect(
    must(await myMessages(stage.as(person), { limit: 30 })).filter((m) => m.topic === 'notifications.unreachable'),
  ).toHaveLength(1)
  await aPerson(stage.node, 'bounce', 'back@demo.example')
  await stage.tell(person, 'result', '다시')
  await deliverOnce(stage.node)
  expect(await stage.letters('back@demo.example')).toEqual(['다시'])
})

test('while every carrier is down a message waits longer and longer, then goes once; the operator sees why, and nobody’s content', async () => {
  const person = await aPerson(stage.node, 'down')
  await stage.withMobile(person, '010-5555-6666')
  must(await savePreferences(stage.as(person), { by: { deadline: ['sms'] } }))
  stage.outside['sms-1'].mode = 'down'
  stage.outside['sms-2'].mode = 'down'
  await stage.tell(person, 'deadline')
  await deliverOnce(stage.node)
  await deliverOnce(stage.node)
  expect(
    await stage.rows(
      'select attempts from notifications.delivery where person_id = $1 and notice_id is not null and sent_at is null',
      [person],
    ),
  ).toEqual([{ attempts: 1 }])
  stage.later(1)
  await deliverOnce(stage.node)
  const operator = callBy(
    stage.node,
    personActor(undefined, { id: toId('0198c0de-0000-7000-8000-000000000001'), role: 'operator' }),
  )
  const seen = must(await sending(operator, {}))
  expect(seen.troubles).toContainEqual(
    expect.objectContaining({ channel: 'sms', attempts: 2, givenUp: false, why: expect.stringContaining('503') }),
  )
  expect(JSON.stringify(seen)).not.toMatch(/6666|비밀|답이 왔습니다/)
  expect(must(await mySent(stage.as(person), {}))[0]?.went).toMatchObject([
    { channel: 'sms', state: 'waiting', tries: 2 },
  ])
  stage.outside['sms-2'].mode = 'normal'
  stage.later(5)
  await deliverOnce(stage.node)
  await deliverOnce(stage.node)
  expect(await stage.onPhone()).toHaveLength(1)
  await stage.owner.query('delete from notifications.phone')
})

test('a browser that has gone is forgotten, and the person is told once', async () => {
  const person = await aPerson(stage.node, 'gone')
  must(await subscribe(stage.as(person), { address: stage.ways.push.simulated?.('phone-gone'), name: '옛 전화' }))
  stage.outside.push.mode = 'gone'
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  await stage.tell(person, 'result')
  await deliverOnce(stage.node)
  const gone = must(await myMessages(stage.as(person), { limit: 30 })).filter(
    (m) => m.topic === 'notifications.device-gone',
  )
  expect(gone).toMatchObject([{ body: { ko: '옛 전화에서 더는 받지 않습니다. 다시 받으려면 그 기기에서 켜 주세요.' } }])
})

test('the same browser used by another person is theirs, and only theirs', async () => {
  const [one, other] = [await aPerson(stage.node, 'shared-1'), await aPerson(stage.node, 'shared-2')]
  const address = stage.ways.push.simulated?.('shared')
  must(await subscribe(stage.as(one), { address, name: '' }))
  must(await subscribe(stage.as(other), { address, name: '' }))
  must(await subscribe(stage.as(other), { address, name: '' }))
  expect(
    await stage.rows('select person_id from notifications.push_device where person_id in ($1, $2)', [one, other]),
  ).toEqual([{ person_id: other }])
  expect(
    await subscribe(stage.as(one), { address: { ...address, endpoint: 'https://10.0.0.1/x' }, name: '' }),
  ).toMatchObject({ ok: false, refusal: { status: 422 } })
})

test('the link of a letter stops its kind without sign-in, and nothing else; a made-up one does nothing', async () => {
  const person = await aPerson(stage.node, 'stop', 'stop@demo.example')
  const visitor = linkHolder(callBy(stage.node, { kind: 'anonymous' }))
  const token = unsubscribeToken(stage.node, { person, kind: 'result' })
  expect(must(await stopMail(visitor, { token, mail: false }))).toEqual({ kind: 'result' })
  await stage.tell(person, 'result', '멈춘 것')
  await stage.tell(person, 'badge', '배지')
  await deliverOnce(stage.node)
  expect(await stage.letters('stop@demo.example')).toEqual(['배지'])
  must(await stopMail(visitor, { token, mail: true }))
  await stage.tell(person, 'result', '다시 받는 것')
  await deliverOnce(stage.node)
  expect(await stage.letters('stop@demo.example')).toContain('다시 받는 것')
  const forged = `${token.slice(0, -3)}${token.endsWith('AAA') ? 'BBB' : 'AAA'}`
  for (const bad of [forged, '', 'x'.repeat(47), unsubscribeToken(stage.node, { person, kind: 'security' })])
    expect(await stopMail(visitor, { token: bad, mail: false })).toMatchObject({ ok: false, refusal: { status: 404 } })
})

test('preferences of one person are seen and changed by nobody else', async () => {
  const [mine, theirs] = [await aPerson(stage.node, 'mine'), await aPerson(stage.node, 'theirs')]
  must(await savePreferences(stage.as(mine), { by: { badge: ['sms'] } }))
  const seen = await inTransaction(stage.node, personActor(toId(theirs)), 'test', async (tx) => preferencesOf(tx, mine))
  expect(seen).toEqual(Preferences.parse({}))
})
