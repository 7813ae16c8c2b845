import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderHtml } from '../../platform/jsx/jsx-runtime.ts'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { mailboxMail } from '../../platform/mail/mailbox-mail.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { markAllRead, myMessages } from './inbox.ts'
import { keptLetter, keptLetters } from './demo/mailbox.ts'
import { notify } from './notify.ts'
import { Letter, Mailbox } from './pages/mailbox.tsx'
import { Messages } from './pages/messages.tsx'

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

// What the header of every page asks.
const unread = async ({ person, acting }: ReturnType<typeof personActor>): Promise<unknown> => {
  const organisation = acting.role === 'person' ? null : acting.organisation
  const [row] = await node.database.alone('select notifications.unread($1, $2) as n', [person, organisation])
  return row?.['n']
}

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
    expect(await unread(who)).toBe(n)
  }
  expect(must(await markAllRead(callBy(node, me), {}))).toEqual({ read: 1 })
  expect(must(await markAllRead(callBy(node, me), {}))).toEqual({ read: 0 })
  expect(await unread(member)).toBe(1)
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
