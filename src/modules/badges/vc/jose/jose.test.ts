import { createHmac, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveVerificationMethod } from '../did/resolve.ts'
import { envelope, type JoseKey, signJose } from './sign-jose.ts'
import { verifyBadgeJwt } from './verify-badge-jwt.ts'
import { verifyJose } from './verify-jose.ts'

const now = new Date('2026-03-01T00:00:00Z')
const did = 'did:web:issuer.example'
const pairs = {
  ed: generateKeyPairSync('ed25519'),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
}
type Name = keyof typeof pairs
const keyOf = (name: Name): JoseKey => ({ id: `${did}#${name}`, controller: did, privateKey: pairs[name].privateKey })
const jwkOf = (key: KeyObject) => key.export({ format: 'jwk' })
const document = {
  id: did,
  verificationMethod: Object.entries(pairs).map(([name, { publicKey }]) => ({
    id: `${did}#${name}`,
    type: 'JsonWebKey',
    controller: did,
    publicKeyJwk: jwkOf(publicKey),
  })),
  assertionMethod: [`${did}#ed`, `${did}#p256`, `${did}#p384`],
  authentication: [`${did}#ed`],
}
const how = {
  now,
  resolveMethod: async (url: string) =>
    await resolveVerificationMethod(url, { readPublished: async () => ({ ok: true, document }) }),
}
const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:0b8c1a7e-0000-4000-8000-000000000001',
  type: ['VerifiableCredential'],
  issuer: { id: did },
  credentialSubject: { id: 'did:example:holder' },
}
const presentation = (held: object) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: did,
  verifiableCredential: [held],
})

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Signs with node's own crypto, so that the library is not compared with itself. */
function byHand(header: object, claims: unknown, name: Name = 'ed'): string {
  const body = `${part(header)}.${part(claims)}`
  const key = { key: pairs[name].privateKey, dsaEncoding: 'ieee-p1363' as const }
  const hash = { ed: null, p256: 'sha256', p384: 'sha384' }[name]
  return `${body}.${sign(hash, Buffer.from(body), key).toString('base64url')}`
}
const plain = { alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: `${did}#ed` }
async function codes(compact: string, at = how): Promise<string[]> {
  return (await verifyJose(compact, at)).problems.map(({ code }) => code)
}

