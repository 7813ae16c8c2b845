import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConformanceNode, makeConformanceNode } from '../conformance/conformance-node.ts'
import { aCredential, now } from '../testing/stage.ts'

const network = globalThis.fetch
const fetched: unknown[] = []
let node: ConformanceNode
let genuine: Record<string, unknown>
beforeAll(async () => {
  globalThis.fetch = async (address) => {
    fetched.push(address)
    throw new Error('nothing is fetched')
  }
  node = await makeConformanceNode(await mkdtemp(join(tmpdir(), 'onil-shapes-')), 'https://localhost:1', () => now)
  const { body } = await node.answer('POST', '/issuers/eddsa-rdfc-2022/credentials/issue', {
    credential: aCredential(),
  })
  genuine = { ...body }
})
afterAll(() => {
  globalThis.fetch = network
})

const base = 'https://www.w3.org/ns/credentials/v2'
const examples = 'https://www.w3.org/ns/credentials/examples/v2'
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}
const scoped = (depth: number) =>
  nested(depth, (inner) => ({ a: { '@id': 'urn:a', '@context': typeof inner === 'string' ? {} : inner } }))
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Credentials that somebody made to hurt: each must be answered, and soon. */
const shapes: Readonly<Record<string, () => object>> = {
  'deep lists': () => ({ evidence: nested(20_000, (inner) => [inner]) }),
  'deep objects': () => ({ credentialSubject: nested(20_000, (inner) => ({ a: inner })) }),
  'ten million letters': () => ({ name: 'x'.repeat(10_000_000) }),
  'ten million letters as a key': () => ({ ['k'.repeat(10_000_000)]: 1 }),
  'half a letter': () => ({ name: 'a\udfff' }),
  'letters that turn the text': () => ({ name: '\u202e\u2066\u0000\ufeff' }),
  'letters that look alike in an id': () => ({ id: 'https://аpple.example/1' }),
  'a key called __proto__': () => JSON.parse('{"credentialSubject":{"__proto__":{"verified":true}}}'),
  'a key called constructor': () => ({ credentialSubject: { id: 'urn:x', constructor: { prototype: {} } } }),
  'keys called as methods': () => JSON.parse('{"hasOwnProperty":1,"toString":"x","then":"y","toJSON":"z"}'),
  'fifty proofs': () => ({ proof: times(50, () => genuine['proof']) }),
  'proofs that wait for each other': () => ({
    proof: times(2, (at) => ({ ...Object(genuine['proof']), id: `urn:p:${at}`, previousProof: `urn:p:${1 - at}` })),
  }),
  'a proof that waits for itself': () => ({
    proof: { ...Object(genuine['proof']), id: 'urn:p', previousProof: 'urn:p' },
  }),
  'a proof in a proof': () => ({ proof: { ...Object(genuine['proof']), proof: genuine['proof'] } }),
  'a context from elsewhere': () => ({ '@context': [base, 'https://169.254.169.254/latest/meta-data'] }),
  'a context in a file': () => ({ '@context': [base, 'file:///etc/passwd'] }),
  'a context that imports': () => ({ '@context': [base, { '@version': 1.1, '@import': 'https://a.example/c' }] }),
  'contexts in contexts': () => ({ '@context': [base, scoped(20)] }),
  'contexts without end': () => ({ '@context': [base, scoped(5_000)] }),
  'five thousand contexts': () => ({ '@context': [base, ...times(5_000, () => examples)] }),
  'a context in a member': () => ({ evidence: { '@context': 'https://a.example/c', type: 'X' } }),
  'a context in a subject': () => ({
    credentialSubject: { id: 'urn:x', '@context': { name: 'https://a.example/other' } },
  }),
  'terms that mean each other': () => ({ '@context': [base, { a: 'b:c', b: 'a:c' }], a: 1 }),
  'a null context': () => ({ '@context': [base, null] }),
  'a context that empties the others': () => ({ evidence: { '@context': null, type: 'X' } }),
  'a base that moves names': () => ({
    '@context': [base, { '@base': 'https://a.example/' }],
    type: ['VerifiableCredential', 'Y'],
  }),
  'a vocabulary of nothing': () => ({ '@context': [base, { '@vocab': '' }] }),
  'a circle of ids': () => ({
    id: 'urn:a',
    evidence: { id: 'urn:b', type: 'ExampleEvidence', about: { id: 'urn:a', about: { id: 'urn:b' } } },
  }),
  'a subject that is its credential': () => ({
    id: 'urn:a',
    credentialSubject: { id: 'urn:a', '@reverse': { issuer: { id: 'urn:a' } } },
  }),
  'included and graphs': () => ({ '@included': [{ id: 'urn:x' }], '@graph': [{ '@graph': [] }] }),
  'values of values': () => ({ name: { '@value': { '@value': 'x' } } }),
  'a list of lists': () => ({ evidence: { '@list': [{ '@list': [{ '@list': [] }] }] } }),
  'twenty thousand blank nodes': () => ({ evidence: times(6_000, (at) => ({ type: 'E', id: `_:b${at % 7}` })) }),
  'a clique of blank nodes': () => ({
    evidence: times(30, (at) => ({
      '@id': `_:n${at}`,
      type: 'E',
      next: times(14, (to) => ({ '@id': `_:n${(at + to) % 30}` })),
    })),
  }),
  'numbers beyond numbers': () =>
    JSON.parse('{"credentialSubject":{"id":"urn:x","n":1e999,"m":-0.0,"k":123456789012345678901234567890}}'),
  'times beyond time': () => ({ validFrom: '-271821-04-20T00:00:00Z', validUntil: '9'.repeat(60) }),
  'a status list of itself': () => ({
    credentialStatus: times(200, () => ({
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '9'.repeat(400),
      statusListCredential: 'https://localhost:1/issuers/status/status/../../../x',
    })),
  }),
  'an envelope in an envelope': () => ({
    '@context': base,
    type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+jwt,${'data:application/vc+jwt,'.repeat(1_000)}`,
  }),
  'an SD-JWT of nothing but tildes': () => ({
    '@context': base,
    type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+sd-jwt,${'~'.repeat(1_000_000)}`,
  }),
  'COSE that lies about its length': () => ({
    '@context': base,
    type: 'EnvelopedVerifiableCredential',
    id: 'data:application/vc+cose;base64,mv////8',
  }),
  'a data URL for a long expression': () => ({
    '@context': base,
    type: 'EnvelopedVerifiableCredential',
    id: `data:${'a/'.repeat(200_000)}`,
  }),
  'a key of a key': () => ({
    proof: { ...Object(genuine['proof']), verificationMethod: `did:key:z${'1'.repeat(100_000)}` },
  }),
  'a did:jwk of its own': () => ({
    proof: { ...Object(genuine['proof']), verificationMethod: `did:jwk:${'e30'.repeat(10_000)}#0` },
  }),
  'a did:web inside': () => ({
    proof: { ...Object(genuine['proof']), verificationMethod: 'did:web:127.0.0.1%3A22#k' },
  }),
}

