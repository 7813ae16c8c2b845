import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decryptField, encryptField } from '../field-encryption/encrypt-field.ts'
import { blindIndex, blindIndexes } from '../field-encryption/key-ring.ts'
import { destroyKey, listKeys, retireKey, rewrapKeys, rotateKey } from './change-keys.ts'
import { keysOfFirstVersion } from './first-keys.ts'
import { type Kek, localKek } from './kek.ts'
import { type KeyStore, openKeyStore } from './key-store.ts'

let folder: string
const open: KeyStore[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-keys-'))
})
afterEach(async () => {
  for (const store of open.splice(0)) store.close()
  await rm(folder, { recursive: true, force: true })
})

const newKek = (): Kek => localKek('env', randomBytes(32).toString('base64'))
const kek = newKek()
const path = (): string => join(folder, 'keyring.sqlite')

async function opened(...keks: readonly Kek[]): Promise<KeyStore> {
  const [first = kek, ...former] = keks
  const store = await openKeyStore({ path: path(), keks: [first, ...former] })
  open.push(store)
  return store
}

const place = { table: 'identity.person', column: 'linking_id', row: 'r1' }
const person = '01990000-0000-7000-8000-000000000001'
const own = { ...place, person }

describe('the keys of a node', () => {
  test('are made once, with mode 0600, and are the same at the next start', async () => {
    const stores = await Promise.all([opened(), opened(), opened()])
    const sealed = stores.map(({ ring }) => encryptField(ring, own, '값'))
    const { ring, receipts } = await opened()
    expect(sealed.map((one) => decryptField(ring, own, one))).toEqual(['값', '값', '값'])
    expect(new Set(stores.map((s) => s.receipts.kid))).toEqual(new Set([receipts.kid]))
    expect((await stat(path())).mode & 0o777).toBe(0o600)
  })

  test('lie wrapped: neither a data key nor a person’s key stands in the file', async () => {
    const store = await opened()
    encryptField(store.ring, own, '값')
    const secrets = [store.ring.current().seal, store.ring.current().index, store.ring.persons.of(person)]
    store.file.close()
    const files = await Promise.all((await readdir(folder)).map(async (name) => await readFile(join(folder, name))))
    const all = Buffer.concat(files)
    for (const secret of secrets) expect(all.includes(secret.export())).toBe(false)
    expect(all.includes(person)).toBe(true)
    open.length = 0
  })

  test('do not open with another key-encryption key, and the error says which one is needed', async () => {
    await opened()
    await expect(opened(newKek())).rejects.toThrow(`is wrapped with ${kek.id}`)
  })

  test('that others can read are refused with the remedy', async () => {
    await opened()
    await chmod(path(), 0o644)
    await expect(opened()).rejects.toThrow('chmod 600')
  })
})

describe('a rotation', () => {
  test('takes force after its head start, in every process; old fields go on opening', async () => {
    const [one, other] = [await opened(), await opened()]
    const before = encryptField(one.ring, own, '값')
    const coming = await rotateKey(one, 'fields', 60_000)
    expect([coming.id, one.ring.current().id]).toEqual(['k2', 'k1'])
    expect(listKeys(one).map(({ id, state }) => `${id} ${state}`)).toContain('k2 coming')
    await rotateKey(one, 'fields', 0)
    const fresh = encryptField(one.ring, own, '새 값')
    // The other process has not looked since, and opens it all the same.
    expect([decryptField(other.ring, own, fresh), decryptField(one.ring, own, before)]).toEqual(['새 값', '값'])
    expect(other.ring.current().id).toBe('k3')
  })

  test('lets look-ups find under old and new keys, and not under retired ones', async () => {
    const store = await opened()
    const old = blindIndex(store.ring, 't', 'c', '값')
    await rotateKey(store, 'fields', 0)
    expect(blindIndexes(store.ring, 't', 'c', '값')).toEqual([blindIndex(store.ring, 't', 'c', '값'), old])
    await retireKey(store, 'k1')
    expect(blindIndexes(store.ring, 't', 'c', '값')).toEqual([blindIndex(store.ring, 't', 'c', '값')])
  })

  test('of the receipt key signs with the new one and keeps the old one published', async () => {
    const store = await opened()
    const { kid } = store.receipts
    await rotateKey(store, 'receipts', 0)
    expect(store.receipts.kid).not.toBe(kid)
    expect(store.receipts.earlier?.map((key) => key.kid)).toEqual([kid])
  })

  test('of the key around persons’ keys leaves every person’s fields open', async () => {
    const store = await opened()
    const sealed = encryptField(store.ring, own, '값')
    await rotateKey(store, 'persons', 0)
    expect(decryptField((await opened()).ring, own, sealed)).toBe('값')
  })
})

test('a destroyed key opens nothing again, at the next start neither', async () => {
  const store = await opened()
  const sealed = encryptField(store.ring, place, '값')
  await rotateKey(store, 'fields', 0)
  await retireKey(store, 'k1')
  await destroyKey(store, 'k1')
  expect(listKeys(store).find(({ id }) => id === 'k1')?.state).toBe('destroyed')
  for (const { ring } of [store, await opened()])
    expect(() => decryptField(ring, place, sealed)).toThrow('not on the ring')
})

test('an erased person’s fields open for no process, and the wrapped key is gone from the file', async () => {
  const [one, other] = [await opened(), await opened()]
  const sealed = encryptField(one.ring, own, '값')
  expect(decryptField(other.ring, own, sealed)).toBe('값')
  const wrapped = Buffer.from(one.file.person(person)?.wrapped ?? [])
  one.ring.persons.erase(person)
  await other.refresh()
  for (const { ring } of [one, other, await opened()])
    expect(() => decryptField(ring, own, sealed)).toThrow('the key of its person was erased')
  const files = await Promise.all((await readdir(folder)).map(async (name) => await readFile(join(folder, name))))
  expect([wrapped.length, Buffer.concat(files).includes(wrapped)]).toEqual([60, false])
})

test('a changed key-encryption key takes the keys over with the former one at hand, and needs it no more', async () => {
  const before = await opened()
  const sealed = encryptField(before.ring, own, '값')
  const next = newKek()
  expect(await rewrapKeys(await opened(next, kek))).toBe(3)
  const { ring } = await opened(next)
  expect(decryptField(ring, own, sealed)).toBe('값')
  await expect(opened(kek)).rejects.toThrow('is wrapped with')
})

test('the keys of version 0.1.0 are taken over: fields open, look-ups find, receipts stay checkable; the open files go', async () => {
  const key = (): string => randomBytes(32).toString('base64')
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(
    join(folder, 'fields.json'),
    JSON.stringify({ current: 'k2', keys: { k1: key(), k2: key() }, index: key() }),
  )
  await writeFile(join(folder, 'receipts.ed25519.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const store = await openKeyStore({ path: path(), keks: [kek], firstKeys: keysOfFirstVersion(folder) })
  open.push(store)
  expect(store.receipts.key.equals(privateKey)).toBe(true)
  expect([store.ring.current().id, store.ring.live().length]).toEqual(['k2', 2])
  const [, bare] = blindIndexes(store.ring, 't', 'c', '값')
  expect(bare).toMatch(/^[\w-]{43}$/)
  expect((await readdir(folder)).filter((name) => !name.startsWith('keyring'))).toEqual([])
})
