import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { inTransaction } from '../database/transaction.ts'
import { newId } from '../new-id.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, testNode } from '../testing/test-node.ts'
import type { Message } from './mail.ts'
import { mailboxMail } from './mailbox-mail.ts'

let prepared: TestDatabase
let node: TestNode
beforeAll(async () => {
  prepared = await testDatabase()
  node = testNode(prepared)
})
afterAll(async () => {
  await node.close()
  await prepared.drop()
})

/** The letters to an address that somebody sees in an operation of this name. */
async function seen(to: string, operation: string): Promise<unknown[]> {
  return await inTransaction(node, { kind: 'anonymous' }, operation, async (tx) => {
    const { rows } = await sql`select * from platform.mail where to_address = ${to}`.execute(tx)
    return rows
  })
}

test('the mailbox keeps a letter once, however often the same one is sent, and only its own page shows it', async () => {
  const letter: Message = {
    id: newId(),
    to: 'minjun@example.test',
    subject: '면접 안내',
    text: '내일 오전 10시입니다.',
    createdAt: new Date('2026-11-24T00:00:00Z'),
  }
  const mail = mailboxMail(node)
  await mail.send(letter)
  await mail.send(letter)
  await mail.send({ ...letter, id: newId(), to: 'other@example.test', html: '<p>내일</p>' })
  const { id, subject, text } = letter
  expect(await seen(letter.to, 'notifications.kept-letters')).toMatchObject([{ id, subject, text, html: null }])
  expect(await seen(letter.to, 'search.search-vacancies')).toEqual([])
})