describe('shapes made to hurt', () => {
  test.each(Object.keys(shapes))(
    '%s',
    async (name) => {
      const hostile = { ...genuine, ...shapes[name]?.() }
      const { proof: _, ...unsigned } = hostile
      const presented = { '@context': [base], type: ['VerifiablePresentation'], verifiableCredential: [hostile] }
      const asked: readonly (readonly [string, object])[] = [
        ['/credentials/verify', { verifiableCredential: hostile }],
        ['/presentations/verify', { verifiablePresentation: presented }],
        ['/presentations/verify', { verifiablePresentation: hostile, presentation: hostile }],
        ['/issuers/eddsa-rdfc-2022/credentials/issue', { credential: unsigned }],
        ['/issuers/eddsa-jcs-2022/credentials/issue', { credential: unsigned }],
        ['/issuers/jose-es256/credentials/issue', { credential: unsigned }],
        ['/issuers/eddsa-rdfc-2022/presentations', { presentation: presented, options: hostile }],
        ['/issuers/status/credentials/status', { credentialId: hostile, credentialStatus: hostile }],
      ]
      const began = performance.now()
      for (const [path, body] of asked) {
        const { status } = await node.answer('POST', path, body)
        expect(path.endsWith('/verify') ? [400] : [400, 201], `${path} ${status}`).toContain(status)
      }
      expect(performance.now() - began).toBeLessThan(20_000)
      expect(fetched).toEqual([])
    },
    30_000,
  )

  test('the genuine one still verifies after all that', async () => {
    expect(await node.answer('POST', '/credentials/verify', { verifiableCredential: genuine })).toMatchObject({
      status: 200,
    })
  })
})
