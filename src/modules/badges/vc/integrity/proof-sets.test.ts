import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { aCredential, makeKeyRing, now } from '../testing/stage.ts'
import { verifyCredential } from '../verify-credential.ts'
import { addIntegrityProof, type ProofWish } from './add-integrity-proof.ts'

const issuer = 'did:example:issuer'
const rdfc: ProofWish = { cryptosuite: 'eddsa-rdfc-2022', purpose: 'assertionMethod', created: now }

test('every cryptosuite signs and verifies, and notices one letter', async () => {
  const ring = makeKeyRing()
  const keys = {
    'eddsa-rdfc-2022': ring.add(issuer),
    'eddsa-jcs-2022': ring.add(issuer),
    'ecdsa-rdfc-2019': ring.add(issuer, {}, generateKeyPairSync('ec', { namedCurve: 'P-256' })),
    'ecdsa-rdfc-2019 ': ring.add(issuer, {}, generateKeyPairSync('ec', { namedCurve: 'P-384' })),
  }
  for (const [name, key] of Object.entries(keys)) {
    const signed = await addIntegrityProof(aCredential(), key, { ...rdfc, cryptosuite: name.trim() })
    if (!signed.ok) throw new Error(signed.problem.code)
    expect(await verifyCredential(signed.document, ring.how)).toMatchObject({ verified: true, problems: [] })
    const changed = { ...signed.document, validFrom: '2026-01-02T03:04:06Z' }
    expect(await verifyCredential(changed, ring.how)).toMatchObject({ problems: [{ code: 'signature-wrong' }] })
  }
})
