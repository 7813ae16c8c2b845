import type { KeyKind } from '../verification-method.ts'

/** An issuer of the conformance node: how it secures, with which key, and which suites look for it (their tags). */
export type IssuerKind = {
  readonly name: string
  readonly key: KeyKind
  readonly secures: string
  readonly states?: true
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
  { name: 'jose-es256', key: 'P-256', secures: 'jose', tags: ['EnvelopingProof', 'vc-jose-cose', 'JWT', 'localhost'] },
  { name: 'jose-eddsa', key: 'Ed25519', secures: 'jose', tags: ['vc-jose-cose-eddsa', 'localhost'] },
  {
    name: 'status',
    key: 'Ed25519',
    secures: 'eddsa-rdfc-2022',
    states: true,
    tags: ['BitstringStatusList', 'localhost'],
  },
]
