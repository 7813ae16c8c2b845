import { createPublicKey, type KeyObject } from 'node:crypto'
import { decodeBase58, encodeBase58 } from '../../credential/base58.ts'
import type { KeyKind } from '../verification-method.ts'

type Form = { readonly prefix: Buffer; readonly spki: Buffer; readonly length: number }

// Multicodec names as varints, and the SPKI head before a bare key (RFC 8410) or a compressed point (RFC 5480).
const forms: Readonly<Record<KeyKind, Form>> = {
  Ed25519: { prefix: hex('ed01'), spki: hex('302a300506032b6570032100'), length: 32 },
  'P-256': { prefix: hex('8024'), spki: hex('3039301306072a8648ce3d020106082a8648ce3d030107032200'), length: 33 },
  'P-384': { prefix: hex('8124'), spki: hex('3046301006072a8648ce3d020106052b81040022033200'), length: 49 },
  'P-521': { prefix: hex('8224'), spki: hex('3058301006072a8648ce3d020106052b81040023034400'), length: 67 },
}
const kinds = ['Ed25519', 'P-256', 'P-384', 'P-521'] as const

/** A public key and its kind. */
export type PublicKey = { readonly kind: KeyKind; readonly publicKey: KeyObject }

/** The public key of a Multikey text ('z' and base58: Controlled Identifiers 1.0, section 2.2.2), or undefined when it is none that we check with. */
export function readMultikey(text: unknown): PublicKey | undefined {
  const bytes = typeof text === 'string' && text.startsWith('z') ? decodeBase58(text.slice(1)) : undefined
  if (!bytes) return undefined
  const kind = kinds.find((name) => fits(bytes, forms[name]))
  if (!kind) return undefined
  const der = Buffer.concat([forms[kind].spki, bytes.subarray(2)])
  return checked(kind, () => createPublicKey({ key: der, format: 'der', type: 'spki' }))
}

/** The public key of a JSON Web Key that carries no secret part, or undefined when it is none that we check with. */
export function readJwk(jwk: Readonly<Record<string, unknown>>): PublicKey | undefined {
  const kind = kinds.find((name) => jwk['crv'] === name)
  if (!kind || jwk['kty'] !== (kind === 'Ed25519' ? 'OKP' : 'EC')) return undefined
  const { x, y } = jwk
  if (typeof x !== 'string' || (kind !== 'Ed25519' && typeof y !== 'string')) return undefined
  const bare = { kty: kind === 'Ed25519' ? 'OKP' : 'EC', crv: kind, x, ...(typeof y === 'string' && { y }) }
  return checked(kind, () => createPublicKey({ key: bare, format: 'jwk' }))
}

/** A public key as Multikey text. */
export function writeMultikey({ kind, publicKey }: PublicKey): string {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = Buffer.from(x, 'base64url')
  const sign = kind === 'Ed25519' ? [] : [(Buffer.from(y, 'base64url').at(-1) ?? 0) & 1 ? 3 : 2]
  return `z${encodeBase58(Buffer.concat([forms[kind].prefix, Buffer.from(sign), point]))}`
}

function fits(bytes: Uint8Array, { prefix, length }: Form): boolean {
  return bytes.length === prefix.length + length && prefix.equals(bytes.subarray(0, prefix.length))
}

// OpenSSL refuses points that are not on their curve.
function checked(kind: KeyKind, make: () => KeyObject): PublicKey | undefined {
  try {
    return { kind, publicKey: make() }
  } catch {
    return undefined
  }
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
