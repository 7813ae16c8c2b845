import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Members } from '../data-model/read-values.ts'
import { aCredential, makeKeyRing, now } from '../testing/stage.ts'
import { verifyCredential } from '../verify-credential.ts'
import { addIntegrityProof, type ProofWish } from './add-integrity-proof.ts'

const issuer = 'did:example:issuer'
const plain: ProofWish = { cryptosuite: 'eddsa-rdfc-2022', purpose: 'assertionMethod', created: now }
const suites = [
  {
    suite: 'eddsa-rdfc-2022',
    standard: 'Data Integrity EdDSA 1.0 § 3.2 eddsa-rdfc-2022',
    pair: () => generateKeyPairSync('ed25519'),
  },
  {
    suite: 'eddsa-jcs-2022',
    standard: 'Data Integrity EdDSA 1.0 § 3.3 eddsa-jcs-2022',
    pair: () => generateKeyPairSync('ed25519'),
  },
  {
    suite: 'ecdsa-rdfc-2019',
    standard: 'Data Integrity ECDSA 1.0 § 3.2 ecdsa-rdfc-2019, P-256',
    pair: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  },
  {
    suite: 'ecdsa-rdfc-2019',
    standard: 'Data Integrity ECDSA 1.0 § 3.2 ecdsa-rdfc-2019, P-384',
    pair: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  },
]

async function signed(
  ring: ReturnType<typeof makeKeyRing>,
  key = ring.add(issuer),
  wish: Partial<ProofWish> = {},
  on: Members = aCredential(),
) {
  const done = await addIntegrityProof(on, key, { ...plain, ...wish })
  if (!done.ok) throw new Error(done.problem.code)
  return done.document
}

const withProof = (document: Members, change: object) => ({
  ...document,
  proof: { ...Object(document['proof']), ...change },
})
const codesOf = async (document: unknown, { how }: ReturnType<typeof makeKeyRing>) =>
  (await verifyCredential(document, how)).problems.map(({ code }) => code)

for (const { standard, suite, pair } of suites)
  describe(`${standard}`, () => {
    test('What is issued has the type DataIntegrityProof, the name of the suite and a base58 proofValue', async () => {
      const ring = makeKeyRing()
      const { proof } = await signed(ring, ring.add(issuer, {}, pair()), { cryptosuite: suite })
      expect(proof).toMatchObject({
        type: 'DataIntegrityProof',
        cryptosuite: suite,
        created: '2026-11-28T12:00:00Z',
        proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{85,135}$/),
      })
    })

    test('A changed document, a changed option and another key are each an error', async () => {
      const ring = makeKeyRing()
      const document = await signed(ring, ring.add(issuer, {}, pair()), { cryptosuite: suite })
      expect(await codesOf(document, ring)).toEqual([])
      expect(await codesOf({ ...document, id: 'urn:uuid:2' }, ring)).toEqual(['signature-wrong'])
      expect(await codesOf(withProof(document, { created: '2026-11-28T11:59:59Z' }), ring)).toEqual(['signature-wrong'])
      const { id } = ring.add(issuer, {}, pair())
      expect(await codesOf(withProof(document, { verificationMethod: id }), ring)).toEqual(['signature-wrong'])
    })

    test('A key of another kind is an error, and so is a suite for it', async () => {
      const ring = makeKeyRing()
      const document = await signed(ring, ring.add(issuer, {}, pair()), { cryptosuite: suite })
      const other =
        suite === 'ecdsa-rdfc-2019'
          ? generateKeyPairSync('ed25519')
          : generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const key = ring.add(issuer, {}, other)
      expect(await codesOf(withProof(document, { verificationMethod: key.id }), ring)).toEqual([
        'key-not-for-cryptosuite',
      ])
      expect(await addIntegrityProof(aCredential(), key, { ...plain, cryptosuite: suite })).toMatchObject({
        problem: { code: 'cryptosuite-unknown' },
      })
    })
  })

