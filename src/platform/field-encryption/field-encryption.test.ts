import { createPrivateKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decryptField, encryptField, FieldUnreadable, isSealedWithOldKey } from './encrypt-field.ts'
import { blindIndex } from './key-ring.ts'
import { loadKeyRing, rotateKeyRing } from './load-key-ring.ts'
import { loadSigningKey } from './load-signing-key.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'onil-keys-')), 'keys')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

const place = { table: 'identity.person', column: 'resident_number', row: '0199-1' }
const number = '900101-1234567'

describe('an encrypted field', () => {
  test('opens to what was put in, whatever it is, and never looks the same twice', async () => {
    const ring = await loadKeyRing(folder)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const [one, two] = [encryptField(ring, place, plain), encryptField(ring, place, plain)]
        expect(one).not.toBe(two)
        expect(decryptField(ring, place, one)).toBe(plain)
      }),
    )
    expect(encryptField(ring, place, number)).not.toContain('900101')
  })

  test.each([{ table: 'identity.other' }, { column: 'phone' }, { row: '0199-2' }])(
    'does not open in another place: %o',
    async (other) => {
      const ring = await loadKeyRing(folder)
      expect(() => decryptField(ring, { ...place, ...other }, encryptField(ring, place, number))).toThrow(
        FieldUnreadable,
      )
    },
  )

  test('does not open with any one bit altered, cut short, or made up', async () => {
    const ring = await loadKeyRing(folder)
    const [version, key, body = ''] = encryptField(ring, place, number).split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes)
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => decryptField(ring, place, `${version}.${key}.${altered.toString('base64url')}`)).toThrow(
        FieldUnreadable,
      )
    }
    for (const sealed of ['', number, 'f1.k1.', 'f1.k1.AAAA', `f1.k9.${body}`, `f2.k1.${body}`]) {
      expect(() => decryptField(ring, place, sealed)).toThrow(FieldUnreadable)
    }
  })

  test('has an error message without the value', async () => {
    const ring = await loadKeyRing(folder)
    expect(() => decryptField(ring, place, number)).toThrow(/^identity\.person\.resident_number: not a sealed field$/)
  })
})

describe('a key ring', () => {
  test('is made once, with mode 0600, and is the same at the next start', async () => {
    const rings = await Promise.all([loadKeyRing(folder), loadKeyRing(folder), loadKeyRing(folder)])
    const sealed = rings.map((ring) => encryptField(ring, place, number))
    const later = await loadKeyRing(folder)
    expect(sealed.map((one) => decryptField(later, place, one))).toEqual([number, number, number])
    expect((await stat(join(folder, 'fields.json'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['fields.json'])
  })

  test('reads old fields after a rotation and says which they are', async () => {
    const before = await loadKeyRing(folder)
    const old = encryptField(before, place, number)
    const after = await rotateKeyRing(folder)
    const fresh = encryptField(after, place, number)
    expect([decryptField(after, place, old), decryptField(after, place, fresh)]).toEqual([number, number])
    expect([isSealedWithOldKey(after, old), isSealedWithOldKey(after, fresh)]).toEqual([true, false])
    expect(() => decryptField(before, place, fresh)).toThrow('not on the ring')
    expect((await loadKeyRing(folder)).current).toBe('k2')
  })

  test('that others can read is refused with the remedy', async () => {
    await loadKeyRing(folder)
    await chmod(join(folder, 'fields.json'), 0o644)
    await expect(loadKeyRing(folder)).rejects.toThrow('chmod 600')
  })

  test('that is damaged is refused, not replaced', async () => {
    await loadKeyRing(folder)
    await writeFile(join(folder, 'fields.json'), '{"current":"k1","keys":{}}')
    await expect(loadKeyRing(folder)).rejects.toThrow('damaged')
    expect(await readFile(join(folder, 'fields.json'), 'utf8')).toContain('k1')
  })
})

describe('a blind index', () => {
  test('finds equal values of one column, before and after a rotation, and nothing else', async () => {
    const ring = await loadKeyRing(folder)
    const at = (table: string, column: string, value: string): string => blindIndex(ring, table, column, value)
    const index = at('identity.person', 'resident_number', number)
    expect(blindIndex(await rotateKeyRing(folder), 'identity.person', 'resident_number', number)).toBe(index)
    expect(
      new Set([
        index,
        at('identity.person', 'phone', number),
        at('identity', 'person.resident_number', number),
        at('identity.person', 'resident_number', '900101-1234568'),
      ]).size,
    ).toBe(4)
  })
})

describe('a signing key', () => {
  test('is made once and signs the same after a restart', async () => {
    const [one, two] = await Promise.all([loadSigningKey(folder, 'receipts'), loadSigningKey(folder, 'receipts')])
    const later = await loadSigningKey(folder, 'receipts')
    expect([one.keyId, two.keyId]).toEqual([later.keyId, later.keyId])
    expect(verify(null, Buffer.from('x'), later.publicKey, sign(null, Buffer.from('x'), one.privateKey))).toBe(true)
    expect([later.publicKeyBytes.length, later.keyId.length]).toEqual([32, 43])
    expect((await stat(join(folder, 'receipts.ed25519.pem'))).mode & 0o777).toBe(0o600)
  })

  test('has the thumbprint of RFC 8037, appendix A.3', async () => {
    const pem = createPrivateKey({
      format: 'jwk',
      key: {
        kty: 'OKP',
        crv: 'Ed25519',
        d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      },
    }).export({ type: 'pkcs8', format: 'pem' })
    await loadSigningKey(folder, 'made')
    await writeFile(join(folder, 'rfc.ed25519.pem'), pem, { mode: 0o600 })
    expect((await loadSigningKey(folder, 'rfc')).keyId).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  test('differs by name; a name is no path; another kind of key is refused', async () => {
    expect((await loadSigningKey(folder, 'issuer-hrdk')).keyId).not.toBe(
      (await loadSigningKey(folder, 'issuer-keis')).keyId,
    )
    for (const name of ['../receipts', '', 'a/b', 'A'])
      await expect(loadSigningKey(folder, name)).rejects.toThrow('not a key name')
    const other = generateKeyPairSync('ed448').privateKey.export({ type: 'pkcs8', format: 'pem' })
    await writeFile(join(folder, 'other.ed25519.pem'), other, { mode: 0o600 })
    await expect(loadSigningKey(folder, 'other')).rejects.toThrow('no Ed25519 key')
  })
})
