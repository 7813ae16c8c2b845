import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveVerificationMethod } from '../did/resolve.ts'
import { writeMultikey } from '../did/public-keys.ts'
import { envelope, type JoseKey, signJose } from '../jose/sign-jose.ts'
import { readDisclosures } from './read-disclosures.ts'
import { signSdJwt } from './sign-sd-jwt.ts'
import { verifySdJwt } from './verify-sd-jwt.ts'

const now = new Date('2026-03-01T00:00:00Z')
const pair = generateKeyPairSync('ed25519')
const multikey = writeMultikey({ kind: 'Ed25519', publicKey: pair.publicKey })
const did = `did:key:${multikey}`
const key: JoseKey = { id: `${did}#${multikey}`, controller: did, privateKey: pair.privateKey }
const how = {
  now,
  resolveMethod: async (url: string) =>
    await resolveVerificationMethod(url, { readPublished: async () => ({ ok: false, fault: 'not-listed' }) }),
}
const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:0b8c1a7e-0000-4000-8000-000000000001',
  type: ['VerifiableCredential'],
  issuer: did,
  credentialSubject: { id: 'did:example:holder', name: '김온일', languages: ['ko', 'en'] },
}
const presentation = (held: object) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: did,
  verifiableCredential: [held],
})
const paths = ['credentialSubject.name', 'credentialSubject.languages[1]']
const issued = async (document: object = credential, some: readonly string[] = paths) =>
  (await signSdJwt({ document: { ...document }, paths: some, kind: 'credential' }, key)) ?? ''

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
/** Signs with node's own crypto, so that our writer is not compared with itself. */
function byHand(claims: object, disclosures: readonly string[], header: object = {}): string {
  const body = `${part({ alg: 'EdDSA', typ: 'vc+sd-jwt', cty: 'vc', kid: key.id, ...header })}.${part(claims)}`
  return [`${body}.${sign(null, Buffer.from(body), pair.privateKey).toString('base64url')}`, ...disclosures, ''].join(
    '~',
  )
}
const codes = async (whole: string) => (await verifySdJwt(whole, how)).problems.map(({ code }) => code)

describe('VC-JOSE-COSE § 3.2.1 Credentials as SD-JWT', () => {
  test('What is disclosed is in its place, and what is not has left no trace', async () => {
    const whole = await issued()
    expect(await verifySdJwt(whole, how, 'credential')).toMatchObject({
      verified: true,
      controller: did,
      document: credential,
    })
    const [compact, ...disclosures] = whole.split('~')
    expect(disclosures).toHaveLength(3)
    const { document, verified } = await verifySdJwt(`${compact}~`, how, 'credential')
    expect(verified).toBe(true)
    expect(document).toEqual({ ...credential, credentialSubject: { id: 'did:example:holder', languages: ['ko'] } })
    expect(JSON.stringify(Buffer.from(String(compact?.split('.')[1]), 'base64url').toString())).not.toContain('김온일')
  })

  test('One inside another is disclosed with it or not at all', async () => {
    const whole = await issued(credential, ['credentialSubject', 'credentialSubject.name'])
    expect(await verifySdJwt(whole, how)).toMatchObject({ verified: true, document: credential })
    const [compact, ...disclosures] = whole.split('~')
    const inner = disclosures.find((text) => Buffer.from(text, 'base64url').toString().includes('김온일')) ?? ''
    expect(await codes([compact, inner, ''].join('~'))).toEqual(['sd-jwt-disclosure-unused'])
    expect(
      await signSdJwt({ document: credential, paths: ['a.b', '0', 'type[7]'], kind: 'credential' }, key),
    ).toBeUndefined()
  })

  // Of RFC 9901, section 4.2, so that our digests are not compared with themselves only.
  test.each([
    [
      'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0',
      'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0',
      { name: 'family_name', value: 'Möbius' },
    ],
    ['WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0', 'w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs', { value: 'FR' }],
  ])('The disclosure %s has the digest of the standard', (text, hash, disclosed) => {
    expect(readDisclosures([text])).toEqual(new Map([[hash, disclosed]]))
  })

  test('A conforming verifier refuses everything else, each with its own reason', async () => {
    const name = part(['salt', 'name', '온일'])
    const element = part(['salt', 'ko'])
    const hidden = { ...credential, _sd: [digest(name)] }
    expect(await codes(byHand(hidden, [name]))).toEqual([])
    const wrong: readonly (readonly [string, string])[] = [
      ['sd-jwt-not-compact', 'a.b.c'],
      ['sd-jwt-key-binding', `${await issued()}a.b.c`],
      ['jose-not-compact', '~'],
      ['sd-jwt-hash-unknown', byHand({ ...hidden, _sd_alg: 'md5' }, [name])],
      ['sd-jwt-hash-unknown', byHand({ ...hidden, _sd_alg: '__proto__' }, [name])],
      ['sd-jwt-disclosure-malformed', byHand(hidden, ['!'])],
      ['sd-jwt-disclosure-malformed', byHand(hidden, [part(['salt', '_sd', 1])])],
      ['sd-jwt-disclosure-malformed', byHand(hidden, [part([1, 'name', 1])])],
      ['sd-jwt-disclosure-twice', byHand(hidden, [name, name])],
      ['sd-jwt-disclosure-unused', byHand(credential, [name])],
      ['sd-jwt-disclosure-misplaced', byHand({ ...credential, _sd: [digest(element)] }, [element])],
      ['sd-jwt-disclosure-misplaced', byHand({ ...credential, evidence: [{ '...': digest(name) }] }, [name])],
      ['sd-jwt-digest-twice', byHand({ ...hidden, credentialSubject: { id: 'urn:x', _sd: [digest(name)] } }, [name])],
      ['sd-jwt-digests-malformed', byHand({ ...credential, _sd: 'x' }, [])],
      ['sd-jwt-digests-malformed', byHand({ ...credential, _sd: [7] }, [])],
      ['sd-jwt-digests-malformed', byHand({ ...credential, evidence: [{ '...': digest(element), a: 1 }] }, [element])],
      ['sd-jwt-claim-twice', byHand({ ...hidden, name: 'other' }, [name])],
      ['jose-typ', byHand(hidden, [name], { typ: 'vc+jwt' })],
      ['jose-vc-claim', byHand({ ...credential, _sd: [digest(part(['s', 'vc', {}]))] }, [part(['s', 'vc', {}])])],
      ['jose-signature-wrong', (await issued()).replace(/\.[\w-]{6}([\w-]+)~/, '.AAAAAA$1~')],
    ]
    for (const [code, whole] of wrong) expect((await codes(whole))[0], code).toBe(code)
  })
})

