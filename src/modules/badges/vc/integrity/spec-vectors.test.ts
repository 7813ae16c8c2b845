import { describe, expect, test } from 'vitest'
import { resolveDidKey } from '../did/self-contained.ts'
import type { VcHow } from '../how.ts'
import { verifyCredential } from '../verify-credential.ts'

// The example of Data Integrity EdDSA 1.0, appendix B.3 (Ed25519Signature2020), which the VC API's public suite sends.
const key = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
const vector = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/examples/v2',
    'https://w3id.org/security/suites/ed25519-2020/v1',
  ],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  proof: {
    type: 'Ed25519Signature2020',
    created: '2023-02-24T23:36:38Z',
    verificationMethod: `did:key:${key}#${key}`,
    proofPurpose: 'assertionMethod',
    proofValue: 'z57Mm1vboMtZiCyJ4aReZsv8co4Re64Y8GEjL1ZARzMbXZgkARFLqFs1P345NpPGG2hgCrS4nNdvJhpwnrNyG3kEF',
  },
}
const how: VcHow = { now: new Date('2026-11-28T12:00:00Z'), resolveMethod: async (url) => resolveDidKey(url) }

describe('Data Integrity EdDSA 1.0 § B.3 Ed25519Signature2020', () => {
  test('The specification’s own example verifies where only the proof is asked', async () => {
    expect(await verifyCredential(vector, { ...how, issuersOfUrls: 'unchecked' })).toMatchObject({
      verified: true,
      problems: [],
    })
    const changed = { ...vector, name: 'Other' }
    expect((await verifyCredential(changed, how)).problems).toMatchObject([{ code: 'signature-wrong' }])
  })

  test('Its key is not its issuer’s, and that is told where the issuer is asked, too', async () => {
    expect((await verifyCredential(vector, how)).problems).toMatchObject([{ code: 'proof-not-by-issuer' }])
  })

  test('It has no cryptosuite, and DataIntegrityProof must have one of its own', async () => {
    const proof = { ...vector.proof, type: 'DataIntegrityProof', cryptosuite: 'Ed25519Signature2020' }
    expect((await verifyCredential({ ...vector, proof }, how)).problems).toMatchObject([
      { code: 'cryptosuite-unknown' },
    ])
  })
})
