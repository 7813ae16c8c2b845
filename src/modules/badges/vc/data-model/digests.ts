import { createHash } from 'node:crypto'
import { decodeBase58 } from '../../credential/base58.ts'
import { eachOf, type Members } from './read-values.ts'

/** A digest of a resource: with which function, and what it must be. */
export type Digest = { readonly algorithm: Algorithm; readonly value: Buffer }

type Algorithm = 'sha256' | 'sha384' | 'sha512'

const lengths: Readonly<Record<Algorithm, number>> = { sha256: 32, sha384: 48, sha512: 64 }
const algorithms: readonly Algorithm[] = ['sha256', 'sha384', 'sha512']
// Multihash: the code of the function and the length come before the digest.
const multihash: Readonly<Record<Algorithm, number>> = { sha256: 0x12, sha384: 0x20, sha512: 0x13 }

/** The digests that an object gives of a resource (`digestSRI`, `digestMultibase`), or that one is malformed. */
export function readDigests(members: Members): readonly Digest[] | 'malformed' {
  const found = [
    ...eachOf(members, 'digestSRI').map(({ value }) => readIntegrity(value)),
    ...eachOf(members, 'digestMultibase').map(({ value }) => readMultibase(value)),
  ]
  const digests = found.filter((digest) => digest !== undefined)
  return digests.length < found.length ? 'malformed' : digests
}

/** Whether a resource has the digest. */
export function digestMatches({ algorithm, value }: Digest, resource: Uint8Array): boolean {
  return createHash(algorithm).update(resource).digest().equals(value)
}

// Subresource Integrity, section 3.1.
function readIntegrity(value: unknown): Digest | undefined {
  const [, name, text = ''] =
    (typeof value === 'string' && /^(sha\d{3})-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/.exec(value)) || []
  const algorithm = algorithms.find((known) => known === name)
  return algorithm && ofLength(algorithm, Buffer.from(text, 'base64'))
}

function readMultibase(value: unknown): Digest | undefined {
  const bytes = typeof value === 'string' ? decode(value) : undefined
  if (!bytes) return undefined
  const wrapped = algorithms.find((known) => bytes[0] === multihash[known] && bytes[1] === lengths[known])
  if (wrapped && bytes.length === lengths[wrapped] + 2) return { algorithm: wrapped, value: bytes.subarray(2) }
  const bare = algorithms.find((known) => bytes.length === lengths[known])
  return bare && { algorithm: bare, value: bytes }
}

function decode(text: string): Buffer | undefined {
  if (/^u[A-Za-z0-9_-]+$/.test(text)) return Buffer.from(text.slice(1), 'base64url')
  const bytes = text.startsWith('z') ? decodeBase58(text.slice(1)) : undefined
  return bytes && Buffer.from(bytes)
}

function ofLength(algorithm: Algorithm, value: Buffer): Digest | undefined {
  return value.length === lengths[algorithm] ? { algorithm, value } : undefined
}