const members = [
  { change: { type: undefined }, code: 'proof-type-missing', says: 'type is REQUIRED' },
  { change: { type: 'UnknownProofType' }, code: 'proof-type-malformed', says: 'type must be a known one' },
  {
    change: { cryptosuite: undefined },
    code: 'proof-cryptosuite-missing',
    says: 'cryptosuite is REQUIRED with DataIntegrityProof',
  },
  { change: { cryptosuite: 'unknown-2017' }, code: 'cryptosuite-unknown', says: 'An unknown cryptosuite is an error' },
  { change: { proofPurpose: undefined }, code: 'proof-proofPurpose-missing', says: 'proofPurpose is REQUIRED' },
  {
    change: { proofPurpose: 'authentication' },
    code: 'purpose-unexpected',
    says: 'Another proofPurpose than expected is an error',
  },
  {
    change: { verificationMethod: undefined },
    code: 'proof-verificationMethod-missing',
    says: 'verificationMethod is REQUIRED',
  },
  {
    change: { verificationMethod: 'not-a-url' },
    code: 'proof-verificationMethod-malformed',
    says: 'verificationMethod MUST be a URL',
  },
  {
    change: { verificationMethod: 'did:example:nobody#1' },
    code: 'method-not-found',
    says: 'A method that is not found is an error',
  },
  { change: { proofValue: undefined }, code: 'proof-proofValue-missing', says: 'proofValue is REQUIRED' },
  { change: { proofValue: 'not-multibase' }, code: 'proof-proofValue-malformed', says: 'proofValue MUST be multibase' },
  {
    change: { proofValue: 'z5nmMBw2u9TGKd9NxxHJtyZKgjN2Eh' },
    code: 'signature-wrong',
    says: 'A proofValue of another length is an error',
  },
  { change: { created: 'invalidDate' }, code: 'proof-created-malformed', says: 'created MUST be a dateTimeStamp' },
  {
    change: { created: '2026-11-28T11:00:00' },
    code: 'proof-created-malformed',
    says: 'A time without an offset is no dateTimeStamp, and an error',
  },
  { change: { expires: '2026-11-28' }, code: 'proof-expires-malformed', says: 'expires MUST be a dateTimeStamp' },
  { change: { id: 'not-a-url' }, code: 'id-not-url', says: 'id MUST be a URL' },
  { change: { domain: 7 }, code: 'proof-domain-malformed', says: 'domain MUST be a string or a list of strings' },
  { change: { challenge: 7 }, code: 'proof-challenge-malformed', says: 'challenge MUST be a string' },
  { change: { nonce: 7 }, code: 'proof-nonce-malformed', says: 'nonce MUST be a string' },
  {
    change: { previousProof: 'urn:uuid:9' },
    code: 'previous-proof-missing',
    says: 'A previousProof that is not there is an error',
  },
  {
    change: { previousProof: 7 },
    code: 'proof-previousProof-malformed',
    says: 'previousProof MUST be a string or a list of strings',
  },
]

describe('Data Integrity 1.0 § 2.1 Proofs', () => {
  for (const { says, change, code } of members)
    test(`${says}`, async () => {
      const ring = makeKeyRing()
      const { proof, ...document } = withProof(await signed(ring), change)
      const kept = Object.fromEntries(Object.entries(proof).filter(([, value]) => value !== undefined))
      const problems = await codesOf({ ...document, proof: kept }, ring)
      // A type that is missing is seen by the data model first.
      expect(problems).toEqual([code === 'proof-type-missing' ? 'type-missing' : code])
    })

  test('created may be left out; expires, domain, challenge and nonce are signed', async () => {
    const ring = makeKeyRing()
    const wish = {
      expires: new Date('2027-01-01T00:00:00Z'),
      domain: ['a.example', 'b.example'],
      challenge: 'c',
      nonce: 'n',
      id: 'urn:uuid:5',
    }
    const { created: _, ...timeless } = plain
    const done = await addIntegrityProof(aCredential(), ring.add(issuer), { ...timeless, ...wish })
    if (!done.ok) throw new Error(done.problem.code)
    expect(await codesOf(done.document, ring)).toEqual([])
    expect(await codesOf(withProof(done.document, { nonce: 'm' }), ring)).toEqual(['signature-wrong'])
  })
})