describe('VC-JOSE-COSE 3.1.1, securing credentials', () => {
  it.each([
    ['ed', 'EdDSA', null],
    ['p256', 'ES256', 'sha256'],
    ['p384', 'ES384', 'sha384'],
  ] as const)('%s: signed so that others can check, and checked by us', async (name, alg, hash) => {
    const compact = await signJose(credential, keyOf(name))
    const [header = '', claims = '', signature = ''] = compact.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      alg,
      typ: 'vc+jwt',
      cty: 'vc',
      kid: `${did}#${name}`,
      iss: did,
    })
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual(credential)
    const key = { key: pairs[name].publicKey, dsaEncoding: 'ieee-p1363' as const }
    expect(verify(hash, Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(await verifyJose(compact, how)).toMatchObject({
      verified: true,
      controller: did,
      cryptosuite: alg,
      document: credential,
    })
    expect(await codes(byHand({ ...plain, alg, kid: `${did}#${name}` }, credential, name))).toEqual([])
  })
  it('iss that matches issuer, or issuer.id, is fine; unknown members are ignored', async () => {
    expect(await codes(byHand({ ...plain, iss: did, x: 1 }, { ...credential, iss: did, unheard: true }))).toEqual([])
    expect(await codes(byHand(plain, { ...credential, issuer: did, iss: did }))).toEqual([])
    expect(await codes(byHand({ ...plain, typ: 'application/VC+JWT', cty: undefined }, credential))).toEqual([])
    expect(await codes(byHand({ ...plain, kid: 'ed' }, credential))).toEqual([])
  })
  it('refuses to issue a vc or vp claim', async () => {
    await expect(signJose({ ...credential, vc: {} }, keyOf('ed'))).rejects.toThrow('vc')
  })
  const hmac = (header: object) => {
    const body = `${part(header)}.${part(credential)}`
    const secret = pairs.ed.publicKey.export({ type: 'spki', format: 'pem' })
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
  }
  const spoiled = byHand(plain, credential).replace(
    /\.[\w-]{8}/,
    (head) => `${head.slice(0, -1)}${head.endsWith('A') ? 'B' : 'A'}`,
  )
  it.each([
    ['jose-not-compact', 'a.b'],
    ['jose-not-compact', JSON.stringify({ payload: '', signatures: [] })],
    ['jose-encrypted', 'a.b.c.d.e'],
    ['jose-header-malformed', `bm90.${part(credential)}.AA`],
    ['jose-payload-malformed', byHand(plain, [credential])],
    ['jose-payload-malformed', `${part(plain)}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.AA`],
    ['jose-alg-missing', byHand({ ...plain, alg: undefined }, credential)],
    ['jose-not-secured', `${part({ ...plain, alg: 'none' })}.${part(credential)}.`],
    ['jose-not-secured', byHand({ ...plain, alg: 'nOnE' }, credential)],
    ['jose-not-secured', `${part(plain)}.${part(credential)}.`],
    ['jose-alg-unknown', hmac({ ...plain, alg: 'HS256' })],
    ['jose-alg-unknown', byHand({ ...plain, alg: 'constructor' }, credential)],
    ['jose-crit-unknown', byHand({ ...plain, crit: ['b64'], b64: false }, credential)],
    ['jose-typ', byHand({ ...plain, typ: 'JWT' }, credential)],
    ['jose-typ', byHand({ ...plain, typ: 'vp+jwt' }, credential)],
    ['jose-cty', byHand({ ...plain, cty: 'vp' }, credential)],
    ['jose-vc-claim', byHand(plain, { ...credential, vc: {} })],
    ['jose-vc-claim', byHand(plain, { ...credential, vp: {} })],
    ['jose-iss-differs', byHand(plain, { ...credential, iss: 'did:web:other.example' })],
    ['jose-iss-differs', byHand({ ...plain, iss: 'did:web:other.example' }, credential)],
    ['jose-jti-differs', byHand(plain, { ...credential, jti: 'urn:x:1' })],
    ['jose-sub-differs', byHand(plain, { ...credential, sub: 'did:example:other' })],
    ['jose-expired', byHand(plain, { ...credential, exp: now.getTime() / 1_000 })],
    ['jose-not-yet-valid', byHand(plain, { ...credential, nbf: now.getTime() / 1_000 + 3_600 })],
    ['jose-time-malformed', byHand(plain, { ...credential, iat: '2026-01-01T00:00:00Z' })],
    ['jose-kid-missing', byHand({ ...plain, kid: undefined, jwk: jwkOf(pairs.ed.publicKey) }, credential)],
    ['jose-kid-malformed', byHand({ ...plain, kid: 7 }, credential)],
    ['did-no-such-method', byHand({ ...plain, kid: `${did}#lost` }, credential)],
    ['jose-alg-not-of-key', byHand({ ...plain, alg: 'ES256' }, credential, 'p256')],
    ['jose-signature-wrong', spoiled],
    [
      'jose-signature-wrong',
      byHand({ ...plain, alg: 'EdDSA', kid: `${did}#ed` }, credential, 'ed').slice(0, -6) + 'AAAAAA',
    ],
    ['jose-key-of-another', byHand(plain, { ...credential, issuer: 'did:web:other.example' })],
    ['jose-issuer-missing', byHand(plain, { ...credential, issuer: undefined, holder: did })],
  ])('refuses with %s only', async (code, compact) => {
    const found = await codes(compact)
    expect(found).toEqual([code])
  })
})

