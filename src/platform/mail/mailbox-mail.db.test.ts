import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../database/connect.ts'
import { newId } from '../new-id.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import type { Message } from './mail.ts'
import { mailboxMail } from './mailbox-mail.ts'

let prepared: TestDatabase
let database: Database
beforeAll(async () => {
  prepared = await testDatabase()
  database = connect(prepared.url, 2)
})
afterAll(async () => {
  await database.close()
  await prepared.drop()
})

test('the mailbox keeps a letter once, however often the same one is sent', async () => {
  const sentAt = new Date('2026-11-24T00:00:05Z')
  const letter: Message = {
    id: newId(),
    to: 'minjun@example.test',
    subject: '면접 안내',
    text: '내일 오전 10시입니다.',
    createdAt: new Date('2026-11-24T00:00:00Z'),
  }
  const mail = mailboxMail(database.pool, { now: () => sentAt })
  await mail.send(letter)
  await mail.send(letter)
  await mail.send({ ...letter, id: newId(), to: 'other@example.test', html: '<p>내일</p>' })
  const kept = await database.pool.query('select * from platform.mail where to_address = $1', [letter.to])
  expect(kept.rows).toEqual([
    {
      id: letter.id,
      to_address: letter.to,
      subject: letter.subject,
      text: letter.text,
      html: null,
      created_at: letter.createdAt,
      sent_at: sentAt,
    },
  ])
})
