import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyKind, MethodAnswer } from '../verification-method.ts'
import { checkMethod } from './check-method.ts'
import { readJwk, readMultikey, writeMultikey } from './public-keys.ts'
import { type Published, resolveVerificationMethod } from './resolve.ts'

const make: Readonly<Record<KeyKind, () => { publicKey: KeyObject }>> = {
  Ed25519: () => generateKeyPairSync('ed25519'),
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }),
}
const kinds = ['Ed25519', 'P-256', 'P-384', 'P-521'] as const
const did = 'did:web:issuer.example'
const id = `${did}#key-1`
const jwkOf = (kind: KeyKind) => make[kind]().publicKey.export({ format: 'jwk' })
const method = { id, type: 'JsonWebKey', controller: did, publicKeyJwk: jwkOf('P-256') }
const sound = { id: did, verificationMethod: [method], assertionMethod: [id] }

async function resolve(url: string, document?: unknown): Promise<MethodAnswer> {
  const published: Published = document === undefined ? { ok: false, fault: 'not-found' } : { ok: true, document }
  return await resolveVerificationMethod(url, { readPublished: async () => published })
}
async function refusal(url: string, document?: unknown): Promise<string> {
  const answer = await resolve(url, document)
  return answer.ok ? 'ok' : answer.problem.code
}
const jwkDid = (jwk: object) => `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`

