import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveVerificationMethod } from '../did/resolve.ts'
import { writeMultikey } from '../did/public-keys.ts'
import { envelope, type JoseKey, signJose } from '../jose/sign-jose.ts'
import type { KeyKind } from '../verification-method.ts'
import { verifyCredential } from '../verify-credential.ts'
import { envelopesBy } from '../envelopes.ts'
import { signedBytes } from './algorithms.ts'
import { type Cbor, readCbor, writeCbor } from './cbor.ts'
import { signCose } from './sign-cose.ts'
import { verifyCose } from './verify-cose.ts'

const now = new Date('2026-03-01T00:00:00Z')
const pairs = {
  Ed25519: generateKeyPairSync('ed25519'),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
}
const kinds = ['Ed25519', 'P-256', 'P-384', 'P-521'] as const
function keyOf(kind: KeyKind): JoseKey {
  const { publicKey, privateKey } = pairs[kind]
  const multikey = writeMultikey({ kind, publicKey })
  return { id: `did:key:${multikey}#${multikey}`, controller: `did:key:${multikey}`, privateKey }
}
const how = {
  now,
  resolveMethod: async (url: string) =>
    await resolveVerificationMethod(url, { readPublished: async () => ({ ok: false, fault: 'not-listed' }) }),
}
const credentialOf = (issuer: string) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  issuer,
  credentialSubject: { id: 'did:example:holder', name: '온일' },
})
const key = keyOf('P-256')
const credential = credentialOf(key.controller)
const codes = async (bytes: Buffer) => (await verifyCose(bytes, how)).problems.map(({ code }) => code)

type Parts = { header?: Map<number, Cbor>; free?: Cbor; payload?: Uint8Array; signature?: Uint8Array }
const header = (change: readonly (readonly [number, Cbor])[] = []) =>
  new Map<number, Cbor>([
    [1, -7],
    [3, 'application/vc'],
    [4, Buffer.from(key.id)],
    [16, 'application/vc+cose'],
    ...change,
  ])
/** An envelope with parts of our choice and, unless one is given, no genuine signature. */
const made = ({
  header: head = header(),
  free = new Map(),
  payload = Buffer.from(JSON.stringify(credential)),
  signature = Buffer.alloc(64, 7),
}: Parts) => Buffer.concat([Buffer.from([0xd2]), writeCbor([writeCbor(head), free, payload, signature])])

describe('VC-JOSE-COSE § 3.3.1 Credentials as COSE', () => {
  test.each(kinds)('%s: a COSE_Sign1 that we sign, we verify', async (kind) => {
    const own = keyOf(kind)
    const bytes = signCose(credentialOf(own.controller), own)
    expect(bytes[0]).toBe(0xd2)
    expect(await verifyCose(bytes, how, 'credential')).toMatchObject({
      verified: true,
      controller: own.controller,
      document: credentialOf(own.controller),
    })
    expect(await codes(bytes.subarray(1))).toEqual([]) // the tag may be left out
  })

  // RFC 9052, appendix C.2.1, so that our reading is not compared with our writing only.
  test('The signature of the standard’s own example holds', () => {
    const example = Buffer.from(
      'd28443a10126a10442313154546869732069732074686520636f6e74656e742e58408eb33e4ca31d1c465ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36',
      'hex',
    )
    const [guarded, , payload, signature] = [readCbor(example, 18)].flat()
    const hex = (text: string) => Buffer.from(text, 'hex').toString('base64url')
    const publicKey = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: hex('bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff'),
        y: hex('20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e'),
      },
    })
    if (!(guarded instanceof Uint8Array) || !(payload instanceof Uint8Array) || !(signature instanceof Uint8Array))
      throw new TypeError()
    expect(Buffer.from(payload).toString()).toBe('This is the content.')
    const asked = { key: publicKey, dsaEncoding: 'ieee-p1363' as const }
    expect(verify('sha256', signedBytes(guarded, payload), asked, signature)).toBe(true)
  })

  test('The name of the key may stand outside of what is signed, and is no more than a name', async () => {
    const guarded = writeCbor(new Map<number, Cbor>([[1, -7]]))
    const payload = Buffer.from(JSON.stringify(credential))
    const asked = { key: key.privateKey, dsaEncoding: 'ieee-p1363' as const }
    const signature = sign('sha256', signedBytes(guarded, payload), asked)
    const named = (id: string) => writeCbor([guarded, new Map([[4, Buffer.from(id)]]), payload, signature])
    expect(await codes(named(key.id))).toEqual([])
    expect(await codes(named(keyOf('P-384').id))).toContain('jose-key-of-another')
  })

  test('A conforming verifier of COSE refuses everything else, each with its own reason', async () => {
    const wrong: readonly (readonly [string, Buffer])[] = [
      ['cose-not-sign1', Buffer.from('d28443', 'hex')],
      ['cose-not-sign1', writeCbor(['a', 'b', 'c'])],
      ['cose-not-sign1', Buffer.concat([signCose(credential, key), Buffer.from([0])])],
      [
        'cose-header-malformed',
        Buffer.concat([
          Buffer.from([0xd2]),
          writeCbor([Buffer.from([0xff]), new Map(), Buffer.from('{}'), Buffer.alloc(64)]),
        ]),
      ],
      ['cose-header-malformed', made({ free: new Map([[4, Buffer.from(key.id)]]) })], // named inside as well
      ['cose-payload-malformed', made({ payload: Buffer.from([0xff]) })],
      ['cose-payload-malformed', made({ payload: Buffer.from('[]') })],
      ['jose-alg-missing', made({ header: new Map([[3, 'application/vc']]) })],
      ['jose-alg-unknown', made({ header: header([[1, -257]]) })],
      ['jose-crit-unknown', made({ header: header([[2, [99]]]) })],
      ['jose-not-secured', made({ signature: new Uint8Array() })],
      ['jose-typ', made({ header: header([[16, 'application/vp+cose']]) })],
      ['jose-cty', made({ header: header([[3, 'application/json']]) })],
      ['jose-iss-differs', made({ header: header([[15, new Map([[1, 'did:example:other']])]]) })],
      ['jose-vc-claim', made({ payload: Buffer.from(JSON.stringify({ ...credential, vc: {} })) })],
      ['jose-alg-not-of-key', made({ header: header([[1, -8]]) })],
      ['jose-signature-wrong', made({})],
      ['jose-key-of-another', signCose({ ...credential, issuer: 'did:example:other' }, key)],
    ]
    for (const [code, bytes] of wrong) expect((await codes(bytes))[0], code).toBe(code)
  })
})

