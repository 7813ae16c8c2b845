import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Outcome, isRefusal, must } from '../../../../kernel/refusal.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Call, systemCall } from '../../../../platform/node.ts'
import { folderStorage } from '../../../../platform/storage/folder-storage.ts'
import { ContentId, storageService } from '../../../../platform/storage/storage.ts'
import { personActor } from '../../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../../platform/testing/test-node.ts'
import { forgetUploads } from '../../../../platform/uploads/forget-uploads.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { scannerService } from '../../../../platform/uploads/scanner.ts'
import { readNews, readOneNews } from '../read-news.ts'
import { saveNews } from '../save-news.ts'
import { addPicture } from './add-picture.ts'
import { pictureKind, pictureLimits } from './picture.ts'
import { readPicture } from './read-picture.ts'
import { removePicture } from './remove-picture.ts'

const wanted = { types: ['image/png'], maxBytes: 1000, kind: pictureKind } as const
const alt = { ko: '상담 창구 사진', en: 'The counter' }
const words = { ko: '창구를 옮깁니다', en: 'The counter moves' }
const content = { title: words, text: words, pinned: false }
let folder: string
let database: TestDatabase
let node: TestNode
let editor: Call
let other: Call
let anybody: Call

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-pictures-'))
  database = await testDatabase()
  node = testNode(database)
  storageService.provide(node, folderStorage(folder))
  scannerService.provide(node, { name: 'test', scan: () => Promise.resolve({ is: 'clean' }) })
  const operator = { id: newId<'Organisation'>(), role: 'operator' as const }
  editor = callBy(node, personActor(undefined, operator))
  other = callBy(node, personActor(undefined, operator))
  anybody = { ...editor, actor: { kind: 'anonymous' } }
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const write = async (publish: 'now' | 'draft') => must(await saveNews(editor, { ...content, publish })).news
let sent = 0
async function send(by: Call): Promise<string> {
  const body = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(`${++sent}`)])
  const id = await receiveUpload(by, { field: 'file', name: 'a.png', type: '', body }, wanted)
  if (isRefusal(id)) throw new Error(id.refused)
  return id
}
const input = async (news: string) => ({ news, upload: await send(editor), width: 3, height: 2, alt })

it('is seen by everybody while its notice is out, by editors before, and goes with its bytes when taken out', async () => {
  const news = await write('draft')
  const { picture } = must(await addPicture(editor, await input(news)))
  expect(code(await readPicture(anybody, { news, picture }))).toBe('operations.no-such-picture')
  const { content: bytes } = must(await readPicture(other, { news, picture }))
  must(await saveNews(editor, { ...content, news, version: 1, publish: 'now' }))
  expect(must(await readPicture(anybody, { news, picture })).alt).toEqual(alt)
  expect(must(await readNews(anybody, {})).all[0]?.pictures).toHaveLength(1)
  expect(code(await readPicture(anybody, { news: await write('now'), picture }))).toBe('operations.no-such-picture')

  must(await removePicture(other, { news, picture }))
  expect(must(await readOneNews(anybody, { news })).pictures).toEqual([])
  expect(code(await removePicture(other, { news, picture }))).toBe('operations.no-such-picture')
  await forgetUploads.run(systemCall(node, 'test'), {})
  expect(await storageService.of(node).exists(ContentId.parse(bytes))).toBe(false)
})

it('needs words in both languages, an own upload that is not used elsewhere, and room', async () => {
  const news = await write('now')
  const one = await input(news)
  expect(await addPicture(editor, { ...one, alt: { ko: '창구', en: ' ' } })).toMatchObject({
    refusal: { status: 422, fields: { 'alt.en': 'needed' } },
  })
  expect(code(await addPicture(editor, { ...one, width: pictureLimits.side + 1 }))).toBe('platform.does-not-fit')
  must(await addPicture(editor, one))
  expect(code(await addPicture(editor, one))).toBe('platform.not-found')
  for (let n = 1; n < pictureLimits.most; n++) must(await addPicture(editor, await input(news)))
  expect(code(await addPicture(editor, await input(news)))).toBe('operations.enough-pictures')
})

it('is added and taken out by operators only, once for each press', async () => {
  const news = await write('now')
  const person = callBy(node, personActor())
  expect(code(await addPicture(person, { ...(await input(news)), upload: await send(person) }))).toBe(
    'platform.not-yours',
  )
  const pressed = { ...editor, key: 'pressed-twice' }
  const one = await input(news)
  const first = must(await addPicture(pressed, one))
  expect(must(await addPicture(pressed, one))).toEqual(first)
  expect(code(await removePicture(anybody, { news, picture: first.picture }))).toBe('platform.sign-in-first')
  expect(must(await readOneNews(anybody, { news })).pictures).toHaveLength(1)
})
