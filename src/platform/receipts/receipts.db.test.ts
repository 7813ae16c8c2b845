import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { newId } from '../new-id.ts'
import type { Actor } from '../operation/actor.ts'
import { command } from '../operation/command.ts'
import { type TestDatabase, testDatabase } from '../testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../testing/test-node.ts'
import { type KeptReceipt, myReceipt, myReceipts } from './my-receipts.ts'
import { publishedKeys } from './published-keys.ts'
import { readReceipt } from './read-receipt.ts'
import { verifyReceipt } from './verify.ts'

let database: TestDatabase
let node: TestNode
const person = (): Actor => ({
  kind: 'person',
  person: newId(),
  name: '한지우',
  session: newId(),
  assurance: 'substantial',
  acting: { role: 'person' },
})
const jiwoo = person()
const send = command('test.send', {
  input: z.object({ n: z.number() }),
  allow: () => true,
  run: async ({ input, now }) => ({
    value: {},
    receipt: { title: `보냄 ${input.n}`, content: { n: input.n, at: now, nothing: undefined } },
  }),
})

beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function sent(actor: Actor = jiwoo): Promise<KeptReceipt> {
  const receipt = must(
    await send(callBy(node, actor), { n: 1 }).then(
      (o) => ({ ok: true, value: o.ok ? (o.receipt ?? '') : '' }) as const,
    ),
  )
  const { receipts } = must(await myReceipts(callBy(node, actor), {}))
  const found = receipts.find((r) => r.receipt === receipt)
  if (!found) throw new Error('the receipt was not kept')
  return found
}

test('a kept receipt is genuine and its content matches, also where a date and an empty field were given', async () => {
  const kept = await sent()
  const verdict = await verifyReceipt(kept.receipt, await publishedKeys(node), kept.content)
  expect(verdict).toMatchObject({
    verdict: 'genuine',
    content: 'matches',
    facts: { id: kept.id, command: 'test.send', node: 'https://onil.test' },
  })
})

test('every single altered letter fails', async () => {
  const { receipt } = await sent()
  const keys = await publishedKeys(node)
  const verdicts = new Set<string>()
  for (let at = 0; at < receipt.length; at++) {
    for (const other of new Set(['A', 'B', 'Q', 'g', 'w', '-'])) {
      const forged = receipt.slice(0, at) + other + receipt.slice(at + 1)
      if (forged !== receipt) verdicts.add((await verifyReceipt(forged, keys)).verdict)
    }
  }
  expect(verdicts).not.toContain('genuine')
  expect(verdicts).toContain('altered')
})

test('other content differs; another node’s key is unknown; other text is no receipt', async () => {
  const { receipt, content } = await sent()
  const keys = await publishedKeys(node)
  expect(await verifyReceipt(receipt, keys, { ...content, n: 2 })).toMatchObject({
    verdict: 'genuine',
    content: 'differs',
  })
  const stranger = testNode({ url: database.url, contextKey: database.contextKey })
  const other = await send(callBy(stranger, jiwoo), { n: 9 })
  await stranger.close()
  expect(await verifyReceipt(other.ok ? (other.receipt ?? '') : '', keys)).toEqual({ verdict: 'unknown-key' })
  expect(await verifyReceipt('아무 글', keys)).toEqual({ verdict: 'not-a-receipt' })
  expect(await verifyReceipt('aa.bb.cc', keys)).toEqual({ verdict: 'not-a-receipt' })
})

test('after the key changed, old receipts still verify', async () => {
  const { receipt } = await sent()
  await publishedKeys(node)
  const { privateKey } = generateKeyPairSync('ed25519')
  const renewed = {
    ...testNode({ url: database.url, contextKey: database.contextKey }),
    receipts: { kid: 'renewed', key: privateKey },
  }
  const keys = await publishedKeys(renewed)
  await renewed.close()
  expect(keys.keys.length).toBeGreaterThanOrEqual(2)
  expect(await verifyReceipt(receipt, keys)).toMatchObject({ verdict: 'genuine' })
})

test('nobody reads another’s receipt; pages go on without gap', async () => {
  const kept = await sent()
  expect(await myReceipt(callBy(node, person()), { receipt: kept.id })).toMatchObject({
    ok: false,
    refusal: { status: 404 },
  })
  const many = person()
  for (let n = 0; n < 53; n++) await send(callBy(node, many), { n })
  const first = must(await myReceipts(callBy(node, many), {}))
  const second = must(await myReceipts(callBy(node, many), { before: first.next }))
  expect([first.receipts.length, second.receipts.length, second.next]).toEqual([50, 3, undefined])
  expect(new Set([...first.receipts, ...second.receipts].map((r) => r.id)).size).toBe(53)
})

test('reads the signed text, wrapped by a mail program, and the downloaded file', () => {
  expect(readReceipt(' aa.bb\r\n .cc\n')).toEqual({ receipt: 'aa.bb.cc' })
  expect(readReceipt('{"receipt":"aa.bb.cc","content":{"n":1}}')).toEqual({ receipt: 'aa.bb.cc', content: { n: 1 } })
  expect(readReceipt('{"receipt":1}')).toEqual({ receipt: '{"receipt":1}' })
})
