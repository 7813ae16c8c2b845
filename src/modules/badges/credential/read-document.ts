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
  const plain = copyPlain(body, limits)
  refuseHiddenParts(plain)
  return {
    signed: { '@context': list, ...plain },
    proof: readProof(proof === undefined ? undefined : copyPlain({ proof }, limits)['proof']),
  }
}

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
