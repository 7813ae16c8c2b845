import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Recognised, textRecognition } from '../../../gateways/text-recognition/port.ts'
import { type Outcome, must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { deleteDiscarded } from '../discard/discard-store.ts'
import { discardVacancy } from '../discard/discard-vacancy.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { myVacancies, readOwnVacancy } from '../read-vacancies.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { aVacancy, anEmployer, withKeys } from '../testing/builders.ts'
import { beginFromNotice } from './begin-from-notice.ts'
import { readPicture } from './read-picture.ts'
import { noticeOfDraft, readNoticeText } from './read.ts'

let database: TestDatabase
let node: TestNode
let daon: Actor
let other: Actor

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  daon = await anEmployer(node)
  other = await anEmployer(node, '나루병원')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const text = '주방보조 구합니다\n시급 12,000원 / 월~금 10:00~15:00\n마포구 서교동 한식당\n문자 주세요 010-0000-1234'
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const begun = async (key?: string): Promise<string> =>
  must(await beginFromNotice({ ...callBy(node, daon), ...(key && { key }) }, { text })).vacancy

it('a notice becomes a draft that holds what was read, and the notice beside it', async () => {
  const vacancy = await begun()
  const draft = must(await readOwnVacancy(callBy(node, daon), { vacancy }))
  expect(draft).toMatchObject({ title: '주방보조', region: '11440', pay: { per: 'hour', min: 12_000 } })
  expect(draft.publishedAt).toBeUndefined()
  expect(JSON.stringify(draft)).not.toContain('010-0000-1234')
  const kept = must(await noticeOfDraft(callBy(node, daon), { vacancy }))
  expect(kept?.text).toBe(text)
  expect(kept?.reading.contacts).toEqual(['010-0000-1234'])
})

it('pressed twice it is one draft', async () => {
  const before = must(await myVacancies(callBy(node, daon), {})).length
  expect(await begun('pressed-twice')).toBe(await begun('pressed-twice'))
  expect(must(await myVacancies(callBy(node, daon), {})).length).toBe(before + 1)
})

it('reading alone keeps nothing', async () => {
  const before = must(await myVacancies(callBy(node, daon), {})).length
  const { content } = must(await readNoticeText(callBy(node, daon), { text }))
  expect(content.title).toBe('주방보조')
  expect(must(await myVacancies(callBy(node, daon), {})).length).toBe(before)
})

it('is refused empty, too long, and where nothing fits', async () => {
  const begin = async (written: string): Promise<string> =>
    code(await beginFromNotice(callBy(node, daon), { text: written }))
  expect(await begin(' \n')).toBe('jobs.notice-empty')
  expect(await begin('가'.repeat(10_001))).toBe('jobs.notice-too-long')
  expect(await begin('안녕하세요')).toBe('jobs.notice-unread')
})

it('is its company’s alone', async () => {
  const vacancy = await begun()
  expect(code(await noticeOfDraft(callBy(node, other), { vacancy }))).toBe('jobs.no-such-vacancy')
  expect(code(await beginFromNotice(callBy(node, { kind: 'anonymous' }), { text }))).not.toBe('ok')
})

it('is forgotten when the draft is published, and when it is deleted', async () => {
  const vacancy = await begun()
  must(await saveVacancy(callBy(node, daon), { vacancy, content: aVacancy }))
  must(await publishVacancy(callBy(node, daon), { vacancy }))
  expect(must(await noticeOfDraft(callBy(node, daon), { vacancy }))).toBeNull()

  const discarded = await begun()
  must(await discardVacancy(callBy(node, daon), { vacancy: discarded }))
  const later = new Date(node.clock.now().getTime() + 31 * 86_400_000)
  const { actor } = systemCall(node, 'test')
  await inTransaction(node, actor, 'test', async (tx) => await deleteDiscarded(tx, later))
  expect(code(await readOwnVacancy(callBy(node, daon), { vacancy: discarded }))).toBe('jobs.no-such-vacancy')
})

it('a photograph gives its text and nothing more; what went wrong is said', async () => {
  const picture = Buffer.from('a picture')
  const said = async (recognised: Recognised, by = daon): Promise<string> => {
    textRecognition.provide(node, { read: () => Promise.resolve(recognised) })
    const outcome = await readPicture(callBy(node, by), picture)
    return outcome.ok ? outcome.value.text : outcome.refusal.refused
  }
  const before = must(await myVacancies(callBy(node, daon), {})).length
  expect(await said({ is: 'read', text: `${text}\n` })).toBe(text)
  expect(await said({ is: 'read', text: ' \n' })).toBe('jobs.picture-without-text')
  expect(await said({ is: 'no-picture' })).toBe('jobs.no-picture')
  expect(await said({ is: 'too-large' })).toBe('jobs.picture-too-large')
  expect(await said({ is: 'busy' })).toBe('jobs.picture-busy')
  expect(await said({ is: 'away' })).toBe('jobs.picture-away')
  expect(await said({ is: 'read', text }, { kind: 'anonymous' })).not.toBe(text)
  expect(must(await myVacancies(callBy(node, daon), {})).length).toBe(before)
})