describe('Data Integrity 1.0 § 4.4 Verify Proof', () => {
  test('A proof after its expires is an error, and one from the future', async () => {
    const ring = makeKeyRing()
    expect(await codesOf(await signed(ring, undefined, { expires: new Date('2026-11-28T11:00:00Z') }), ring)).toEqual([
      'proof-expired',
    ])
    expect(await codesOf(await signed(ring, undefined, { created: new Date('2026-11-28T13:00:00Z') }), ring)).toEqual([
      'proof-from-future',
    ])
  })

  test('A method that is revoked, expired, or not for this purpose is an error', async () => {
    const ring = makeKeyRing()
    const past = new Date('2026-11-01T00:00:00Z')
    expect(await codesOf(await signed(ring, ring.add(issuer, { revoked: past })), ring)).toEqual(['key-revoked'])
    expect(await codesOf(await signed(ring, ring.add(issuer, { expires: past })), ring)).toEqual(['key-expired'])
    // What it signed before stays good: badges outlive the change of a key.
    const before = { created: new Date('2026-10-01T00:00:00Z') }
    expect(await codesOf(await signed(ring, ring.add(issuer, { expires: past }), before), ring)).toEqual([])
    expect(await codesOf(await signed(ring, ring.add(issuer, { purposes: ['authentication'] })), ring)).toEqual([
      'purpose-not-authorised',
    ])
  })

  test('Somebody else’s proof is not the issuer’s', async () => {
    const ring = makeKeyRing()
    expect(await codesOf(await signed(ring, ring.add('did:example:other')), ring)).toEqual(['proof-not-by-issuer'])
  })

  test('A term that no context defines is an error, so that nothing is left unsigned', async () => {
    const ring = makeKeyRing()
    const document = { ...(await signed(ring)), '@context': ['https://www.w3.org/ns/credentials/v2'] }
    expect(await codesOf(document, ring)).toEqual(['term-undefined'])
  })
})

describe('Data Integrity 1.0 § 2.4.1 Validating Contexts', () => {
  const status = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: 'https://a.example/1',
  }
  const alias = { state: { '@id': 'https://www.w3.org/2018/credentials#credentialStatus', '@type': '@id' } }

  test('A state that is called something else, or moved into a corner, is noticed though the signature is right', async () => {
    const ring = makeKeyRing()
    const document = await signed(
      ring,
      undefined,
      {},
      aCredential({ credentialStatus: status, evidence: { type: 'ExampleEvidence' } }),
    )
    expect(await codesOf(document, ring)).toEqual([])
    const { credentialStatus, '@context': contexts, ...rest } = document
    const renamed = { ...rest, '@context': [contexts, alias].flat(), state: credentialStatus }
    expect(await codesOf(renamed, ring)).toEqual(['hidden-member'])
    const named = {
      ...rest,
      '@context': contexts,
      'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus,
    }
    expect(await codesOf(named, ring)).toEqual(['hidden-member'])
    const about = await signed(
      ring,
      undefined,
      {},
      aCredential({
        credentialStatus: status,
        credentialSubject: { id: 'did:example:1', about: { id: aCredential()['id'] } },
      }),
    )
    const { credentialStatus: moved, ...without } = about
    const corner = {
      ...without,
      credentialSubject: {
        id: 'did:example:1',
        about: { id: about['id'], type: 'VerifiableCredential', credentialStatus: moved },
      },
    }
    expect(await codesOf(corner, ring)).toEqual(['hidden-part'])
  })
})

describe('Data Integrity 1.0 § 4.5 Verify Proof Sets and Chains', () => {
  test('Every proof of a set is verified, and all must hold', async () => {
    const ring = makeKeyRing()
    const both = await signed(ring, ring.add('did:example:witness'), {}, await signed(ring))
    expect(await verifyCredential(both, ring.how)).toMatchObject({
      verified: true,
      proofs: [{ verified: true }, { verified: true }],
    })
    const [first, second] = [both.proof].flat()
    const answer = await verifyCredential({ ...both, proof: [first, { ...Object(second), nonce: 'x' }] }, ring.how)
    expect(answer).toMatchObject({ verified: false, problems: [{ code: 'signature-wrong', path: 'proof[1]' }] })
  })

  test.each([{ names: 'urn:uuid:1' }, { names: ['urn:uuid:1', 'urn:uuid:2'] }])(
    'previousProof as $names: what is built on is signed, too',
    async ({ names }) => {
      const ring = makeKeyRing()
      const first = await signed(ring, undefined, { id: 'urn:uuid:1' })
      const second = await signed(ring, ring.add('did:example:witness'), { id: 'urn:uuid:2' }, first)
      const chained = await signed(ring, ring.add('did:example:registrar'), { previousProof: names }, second)
      expect(await codesOf(chained, ring)).toEqual([])
      const [, two, three] = [chained.proof].flat()
      // A new, genuine proof in the first's place: the chain notices.
      const other = await signed(ring, undefined, { id: 'urn:uuid:1', nonce: 'another' })
      expect(await codesOf({ ...chained, proof: [other.proof, two, three] }, ring)).toEqual(['signature-wrong'])
      expect(await codesOf({ ...chained, proof: [two, three] }, ring)).toContain('previous-proof-missing')
    },
  )
})
