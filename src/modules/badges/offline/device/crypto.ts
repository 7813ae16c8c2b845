import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** What the verifier uses of `node:crypto`, for a browser: the same answers, at once and in every browser. */
export function hash(_: 'sha256', data: string | Uint8Array, form: 'hex' | 'buffer' = 'hex'): string | Buffer {
  const digest = Buffer.from(sha256(typeof data === 'string' ? new TextEncoder().encode(data) : data))
  return form === 'hex' ? digest.toString('hex') : digest
}

/** A digest in two steps. */
export function createHash(algorithm: 'sha256'): {
  update: (data: Uint8Array) => { digest: (form: 'hex') => string | Buffer }
} {
  return { update: (data) => ({ digest: (form) => hash(algorithm, data, form) }) }
}

type Jwk = { readonly kty: string; readonly crv: string; readonly x: string; readonly y?: string }

/** A public key; `jose` takes it for Node's own and asks it for its JWK. */
class PublicKey {
  readonly type = 'public'
  readonly [Symbol.toStringTag] = 'KeyObject'
  readonly jwk: Jwk
  constructor(jwk: Jwk) {
    this.jwk = jwk
  }
  get asymmetricKeyType(): string {
    return this.jwk.kty === 'OKP' ? 'ed25519' : 'ec'
  }
  export(): Jwk {
    return this.jwk
  }
}

type Given = { readonly key: Uint8Array | Jwk; readonly format: 'der' | 'jwk' }

/** A key as SPKI or JWK. Throws when its point is not on the curve, as OpenSSL does. */
export function createPublicKey({ key, format }: Given): PublicKey {
  if (format === 'jwk' && 'kty' in key) return new PublicKey(checked(key))
  if (!(key instanceof Uint8Array)) throw new TypeError('no such key')
  const last = (n: number): Buffer => Buffer.from(key.subarray(key.length - n))
  if (key.length === 44) return new PublicKey(checked({ kty: 'OKP', crv: 'Ed25519', x: text(last(32)) }))
  const [curve, crv, length] = key.length < 70 ? ([p256, 'P-256', 33] as const) : ([p384, 'P-384', 49] as const)
  const whole = Buffer.from(curve.Point.fromBytes(last(length)).toBytes(false)).subarray(1)
  const half = whole.length / 2
  return new PublicKey({ kty: 'EC', crv, x: text(whole.subarray(0, half)), y: text(whole.subarray(half)) })
}

function checked(jwk: Jwk): Jwk {
  if (jwk.crv === 'Ed25519') return jwk
  const point = Buffer.concat([
    Buffer.from([4]),
    Buffer.from(jwk.x, 'base64url'),
    Buffer.from(jwk.y ?? '', 'base64url'),
  ])
  const curve = jwk.crv === 'P-256' ? p256 : p384
  curve.Point.fromBytes(point).assertValidity()
  return jwk
}

function text(bytes: Buffer): string {
  return bytes.toString('base64url')
}

/** Whether an Ed25519 key signed this. */
export function verify(_: null, data: Uint8Array, { jwk }: PublicKey, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, data, Buffer.from(jwk.x, 'base64url'), { zip215: false })
  } catch {
    return false
  }
}

function notOnADevice(): never {
  throw new TypeError('a device only checks')
}

// Signing stands in the same files; a device never gets there.
export {
  notOnADevice as createPrivateKey,
  notOnADevice as generateKeyPairSync,
  notOnADevice as randomFillSync,
  notOnADevice as sign,
}
