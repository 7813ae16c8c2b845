import { copyPlain, type Limits, NotReadable, type PlainObject } from './copy-json.ts'
import { type Proof, readProof } from './proof.ts'

/** A signed document, taken apart: what is signed and by which proof. */
export type SignedDocument = { readonly signed: PlainObject; readonly proof: Proof }

/** Takes a document apart that anybody may have made. Throws `NotReadable`, and nothing else. */
export function readDocument(value: unknown, contexts: readonly (readonly string[])[], limits: Limits): SignedDocument {
  const { proof, ...rest } = readMembers(value)
  const { '@context': context, ...body } = rest
  const list = contexts.find((known) => sameList(known, context))
  if (!list) throw new NotReadable('unknown-context')
  const plain = copyPlain(withoutSameContexts(body, list), limits)
  refuseHiddenParts(plain)
  return {
    signed: { '@context': list, ...plain },
    proof: readProof(proof === undefined ? undefined : copyPlain({ proof }, limits)['proof']),
  }
}

// A document within the document (an endorsement) may name the same contexts again: said once, they mean the same. What is read is
// what is hashed, so should they ever mean something else here, the signature would be wrong.
function withoutSameContexts(members: Readonly<Record<string, unknown>>, list: readonly string[]): object {
  const same = (context: unknown): boolean => sameList(list, context) || context === list[0]
  const inner = (value: unknown, depth: number): unknown => {
    if (depth > deepest || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((one) => inner(one, depth + 1))
    const kept = Object.entries(value).filter(([key, one]) => key !== '@context' || !same(one))
    return Object.fromEntries(kept.map(([key, one]) => [key, inner(one, depth + 1)]))
  }
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [key, places.has(key) ? inner(value, 0) : value]),
  )
}
const places = new Set(['credentialSubject', 'issuer']) // where endorsements stand
const deepest = 8

/** The members of an object, or `NotReadable`. */
export function readMembers(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotReadable('not-an-object')
  try {
    return Object.fromEntries(Object.entries(value))
  } catch {
    throw new NotReadable('not-an-object')
  }
}

function sameList(known: readonly string[], found: unknown): boolean {
  return Array.isArray(found) && found.length === known.length && known.every((url, index) => found[index] === url)
}

// JSON-LD joins objects with the same id wherever they stand: the status or the end date of a document could be moved
// into a corner where no reader looks, and the signature would still be right.
function refuseHiddenParts(document: PlainObject): void {
  const inside = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(inside)
    if (typeof value !== 'object' || value === null) return false
    return ('id' in value && value.id === document['id']) || Object.values(value).some(inside)
  }
  if (Object.values(document).some(inside)) throw new NotReadable('hidden-part')
}
