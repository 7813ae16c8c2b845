import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderHtml } from '../../platform/jsx/jsx-runtime.ts'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { toKeyRing } from '../../platform/field-encryption/key-ring.ts'
import type { Message } from '../../platform/mail/mail.ts'
import { mailboxMail } from '../../platform/mail/mailbox-mail.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { adoptPerson } from '../identity/index.ts'
import { markAllRead, myMessages, unreadCount } from './inbox.ts'
import { keptLetter, keptLetters } from './mailbox.ts'
import { notify } from './notify.ts'
import { Letter, Mailbox } from './pages/mailbox.tsx'
import { Messages } from './pages/messages.tsx'
import { mailService, sendMail } from './send-mail.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const evil = '<script>alert(1)</script>'
const notice = {
  topic: 'test.told',
  title: { ko: `답이 왔습니다 ${evil}`, en: 'An answer' },
  body: { ko: '열어 보세요', en: 'Open it' },
  link: '/my/applications',
}

test('messages reach their addressee in the role they are meant for, and are read once', async () => {
  const organisation = newId<'Organisation'>()
  const [me, member, other] = [personActor(), personActor(newId(), { id: organisation }), personActor()]
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    await notify(tx, node.clock.now(), { ...notice, to: { person: me.person } })
    await notify(tx, node.clock.now(), { ...notice, to: { organisation } })
  })
  for (const [who, n] of [
    [me, 1],
    [member, 1],
    [other, 0],
  ] as const) {
    expect(must(await myMessages(callBy(node, who), { limit: 30 }))).toHaveLength(n)
    expect(await unreadCount(node, who)).toBe(n)
  }
  expect(must(await markAllRead(callBy(node, me), {}))).toEqual({ read: 1 })
  expect(must(await markAllRead(callBy(node, me), {}))).toEqual({ read: 0 })
  expect(await unreadCount(node, member)).toBe(1)
  const received = must(await myMessages(callBy(node, me), { limit: 30 }))
  const page = renderHtml(<Messages received={received} lang="ko" today={node.clock.today()} title="t" />)
  expect(page).toContain('답이 왔습니다')
  expect(page).not.toContain('<script>')
})

test('the demo’s mailbox shows letters, their links lead here, and nothing in them runs', async () => {
  const letter = {
    id: newId<'Mail'>(),
    to: 'jiwoo@demo.example',
    subject: evil,
    text: `안녕하세요\n\nhttps://onil.test/my?a=1\njavascript:alert(1)\n`,
    createdAt: node.clock.now(),
  }
  await mailboxMail(node).send(letter)
  const call = callBy(node, { kind: 'anonymous' })
  const list = must(await keptLetters(call, {}))
  const one = must(await keptLetter(call, { letter: letter.id }))
  const page =
    renderHtml(<Mailbox letters={list} lang="ko" today={node.clock.today()} />) +
    renderHtml(<Letter letter={one} lang="en" />)
  expect(page).toContain('href="/my?a=1"')
  expect(page).not.toMatch(/<script>|href="javascript/)
  expect(await keptLetter(call, { letter: newId() })).toMatchObject({ ok: false, refusal: { status: 404 } })
})

test('a letter whose handing over is repeated is the same letter: id, date and words', async () => {
  const key = randomBytes(32).toString('base64')
  fieldKeys.provide(node, toKeyRing({ current: 'k1', keys: { k1: key }, index: key }))
  const person = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) =>
    adoptPerson(tx, node, { subject: 'test:letter', name: '한지우', email: 'jiwoo@demo.example' }),
  )
  const sent: Message[] = []
  mailService.provide(node, {
    send: async (message) => {
      sent.push(message)
      if (sent.length === 1) throw new Error('the connection broke after the letter had been taken')
    },
  })
  const { title, body, link } = notice
  const letter = { id: newId<'Mail'>(), person, title, body, link, at: node.clock.now().toISOString() }
  const call = systemCall(node, 'notifications.send-mail')
  await expect(sendMail.run(call, letter)).rejects.toThrow('broke')
  node.clock.move(node.clock.offset() + 60_000)
  await sendMail.run(call, letter)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toEqual(sent[0])
  expect(sent[0]).toMatchObject({ id: letter.id, to: 'jiwoo@demo.example', createdAt: new Date(letter.at) })
})
