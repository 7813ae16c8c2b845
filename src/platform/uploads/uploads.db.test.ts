import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../kernel/refusal.ts'
import { inTransaction } from '../database/transaction.ts'
import { systemCall } from '../node.ts'
import type { Actor } from '../operation/actor.ts'
import { folderStorage } from '../storage/folder-storage.ts'
import { ContentId, storageService } from '../storage/storage.ts'
import { personActor } from '../testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../testing/test-node.ts'
import { forgetUploads } from './forget-uploads.ts'
import { receiveUpload } from './receive-upload.ts'
import { type Verdict, scannerService } from './scanner.ts'
import { claimUpload, findUpload, removeClaimed } from './store.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
const wanted = { types: ['application/pdf', 'image/png'], maxBytes: 1000, kind: 'test-paper' } as const
const [alice, bert] = [personActor(), personActor()]
let folder: string
let database: TestDatabase
let node: TestNode
let verdict: Verdict = { is: 'clean' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-uploads-'))
  database = await testDatabase()
  node = testNode(database)
  storageService.provide(node, folderStorage(folder))
  scannerService.provide(node, { name: 'test', scan: () => Promise.resolve(verdict) })
})
afterAll(async () => {
  await node.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

const send = async (
  body: Buffer,
  name = 'paper.pdf',
  by: Actor = alice,
): Promise<Awaited<ReturnType<typeof receiveUpload>>> =>
  await receiveUpload(callBy(node, by), { field: 'paper', name, type: 'application/pdf', body }, wanted)
const sent = async (body: Buffer, name?: string): Promise<string> => {
  const id = await send(body, name)
  if (isRefusal(id)) throw new Error(id.refused)
  return id
}
const find = async (by: Actor, id: string) => await inTransaction(node, by, 'test', (tx) => findUpload(tx, id))

describe('a file that somebody sends', () => {
  test('is what its bytes are, whatever it is called, and is called nothing dangerous', async () => {
    expect(await find(alice, await sent(pdf, '../../etc/\u0000pass\u202Ewd.exe'))).toMatchObject({
      name: 'passwd.exe',
      type: 'application/pdf',
      bytes: pdf.length,
      scanned_by: 'test',
    })
    expect(await send(Buffer.from('<script>alert(1)</script>'), 'paper.pdf')).toMatchObject({
      refused: 'platform.file-of-other-kind',
      facts: { kinds: 'PDF, PNG' },
    })
    expect(await send(Buffer.concat([pdf, Buffer.alloc(1000)]))).toMatchObject({ status: 413 })
    expect(await send(pdf, 'paper.pdf', { kind: 'anonymous' })).toMatchObject({ status: 401 })
  })

  test('is not taken when something was found in it, or when it cannot be scanned', async () => {
    verdict = { is: 'infected', found: 'Eicar' }
    expect(await send(pdf)).toMatchObject({ refused: 'platform.file-holds-malware' })
    verdict = { is: 'away' }
    expect(await send(pdf)).toMatchObject({ refused: 'platform.scanner-away', status: 503 })
    verdict = { is: 'clean' }
  })

  test('is its sender’s; another person neither sees nor claims it', async () => {
    const id = await sent(pdf)
    expect(await find(bert, id)).toBeUndefined()
    const claim = async (by: Actor, owner: string) =>
      await inTransaction(node, by, 'test', (tx) => claimUpload(tx, id, 'test-paper', owner))
    expect(await claim(bert, 'thing:b')).toBeUndefined()
    expect(await claim(alice, 'thing:a')).toMatchObject({ claimed_by: 'thing:a' })
    expect(await claim(alice, 'thing:a')).toMatchObject({ claimed_by: 'thing:a' })
    expect(await claim(alice, 'thing:other')).toBeUndefined()
  })

  test('is forgotten after a day when nothing was submitted with it; bytes that somebody else refers to stay', async () => {
    const [own, shared] = [Buffer.concat([pdf, Buffer.from(' own')]), Buffer.concat([pdf, Buffer.from(' shared')])]
    const forgotten = await sent(own)
    await sent(shared)
    const kept = await sent(shared)
    await inTransaction(node, alice, 'test', (tx) => claimUpload(tx, kept, 'test-paper', 'thing:kept'))
    const contents = await Promise.all(
      [forgotten, kept].map(async (id) => ContentId.parse((await find(alice, id))?.content_id)),
    )
    node.clock.move(86_400_000 + 1000)
    await forgetUploads.run(systemCall(node, 'test'), {})
    expect(await find(alice, forgotten)).toBeUndefined()
    expect(await find(alice, kept)).toBeDefined()
    const there = await Promise.all(contents.map((id) => storageService.of(node).exists(id)))
    expect(there).toEqual([false, true])
    const unused = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
      removeClaimed(tx, 'thing:kept'),
    )
    expect(unused).toEqual([contents[1]])
  })
})