describe('VC-JOSE-COSE 3.1.2, securing presentations', () => {
  it('holds enveloped credentials and is signed by its holder for authentication', async () => {
    const held = envelope(await signJose(credential, keyOf('p256')))
    expect(held).toMatchObject({
      type: 'EnvelopedVerifiableCredential',
      id: expect.stringMatching(/^data:application\/vc\+jwt,ey/),
    })
    expect(await codes(await signJose(presentation(held), keyOf('ed'), 'presentation'))).toEqual([])
    expect(await codes(await signJose(presentation(held), keyOf('p256'), 'presentation'))).toEqual([
      'method-not-for-purpose',
    ])
  })
  it('without a holder it is signed by who it says', async () => {
    const free = { ...presentation(envelope(await signJose(credential, keyOf('ed')))), holder: undefined }
    expect(await codes(await signJose(free, keyOf('ed'), 'presentation'))).toEqual([])
    expect(await codes(byHand({ ...plain, typ: 'vp+jwt', cty: 'vp', iss: 'did:web:other.example' }, free))).toEqual([
      'jose-key-of-another',
    ])
  })
  it('is not taken for a credential', async () => {
    const shown = await signJose(presentation(envelope('a.b.c')), keyOf('ed'), 'presentation')
    expect((await verifyJose(shown, how, 'credential')).problems).toMatchObject([{ code: 'jose-other-kind' }])
  })
  it('refuses credentials that are not enveloped', async () => {
    expect(await codes(await signJose(presentation(credential), keyOf('ed'), 'presentation'))).toEqual([
      'jose-holds-unenveloped',
    ])
  })
})

describe('Open Badges 3.0 as JWT', () => {
  const badge = { ...credential, validFrom: '2026-02-01T00:00:00Z' }
  const claims = { iss: did, jti: badge.id, sub: 'did:example:holder', nbf: Date.parse(badge.validFrom) / 1_000 }
  const header = { alg: 'ES256', typ: 'JWT', kid: `${did}#p256` }
  const verified = async (value: unknown, head: object = header) =>
    await verifyBadgeJwt(byHand(head, value, 'p256'), how)
  it('reads the form of 8.2.4, and gives back the badge without the claims beside it', async () => {
    expect(await verified({ ...badge, ...claims })).toMatchObject({ verified: true, document: badge })
    expect(Object.keys((await verified({ ...badge, ...claims })).document ?? {})).not.toContain('iss')
  })
  it('reads the older form, in which claims stand for members', async () => {
    const { id, issuer, credentialSubject, ...rest } = badge
    const older = { ...claims, vc: { ...rest, credentialSubject: { name: '배지' } } }
    expect(await verified(older)).toMatchObject({
      verified: true,
      document: { id, issuer: did, credentialSubject: { id: credentialSubject.id, name: '배지' } },
    })
    expect(issuer.id).toBe(did)
  })
  it('reads the enveloped form', async () => {
    expect(await verifyBadgeJwt(await signJose(badge, keyOf('ed')), how)).toMatchObject({ verified: true })
  })
  it.each([
    ['jose-nbf-differs', { ...badge, ...claims, nbf: claims.nbf + 1 }],
    ['jose-jti-differs', { ...badge, ...claims, jti: 'urn:x:1' }],
    ['jose-expired', { ...badge, ...claims, exp: 1 }],
    ['jose-payload-malformed', { ...claims, vc: 'text' }],
  ])('refuses with %s', async (code, value) => {
    expect((await verified(value)).problems.map((one) => one.code)).toEqual([code])
  })
})

describe('hostile envelopes', () => {
  it('never throws and never accepts what nobody signed', async () => {
    const genuine = byHand(plain, credential)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(genuine.length - 1),
        fc.string({ maxLength: 3 }),
        fc.jsonValue(),
        async (at, text, value) => {
          const altered = genuine.slice(0, at) + text + genuine.slice(at + 1)
          // Base64 has several texts for one last letter; only the same signed part may be accepted.
          const same = altered.slice(0, altered.lastIndexOf('.')) === genuine.slice(0, genuine.lastIndexOf('.'))
          expect((await verifyJose(altered, how)).verified && !same).toBe(false)
          for (const compact of [
            text,
            `${part(value)}.${part(value)}.AA`,
            `${part({ ...plain, kid: value })}.${part(value)}.AA`,
          ]) {
            expect((await verifyJose(compact, how)).verified).toBe(false)
            expect((await verifyBadgeJwt(compact, how)).verified).toBe(false)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
