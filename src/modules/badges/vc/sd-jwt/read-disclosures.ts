import { createHash } from 'node:crypto'
import { type Problem, problem } from '../problem.ts'

/** What was disclosed: a member of an object by its name, or an element of a list, which has none. */
export type Disclosure = { readonly name?: string; readonly value: unknown }

const hashes: Readonly<Record<string, string>> = { 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512' }
const mostDisclosures = 1_000
const text = new TextDecoder('utf8', { fatal: true })

/** The disclosures of an SD-JWT by their digests, or what is wrong with one (RFC 9901, section 7.1, steps 2 and 3). */
export function readDisclosures(
  parts: readonly string[],
  algorithm: unknown = 'sha-256',
): ReadonlyMap<string, Disclosure> | Problem {
  const hash = typeof algorithm === 'string' && Object.hasOwn(hashes, algorithm) ? hashes[algorithm] : undefined
  if (hash === undefined) return problem('sd-jwt-hash-unknown', '_sd_alg')
  if (parts.length > mostDisclosures) return problem('sd-jwt-too-many-disclosures')
  const found = new Map<string, Disclosure>()
  for (const part of parts) {
    const disclosure = readDisclosure(part)
    if (!disclosure) return problem('sd-jwt-disclosure-malformed')
    found.set(createHash(hash).update(part).digest('base64url'), disclosure)
  }
  return found.size < parts.length ? problem('sd-jwt-disclosure-twice') : found
}

// A salt and a value, with the name between them when it is a member.
function readDisclosure(part: string): Disclosure | undefined {
  try {
    const read: unknown = JSON.parse(text.decode(Buffer.from(part, 'base64url')))
    if (!Array.isArray(read) || typeof read[0] !== 'string') return undefined
    if (read.length === 2) return { value: read[1] }
    const named = read.length === 3 && typeof read[1] === 'string' && read[1] !== '_sd' && read[1] !== '...'
    return named ? { name: read[1], value: read[2] } : undefined
  } catch {
    return undefined
  }
}
