import { createPrivateKey, createPublicKey } from 'node:crypto'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as ecdsa from '@digitalbazaar/ecdsa-multikey'
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import * as ed25519 from '@digitalbazaar/ed25519-multikey'
import { createSignCryptosuite, createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { describe, expect, test } from 'vitest'
import { loadPinnedContext } from '../../contexts/pinned-contexts.ts'
import { aCredential, makeKeyRing, now } from '../testing/stage.ts'
import { verifyCredential } from '../verify-credential.ts'
import { addIntegrityProof } from './add-integrity-proof.ts'

const issuer = 'did:example:issuer'
const rich = aCredential({
  name: [
    { '@value': '자격', '@language': 'ko' },
    { '@value': 'رخصة', '@language': 'ar', '@direction': 'rtl' },
  ],
  credentialSubject: [{ id: 'did:example:1', degree: { title: 'a"b\\c\n', points: [1, 2.5, 1e21] } }, { degree: '한' }],
  evidence: [{ type: 'ExampleEvidence' }, { type: 'ExampleEvidence' }],
})

const cases = [
  { name: 'eddsa-rdfc-2022', curve: 'Ed25519', sign: eddsaRdfc, verify: eddsaRdfc },
  { name: 'eddsa-jcs-2022', curve: 'Ed25519', sign: createSignCryptosuite(), verify: createVerifyCryptosuite() },
  { name: 'ecdsa-rdfc-2019', curve: 'P-256', sign: ecdsaRdfc, verify: ecdsaRdfc },
  { name: 'ecdsa-rdfc-2019', curve: 'P-384', sign: ecdsaRdfc, verify: ecdsaRdfc },
] as const

describe('the reference library and we', () => {
  test.each(cases)('verify each other’s $name with $curve', async ({ name, curve, sign, verify }) => {
    const { ring, key, theirKey, published } = await keysOf(curve)
    const documentLoader = async (url: string) =>
      url in published ? { documentUrl: url, document: published[url] } : loadPinnedContext(url)
    const theirs = await vc.issue({
      credential: structuredClone(rich),
      suite: new DataIntegrityProof({ signer: theirKey.signer(), cryptosuite: sign, date: now.toISOString() }),
      documentLoader,
    })
    expect(await verifyCredential(theirs, ring.how)).toMatchObject({ verified: true, problems: [] })
    const ours = await addIntegrityProof(structuredClone(rich), key, {
      cryptosuite: name,
      purpose: 'assertionMethod',
      created: now,
    })
    if (!ours.ok) throw new Error(ours.problem.code)
    const suite = new DataIntegrityProof({ cryptosuite: verify })
    expect(await vc.verifyCredential({ credential: ours.document, suite, documentLoader })).toMatchObject({
      verified: true,
    })
    const credential = { ...ours.document, validFrom: '2026-01-02T03:04:06Z' }
    expect(await vc.verifyCredential({ credential, suite, documentLoader })).toMatchObject({ verified: false })
  })
})

async function keysOf(curve: 'Ed25519' | 'P-256' | 'P-384') {
  const theirKey = await (curve === 'Ed25519' ? ed25519.generate() : ecdsa.generate({ curve }))
  const pair = await pairOf(curve === 'Ed25519' ? ed25519 : ecdsa, theirKey)
  const ring = makeKeyRing()
  const key = ring.add(issuer, {}, pair)
  theirKey.id = key.id
  theirKey.controller = issuer
  const method = await theirKey.export({ publicKey: true, includeContext: true })
  const document = { '@context': ['https://www.w3.org/ns/did/v1'], id: issuer, assertionMethod: [key.id] }
  const published: Record<string, object> = { [key.id]: method, [issuer]: document }
  return { ring, key, theirKey, published }
}

async function pairOf(library: typeof ed25519 | typeof ecdsa, keyPair: Multikey) {
  const jwk = await library.toJwk({ keyPair, secretKey: true })
  // Their Ed25519 secret has the public part behind it.
  const secret = Buffer.from(jwk['d'] ?? '', 'base64url')
  const d = secret.length === 64 ? secret.subarray(0, 32).toString('base64url') : jwk['d']
  const privateKey = createPrivateKey({ key: { ...jwk, ...(d !== undefined && { d }) }, format: 'jwk' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

type Multikey = Awaited<ReturnType<typeof ed25519.generate>>
