import type { KeyObject } from 'node:crypto'
import type { SuiteKeyKind } from './cryptosuites.ts'

const curves: Readonly<Record<string, SuiteKeyKind>> = { prime256v1: 'P-256', secp384r1: 'P-384' }

/** The kind of a key, or undefined when no suite of ours knows it. */
export function keyKind({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): SuiteKeyKind | undefined {
  return asymmetricKeyType === 'ed25519' ? 'Ed25519' : curves[asymmetricKeyDetails?.namedCurve ?? '']
}