describe('VC-JOSE-COSE § 3.2.2 Presentations as SD-JWT', () => {
  test('An SD-JWT presentation holds enveloped credentials and is signed by its holder', async () => {
    const held = envelope(await signJose(credential, key))
    const order = { document: presentation(held), paths: ['verifiableCredential[0]'], kind: 'presentation' as const }
    const whole = (await signSdJwt(order, key)) ?? ''
    expect(await verifySdJwt(whole, how, 'presentation')).toMatchObject({
      verified: true,
      document: presentation(held),
    })
    expect((await verifySdJwt(whole, how, 'credential')).problems).toMatchObject([{ code: 'jose-other-kind' }])
    const bare = (await signSdJwt({ ...order, document: presentation(credential) }, key)) ?? ''
    expect((await verifySdJwt(bare, how)).problems).toMatchObject([{ code: 'jose-holds-unenveloped' }])
  })
})

describe('hostile SD-JWTs', () => {
  test('never throws, and never says more than was signed', async () => {
    const genuine = await issued()
    const values = fc.jsonValue({ maxDepth: 4 })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(genuine.length - 1),
        fc.string({ maxLength: 3 }),
        values,
        values,
        async (at, text, a, b) => {
          const altered = genuine.slice(0, at) + text + genuine.slice(at + 1)
          const { verified, document } = await verifySdJwt(altered, how)
          expect(verified ? Object(document).id : credential.id).toBe(credential.id)
          const disclosure = part(['salt', 'x', a])
          for (const claims of [
            a,
            { ...credential, _sd: a },
            { ...credential, evidence: [{ '...': a }] },
            { _sd: [digest(disclosure)], b },
          ])
            await verifySdJwt(byHand(Object(claims), [disclosure, part(b)]), how)
          await verifySdJwt(`${text}~${part(a)}~`, how)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('deep, wide and self-asking disclosures are given up at once', async () => {
    const began = performance.now()
    let deep: unknown = 'x'
    for (let level = 0; level < 5_000; level++) deep = [deep]
    const text = part(['s', 'evidence', deep])
    expect(await codes(byHand({ ...credential, _sd: [digest(text)] }, [text]))).toContain('too-deep')
    const many = Array.from({ length: 1_001 }, (_, at) => part([`s${at}`, `n${at}`, at]))
    expect(await codes(byHand({ ...credential, _sd: many.map(digest) }, many))).toEqual(['sd-jwt-too-many-disclosures'])
    const proto = part(['s', '__proto__', { verified: true }])
    const { document } = await verifySdJwt(byHand({ ...credential, _sd: [digest(proto)] }, [proto]), how)
    expect(Object(document).verified).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