describe('VC-JOSE-COSE § 3.3.2 Presentations as COSE', () => {
  test('A COSE presentation holds enveloped credentials and is signed by its holder', async () => {
    const held = envelope(await signJose(credential, key))
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: key.controller,
      verifiableCredential: [held],
    }
    expect(await verifyCose(signCose(presentation, key, 'presentation'), how, 'presentation')).toMatchObject({
      verified: true,
    })
    expect(await codes(signCose({ ...presentation, verifiableCredential: [credential] }, key, 'presentation'))).toEqual(
      ['jose-holds-unenveloped'],
    )
    expect((await verifyCose(signCose(presentation, key, 'presentation'), how, 'credential')).problems).toMatchObject([
      { code: 'jose-other-kind' },
    ])
  })

  test('In a data: URL a COSE credential is base64, and nothing else', async () => {
    const bytes = signCose(credential, key)
    const vcHow = { ...how, ...envelopesBy(how) }
    const holding = async (id: string) => {
      const object = { '@context': 'https://www.w3.org/ns/credentials/v2', id, type: 'EnvelopedVerifiableCredential' }
      const { verified, problems } = await verifyCredential(object, vcHow)
      return verified ? 'verified' : problems[0]?.code
    }
    expect(await holding(`data:application/vc+cose;base64,${bytes.toString('base64')}`)).toBe('verified')
    expect(await holding(`data:application/vc+cose,${bytes.toString('base64')}`)).toBe('envelope-not-base64')
    expect(await holding(`data:application/vc+cose;base64,${bytes.toString('hex').slice(1)}`)).toBe('cose-not-sign1')
    expect(await holding(`data:application/vp+cose;base64,${bytes.toString('base64')}`)).toBe('envelope-media-type')
  })
})

describe('hostile CBOR', () => {
  const values: fc.Arbitrary<Cbor> = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
      fc.string(),
      fc.uint8Array(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .uniqueArray(fc.tuple(fc.integer({ min: -40, max: 40 }), tie('value')), {
          maxLength: 4,
          selector: ([name]) => name,
        })
        .map((entries) => new Map(entries)),
    ),
  })).value

  const bytesAsText = (one: unknown): unknown => {
    if (one instanceof Uint8Array) return Buffer.from(one).toString('hex')
    if (one instanceof Map) return [...one].map(bytesAsText)
    return Array.isArray(one) ? one.map(bytesAsText) : one
  }

  test('what is written is read back', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(bytesAsText(readCbor(writeCbor(value), 18))).toEqual(bytesAsText(value))
      }),
      { numRuns: 200 },
    )
  })

  test('any bytes are answered with a reason, and lengths that lie cost nothing', async () => {
    const genuine = signCose(credential, key)
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(genuine.length - 1),
        fc.nat(255),
        async (bytes, at, byte) => {
          expect((await verifyCose(Buffer.from(bytes), how)).verified).toBe(false)
          const altered = Buffer.from(genuine)
          altered[at] = byte
          const { verified, document } = await verifyCose(altered, how)
          expect(verified ? document : credential).toEqual(credential)
        },
      ),
      { numRuns: 150 },
    )
    const began = performance.now()
    for (const text of [
      '9affffffff',
      'baffffffff',
      '5affffffff',
      '81'.repeat(100_000),
      '9f',
      'bf',
      'fb',
      'd2d2d2',
      '1bffffffffffffffff',
    ])
      expect(readCbor(Buffer.from(text, 'hex'), 18), text.slice(0, 20)).toBeUndefined()
    expect(await codes(Buffer.alloc(9 * 1_024 * 1_024))).toEqual(['cose-too-large'])
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
