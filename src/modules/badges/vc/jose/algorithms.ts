import type { KeyObject } from 'node:crypto'
import type { KeyKind } from '../verification-method.ts'

// RFC 8037, RFC 7518 and RFC 9864: each algorithm fits one kind of key, so that a header cannot choose how a key is read.
const kindOf: Readonly<Record<string, KeyKind>> = {
  EdDSA: 'Ed25519',
  Ed25519: 'Ed25519',
  ES256: 'P-256',
  ES384: 'P-384',
  ES512: 'P-521',
}
const curves: Readonly<Record<string, string>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' }

/** The kind of key that a signature algorithm needs, or undefined when we do not check with it. */
export function keyKindOf(algorithm: string): KeyKind | undefined {
  return Object.hasOwn(kindOf, algorithm) ? kindOf[algorithm] : undefined
}

/** The algorithm with which a private key signs. Throws for keys that we do not sign with. */
export function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  const algorithm = asymmetricKeyType === 'ed25519' ? 'EdDSA' : curves[asymmetricKeyDetails?.namedCurve ?? '']
  if (algorithm === undefined) throw new TypeError(`no algorithm for a key of type ${asymmetricKeyType}`)
  return algorithm
}
