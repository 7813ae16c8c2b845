import type { KeyKind } from '../verification-method.ts'
import type { StatePurpose } from './states.ts'

/** An issuer of the conformance node: how it secures, with which key, and which suites look for it (their tags). */
export type IssuerKind = {
  readonly name: string
  readonly key: KeyKind
  readonly secures: string
  /** The states that it publishes for what it issues. */
  readonly states?: readonly StatePurpose[]
  readonly tags: readonly string[]
}

/** One issuer for each way of securing that the public suites ask for. */
export const issuerKinds: readonly IssuerKind[] = [
  {
    name: 'eddsa-rdfc-2022',
    key: 'Ed25519',
    secures: 'eddsa-rdfc-2022',
    tags: ['vc2.0', 'eddsa-rdfc-2022', 'vc-api', 'localhost'],
  },
  { name: 'eddsa-jcs-2022', key: 'Ed25519', secures: 'eddsa-jcs-2022', tags: ['eddsa-jcs-2022', 'localhost'] },
  { name: 'ecdsa-rdfc-2019-p256', key: 'P-256', secures: 'ecdsa-rdfc-2019', tags: ['ecdsa-rdfc-2019', 'localhost'] },
  { name: 'ecdsa-rdfc-2019-p384', key: 'P-384', secures: 'ecdsa-rdfc-2019', tags: ['ecdsa-rdfc-2019', 'localhost'] },
  { name: 'jose-es256', key: 'P-256', secures: 'jose', tags: ['EnvelopingProof', 'vc-jose-cose', 'localhost'] },
  { name: 'jose-eddsa', key: 'Ed25519', secures: 'jose', tags: ['vc-jose-cose-eddsa', 'localhost'] },
  {
    name: 'status',
    key: 'Ed25519',
    secures: 'eddsa-rdfc-2022',
    states: ['revocation', 'suspension', 'refresh', 'message'],
    tags: ['BitstringStatusList', 'localhost'],
  },
  // Earlier versions of the suite look for issuers of one purpose each.
  {
    name: 'status-revocation',
    key: 'Ed25519',
    secures: 'eddsa-rdfc-2022',
    states: ['revocation'],
    tags: ['BitstringStatusList', 'Revocation', 'localhost'],
  },
  {
    name: 'status-suspension',
    key: 'Ed25519',
    secures: 'eddsa-rdfc-2022',
    states: ['suspension'],
    tags: ['BitstringStatusList', 'Suspension', 'localhost'],
  },
]