describe('keys', () => {
  it.each(kinds)('%s is the same as Multikey and as JSON Web Key', (kind) => {
    for (let round = 0; round < 8; round++) {
      const { publicKey } = make[kind]()
      const text = writeMultikey({ kind, publicKey })
      expect(readMultikey(text)).toMatchObject({ kind })
      expect(readMultikey(text)?.publicKey.equals(publicKey)).toBe(true)
      expect(readJwk({ ...publicKey.export({ format: 'jwk' }) })?.publicKey.equals(publicKey)).toBe(true)
    }
  })
  // Keys of the did:key method's own text, so that our codec is not compared with itself only.
  it.each([
    ['Ed25519', 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'],
    ['P-256', 'zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169'],
    ['P-384', 'z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9'],
    ['P-521', 'z2J9gaYxrKVpdoG9A4gRnmpnRCcxU6agDtFVVBVdn1JedouoZN7SzcyREXXzWgt3gGiwpoHq7K68X4m32D8HgzG8wv3sY5j7'],
  ])('reads the %s example of did:key', (kind, text) => {
    expect(readMultikey(text)).toMatchObject({ kind })
  })
})

describe('Controlled Identifiers 1.0, 3.3 Retrieve Verification Method', () => {
  it('finds a method by reference, by value, and by a relative name', async () => {
    expect(await resolve(id, sound)).toMatchObject({
      ok: true,
      method: { purposes: ['assertionMethod'], kind: 'P-256' },
    })
    expect(await refusal(id, { id: did, assertionMethod: [method] })).toBe('ok')
    const relative = { id: did, verificationMethod: [{ ...method, id: '#key-1' }], authentication: ['#key-1'] }
    expect(await resolve(id, relative)).toMatchObject({ ok: true, method: { id, purposes: ['authentication'] } })
  })
  it('finds a method of an https controller document', async () => {
    const [site, key] = ['https://issuer.example/keys', 'https://issuer.example/keys#a']
    const document = {
      id: site,
      verificationMethod: [{ ...method, id: key, controller: site }],
      assertionMethod: [key],
    }
    expect(await resolve(key, document)).toMatchObject({ ok: true, method: { controller: site } })
  })
  it.each([
    ['did-document-malformed', 7],
    ['did-document-malformed', { id: did, verificationMethod: 'key' }],
    ['did-document-malformed', { id: did, verificationMethod: [7] }],
    ['did-document-of-another', { ...sound, id: 'did:web:other.example' }],
    ['did-no-such-method', { ...sound, verificationMethod: [] }],
    ['did-method-twice', { ...sound, assertionMethod: [{ ...method, publicKeyJwk: jwkOf('P-256') }] }],
    ['did-method-of-another', { ...sound, verificationMethod: [{ ...method, controller: 'did:web:other.example' }] }],
    ['did-method-type-unknown', { ...sound, verificationMethod: [{ ...method, type: 'Made2099' }] }],
    ['did-key-two-forms', { ...sound, verificationMethod: [{ ...method, publicKeyMultibase: 'z6Mk' }] }],
    [
      'did-key-secret',
      { ...sound, verificationMethod: [{ ...method, publicKeyJwk: { ...method.publicKeyJwk, d: 'x' } }] },
    ],
    ['did-key-secret', { ...sound, verificationMethod: [{ ...method, secretKeyMultibase: 'z' }] }],
    [
      'did-key-unknown',
      { ...sound, verificationMethod: [{ ...method, publicKeyJwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }] },
    ],
    ['did-key-unknown', { ...sound, verificationMethod: [{ ...method, type: 'Multikey', publicKeyJwk: undefined }] }],
    ['did-method-malformed', { ...sound, verificationMethod: [{ ...method, expires: 'soon' }] }],
    ['did-not-found', undefined],
  ])('refuses with %s', async (code, document) => {
    expect(await refusal(id, document)).toBe(code)
  })
  it.each([
    ['did-no-fragment', did],
    ['did-malformed', `${did}#a#b`],
    ['did-malformed', 'did:web:Bad_Host!#k'],
    ['did-method-unknown', 'did:example:123#k'],
    ['did-method-unknown', 'http://issuer.example/keys#k'],
    ['did-key-unknown', 'did:key:z6Mk#z6Mk'],
    ['did-no-such-method', 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#other'],
    ['did-no-such-method', `${jwkDid(jwkOf('Ed25519'))}#1`],
    ['did-malformed', 'did:jwk:bm9qc29u#0'],
    ['did-key-secret', `${jwkDid({ ...jwkOf('Ed25519'), d: 'x' })}#0`],
  ])('refuses with %s: %s', async (code, url) => {
    expect(await refusal(url, sound)).toBe(code)
  })
  it('never throws, whatever is published or asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.jsonValue(), async (text, value) => {
        const urls = [text, `did:key:${text}`, `did:jwk:${text}`, `did:web:${text}#k`, id]
        const documents = [
          { id: did, verificationMethod: value, assertionMethod: [value] },
          { ...sound, verificationMethod: [{ ...method, publicKeyJwk: value, publicKeyMultibase: text }] },
        ]
        const answers = await Promise.all([
          ...urls.map((url) => resolve(url, value)),
          ...documents.map((document) => resolve(id, document)),
        ])
        expect(answers.filter(({ ok }) => ok)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('self-contained DIDs', () => {
  it.each(kinds)('did:key and did:jwk of %s sign for their owner', async (kind) => {
    const { publicKey } = make[kind]()
    const [text, purposes] = [writeMultikey({ kind, publicKey }), ['assertionMethod', 'authentication']]
    const inKey = await resolve(`did:key:${text}#${text}`)
    const inJwk = await resolve(`${jwkDid(publicKey.export({ format: 'jwk' }))}#0`)
    expect(inKey).toMatchObject({ ok: true, method: { kind, controller: `did:key:${text}` } })
    for (const answer of [inKey, inJwk])
      expect(answer.ok && answer.method.purposes).toEqual(expect.arrayContaining(purposes))
  })
  it('a did:jwk for encrypting signs nothing', async () => {
    expect(await resolve(`${jwkDid({ ...jwkOf('P-256'), use: 'enc' })}#0`)).toMatchObject({ method: { purposes: [] } })
  })
})

describe('the time of a method', () => {
  const [signedAt, now] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-06-01T00:00:00Z')]
  const between = '2026-03-01T00:00:00Z'
  const codes = async (change: object, use: { purpose?: string; signedAt?: Date } = {}) => {
    const answer = await resolve(id, { ...sound, verificationMethod: [{ ...method, ...change }] })
    if (!answer.ok) throw new Error(answer.problem.code)
    return checkMethod(answer.method, { now, purpose: 'assertionMethod', signedAt, ...use }).map(({ code }) => code)
  }
  it('a retired key stays good for what it signed before, and for nothing else', async () => {
    expect(await codes({ expires: between })).toEqual([])
    expect(await codes({ expires: between }, { signedAt: new Date('2026-04-01T00:00:00Z') })).toEqual([
      'method-expired',
    ])
    expect(checkMethod({ ...(await found(between)) }, { now, purpose: 'assertionMethod' }).map((p) => p.code)).toEqual([
      'method-expired',
    ])
  })
  it('a revoked key is refused for all that it ever signed', async () => {
    expect(await codes({ revoked: between })).toEqual(['method-revoked'])
    expect(await codes({ revoked: '2027-01-01T00:00:00Z' })).toEqual([])
  })
  it('a key is refused for a purpose that its controller does not give it', async () => {
    expect(await codes({}, { purpose: 'authentication' })).toEqual(['method-not-for-purpose'])
  })
  async function found(expires: string) {
    const answer = await resolve(id, { ...sound, verificationMethod: [{ ...method, expires }] })
    if (!answer.ok) throw new Error(answer.problem.code)
    return answer.method
  }
})
