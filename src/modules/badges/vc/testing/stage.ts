import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { SigningKey } from '../../credential/keys.ts'
import type { VcHow } from '../how.ts'
import { keyKind } from '../integrity/key-kind.ts'
import type { VerificationMethod } from '../verification-method.ts'

/** When the tests play. */
export const now: Date = new Date('2026-11-28T12:00:00Z')

/** Keys of issuers and holders, and a way to verify that knows exactly these. */
export type KeyRing = {
  readonly how: VcHow
  readonly add: (did: string, change?: Partial<VerificationMethod>, pair?: Pair) => SigningKey
}

type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject }

/** Makes an empty ring. Nothing in it reads from anywhere. */
export function makeKeyRing(change: Partial<VcHow> = {}): KeyRing {
  const methods = new Map<string, VerificationMethod>()
  const how: VcHow = {
    now,
    resolveMethod: async (url) => {
      const method = methods.get(url)
      return method ? { ok: true, method } : { ok: false, problem: { code: 'method-not-found', path: '' } }
    },
    ...change,
  }
  const add: KeyRing['add'] = (did, some = {}, { publicKey, privateKey } = generateKeyPairSync('ed25519')) => {
    const kind = keyKind(publicKey)
    if (!kind) throw new TypeError('no suite knows this key')
    const id = `${did}#key-${methods.size}`
    methods.set(id, { id, controller: did, kind, publicKey, purposes: ['assertionMethod', 'authentication'], ...some })
    return { id, controller: did, privateKey }
  }
  return { how, add }
}

/** A small credential that conforms. */
export function aCredential(change: object = {}): Record<string, unknown> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:6d1e6f4c-7a9a-4b0f-8d0a-3c8f5f6f2b11',
    type: ['VerifiableCredential', 'ExampleDegree'],
    issuer: 'did:example:issuer',
    validFrom: '2026-01-02T03:04:05Z',
    credentialSubject: { id: 'did:example:subject', degree: '전기공학 전문학사' },
    ...change,
  }
}
