import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { decodeBase58, encodeBase58 } from './base58.ts'

// Multicodec prefixes: ed25519-pub (0xed) and ed25519-priv (0x1300), as varints.
const publicPrefix = Buffer.from([0xed, 0x01])
const secretPrefix = Buffer.from([0x80, 0x26])
// PKCS #8 and SPKI wrappings of a bare Ed25519 key (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')
const keyLength = 32

/** A fresh Ed25519 key pair as Multikey texts (Controlled Identifiers 1.0, section 2.2.2). The secret one must be kept encrypted. */
export function makeMultikeyPair(): { readonly publicKey: string; readonly secretKey: string } {
  // As JWK, because writing DER takes longer than making the key.
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { publicKey: encode(publicPrefix, x), secretKey: encode(secretPrefix, d) }
}

/** A public key as Multikey text, 'z6Mk…'. */
export function encodePublicKey(key: KeyObject): string {
  const { x = '' } = key.export({ format: 'jwk' })
  return encode(publicPrefix, x)
}

/** The public key of a Multikey text, or undefined when it is no Ed25519 key. */
export function decodePublicKey(text: string): KeyObject | undefined {
  const raw = decode(publicPrefix, text)
  return raw && createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' })
}

/** The private key of a Multikey text; throws when it is none, because we wrote it ourselves. */
export function decodeSecretKey(text: string): KeyObject {
  const raw = decode(secretPrefix, text)
  if (!raw) throw new TypeError('not an Ed25519 secret Multikey')
  return createPrivateKey({ key: Buffer.concat([pkcs8, raw]), format: 'der', type: 'pkcs8' })
}

function encode(prefix: Buffer, raw: string): string {
  return `z${encodeBase58(Buffer.concat([prefix, Buffer.from(raw, 'base64url')]))}`
}

function decode(prefix: Buffer, text: string): Buffer | undefined {
  const bytes = text.startsWith('z') ? decodeBase58(text.slice(1)) : undefined
  if (bytes?.length !== prefix.length + keyLength || !prefix.equals(bytes.subarray(0, prefix.length))) return undefined
  return Buffer.from(bytes.subarray(prefix.length))
}
