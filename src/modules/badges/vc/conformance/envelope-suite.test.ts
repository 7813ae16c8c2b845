import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signJose } from '../jose/sign-jose.ts'
import { now } from '../testing/stage.ts'
import { answerEnvelopeOrder, type EnvelopeOrder } from './envelope-suite.ts'

// As the public suite does it: files with a verification method, both halves of its key in it, named by a thumbprint.
const controller = 'https://issuer.example/envelopes'
type Method = { id: string; controller: string; publicKeyJwk: object; secretKeyJwk: object }
const ed25519 = () => generateKeyPairSync('ed25519')
const curve = (namedCurve: string) => () => generateKeyPairSync('ec', { namedCurve })
const makers = { ed25519, p256: curve('P-256'), p384: curve('P-384'), p521: curve('P-521') }
type Name = keyof typeof makers
const private_ = new Map<Name, KeyObject>()
function methodOf(name: Name): Method {
  const { publicKey, privateKey } = makers[name]()
  private_.set(name, privateKey)
  const jwk = (key: KeyObject) => ({ ...key.export({ format: 'jwk' }), kid: `thumbprint-${name}` })
  return { id: `${controller}#${name}`, controller, publicKeyJwk: jwk(publicKey), secretKeyJwk: jwk(privateKey) }
}
const methods = { ed25519: methodOf('ed25519'), p256: methodOf('p256'), p384: methodOf('p384'), p521: methodOf('p521') }

const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
  id: 'http://university.example/credentials/1872',
  type: ['VerifiableCredential', 'ExampleAlumniCredential'],
  issuer: controller,
  validFrom: '2010-01-01T19:23:24Z',
  credentialSchema: { id: 'https://example.org/examples/degree.json', type: 'JsonSchema' },
  credentialSubject: {
    id: 'did:example:123',
    firstName: 'Jane',
    address: { street: '1 Main', city: 'X' },
    phones: ['1', '2'],
  },
}
const enveloped = (mediaType: string, content: string) => ({
  '@context': 'https://www.w3.org/ns/credentials/v2',
  type: 'EnvelopedVerifiableCredential',
  id: `data:${mediaType},${content}`,
})
const presentation = (...held: readonly object[]) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:uuid:3978344f-8596-4c3a-a978-8fcaba3903c5',
  type: ['VerifiablePresentation'],
  holder: controller,
  verifiableCredential: held,
})
const ask = async (
  does: EnvelopeOrder['does'],
  feature: string,
  input: unknown,
  key: unknown,
  paths: readonly string[] = [],
) =>
  await answerEnvelopeOrder({
    does,
    feature,
    input: typeof input === 'string' ? input : JSON.stringify(input),
    key,
    paths,
    now,
  })
const result = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).result
const own = (name: Name) => {
  const key = private_.get(name)
  if (!key) throw new TypeError('no such key')
  return key
}
const byHand = async (claims: object, name: Name, header: object = {}) => {
  const { CompactSign } = await import('jose')
  const alg = { ed25519: 'EdDSA', p256: 'ES256', p384: 'ES384', p521: 'ES512' }[name]
  return await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg, typ: 'vc+jwt', cty: 'vc', kid: `thumbprint-${name}`, ...header })
    .sign(own(name))
}

