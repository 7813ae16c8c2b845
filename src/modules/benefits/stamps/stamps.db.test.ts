import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { stampText, writeStamp } from '../../../web/device/stamp-text.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { beginClaim } from '../claim/begin-claim.ts'
import { myClaim } from '../claim/read-claim.ts'
import { readyCase } from '../office/ready-case.ts'
import { tables } from '../tables.ts'
import { aSpell } from '../testing/builders.ts'
import { contentHash } from './judge-stamp.ts'
import { keepStamp } from './keep-stamp.ts'
import { registerStampKey } from './register-key.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, newRing())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const asNode = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)

/** Somebody with a claim and a device whose key is registered. */
async function withDevice() {
  const person = await aPerson(node)
  const call = () => callBy(node, person)
  const to = addDays(node.clock.today(), -10)
  const spell = await asNode((tx) =>
    aSpell(tx, { person: person.person, from: addDays(to, -400), to, separationKind: '계약종료' }),
  )
  const { claim } = must(await beginClaim(call(), { spell: spell.id }))
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' })
  const { key } = must(await registerStampKey(call(), { x, y }))
  const action = `/my/benefit/claim/${claim}/send`
  const stamped = (at: number, body: Record<string, string>) => {
    const hash = contentHash(body)
    const text = Buffer.from(stampText(key, action, at, hash))
    const signature = sign('sha256', text, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')
    return { about: 'claim' as const, of: claim, action, hash, stamp: writeStamp({ key, at, signature }) }
  }
  return { call, claim, stamped, person }
}

const body = { _key: 'k-1234567', _page: '/x' }
const hour = 3_600_000

test('both times are kept for the person and the officer; the same once more is the first; the day of arrival stays', async () => {
  const { call, claim, stamped } = await withDevice()
  const at = node.clock.now().getTime()
  node.clock.move(12 * hour)
  const posted = stamped(at, body)
  const first = must(await keepStamp(call(), posted))
  node.clock.move(36 * hour)
  expect(must(await keepStamp(call(), posted))).toEqual(first)
  const officer = callBy(node, await aMember(node, 'operator', '가온고용센터'))
  for (const view of [must(await myClaim(call(), { claim })), must(await readyCase(officer, { claim }))]) {
    expect(view.stamps).toHaveLength(1)
    expect(view.stamps[0]).toMatchObject({ device_at: new Date(at), doubt: null })
    expect(view.row.registered_on).toBeNull()
  }
  node.clock.move(0)
})

test('a clock in the future or before its key is kept and not believed', async () => {
  const { call, claim, stamped } = await withDevice()
  const now = node.clock.now().getTime()
  must(await keepStamp(call(), stamped(now + hour, body)))
  must(await keepStamp(call(), stamped(now - hour, { ...body, _key: 'k-7654321' })))
  const { stamps } = must(await myClaim(call(), { claim }))
  expect(new Set(stamps.map(({ doubt }) => doubt))).toEqual(new Set(['before-key', 'future']))
})

test('a forged, an altered, a foreign one and one for something else are refused', async () => {
  const [mine, other] = [await withDevice(), await withDevice()]
  const at = node.clock.now().getTime()
  const good = mine.stamped(at, body)
  const no = { refusal: { refused: 'benefits.stamp-forged', status: 422 } }
  expect(await keepStamp(mine.call(), { ...good, hash: contentHash({ ...body, more: 'x' }) })).toMatchObject(no)
  expect(await keepStamp(mine.call(), { ...good, action: '/my/benefit/rounds/1' })).toMatchObject(no)
  expect(
    await keepStamp(mine.call(), { ...good, stamp: good.stamp.replace(String(at), String(at - hour)) }),
  ).toMatchObject(no)
  for (const stamp of ['', 'x'.repeat(300)]) expect(await keepStamp(mine.call(), { ...good, stamp })).toMatchObject(no)
  // Another person with this one's stamp, and this one with a stamp of theirs about the other's claim.
  expect(await keepStamp(other.call(), good)).toMatchObject(no)
  const foreign = await keepStamp(mine.call(), { ...good, of: other.claim })
  expect(foreign).toMatchObject({ refusal: { status: 404 } })
  expect(must(await myClaim(mine.call(), { claim: mine.claim })).stamps).toEqual([])
})

test('a key is a point on the curve, a device registers few, and nobody alters or writes a stamp by hand', async () => {
  const { call, person, stamped } = await withDevice()
  expect(await registerStampKey(call(), { x: 'A'.repeat(43), y: 'A'.repeat(43) })).toMatchObject({
    refusal: { status: 422 },
  })
  expect(await registerStampKey(callBy(node, { kind: 'anonymous' }), { x: '', y: '' })).toMatchObject({ ok: false })
  must(await keepStamp(call(), stamped(node.clock.now().getTime(), body)))
  await inTransaction(node, person, 'test', async (tx) => {
    const changed = await tables(tx)
      .updateTable('benefits.device_stamp')
      .set({ device_at: new Date(0) })
      .executeTakeFirst()
    expect(changed.numUpdatedRows).toBe(0n)
  })
  for (let i = 0; i < 19; i++) {
    const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
    must(await registerStampKey(call(), { x, y }))
  }
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  expect(await registerStampKey(call(), { x, y })).toMatchObject({ refusal: { status: 429 } })
})