describe('VC-JOSE-COSE § 3, as the public suite runs it', () => {
  test.each([
    ['jose', 'p256'],
    ['jose', 'p384'],
    ['jose', 'p521'],
    ['jose', 'ed25519'],
    ['sdjwt', 'p384'],
    ['sdjwt', 'p521'],
    ['cose', 'ed25519'],
    ['cose', 'p256'],
    ['cose', 'p384'],
  ] as const)('%s with %s: credentials and presentations are issued, and verified as issued', async (form, name) => {
    const key = methods[name]
    const issued = await ask(
      'issue',
      `credential_${form}`,
      credential,
      key,
      form === 'sdjwt'
        ? ['credentialSubject.firstName', 'credentialSubject.address.street', 'credentialSubject.phones[0]']
        : [],
    )
    expect(issued).toMatchObject({ result: 'success' })
    expect(await result('verify', `credential_${form}`, `${issued.data}\n`, key)).toBe('success')
    expect(await result('verify', `presentation_${form}`, issued.data, key)).toBe('failure')
    const several = presentation(
      enveloped('application/vc+jwt', 'a.b.c'),
      enveloped('application/vc+sd-jwt', 'a.b.c~d~'),
      enveloped('application/vc+cose;base64', '0oRA'),
    )
    const shown = await ask(
      'issue',
      `presentation_${form}`,
      several,
      key,
      form === 'sdjwt' ? ['holder', 'verifiableCredential[0]'] : [],
    )
    expect(shown).toMatchObject({ result: 'success' })
    expect(await result('verify', `presentation_${form}`, shown.data, key)).toBe('success')
  })

  test('What nobody secured, secured wrongly or calls something else is a failure', async () => {
    const { ed25519: key, p256 } = methods
    const issued = (await ask('issue', 'credential_jose', credential, key)).data
    const broken = issued.replace(/\.[\w-]{8}([\w-]+)$/, '.AAAAAAAA$1')
    const cose = (await ask('issue', 'credential_cose', credential, key)).data
    const failing: readonly Parameters<typeof ask>[] = [
      ['verify', 'credential_jose', credential, key],
      ['verify', 'presentation_jose', presentation(), key],
      ['verify', 'credential_jose', broken, key],
      ['verify', 'credential_jose', issued, p256],
      ['verify', 'credential_jose', await byHand(credential, 'ed25519', { typ: 'bad+typ', cty: 'bad+cty' }), key],
      ['verify', 'presentation_jose', await byHand(presentation(), 'ed25519', { typ: 'bad+typ', cty: 'bad+cty' }), key],
      ['verify', 'credential_jose', await byHand({ ...credential, vc: 'oops', vp: 'nooo' }, 'ed25519'), key],
      [
        'verify',
        'presentation_jose',
        await byHand(presentation({ ...enveloped('x', 'y'), id: 'not-a-credential' }), 'ed25519', {
          typ: 'vp+jwt',
          cty: 'vp',
        }),
        key,
      ],
      ['verify', 'credential_sdjwt', issued, key],
      ['verify', 'credential_cose', Buffer.from(cose, 'base64').toString('hex').slice(1), key],
      ['verify', 'credential_cose', issued, key],
      ['issue', 'credential_jose', { ...credential, issuer: undefined }, key],
      ['issue', 'credential_jose', { ...credential, vc: {} }, key],
      ['issue', 'presentation_jose', presentation(credential), key],
      ['issue', 'credential_sdjwt', credential, key, ['nothing.here']],
      ['issue', 'credential_jose', '{broken', key],
      ['issue', 'credential_jose', credential, {}],
      ['issue', 'credential_jose', credential, { ...key, secretKeyJwk: p256.secretKeyJwk }],
    ]
    for (const [index, asked] of failing.entries())
      expect(await result(...asked), `${index} ${asked[1]}`).toBe('failure')
    expect(await result('issue', 'credential_zkp', credential, key)).toBe('indeterminate')
  })

  test('Files of their time are judged by everything but their time', async () => {
    const { ed25519: key } = methods
    const old = { ...credential, iss: controller, jti: credential.id, iat: '2010-01-01T19:23:24Z' }
    expect(await result('verify', 'credential_jose', await byHand(old, 'ed25519'), key)).toBe('success')
    expect(await result('verify', 'credential_jose', await byHand({ ...old, exp: 1 }, 'ed25519'), key)).toBe('success')
    expect(
      await result('verify', 'credential_jose', await byHand({ ...old, iss: 'did:example:x' }, 'ed25519'), key),
    ).toBe('failure')
    expect(await result('verify', 'credential_jose', await byHand({ ...old, nbf: 'x' }, 'ed25519'), key)).toBe(
      'failure',
    )
    const signed = await signJose(credential, {
      id: methods.p256.id,
      controller,
      privateKey: own('p256'),
    })
    expect(await result('verify', 'credential_jose', signed, methods.p256)).toBe('success')
  })
})
