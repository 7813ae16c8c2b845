import type { Badge } from '../badge-shape.ts'
import type { SignedDocument } from '../read-document.ts'
import { readProof } from '../proof.ts'
import { hashByForm } from './known-forms.ts'

/** A badge read by its form, with its canonical hash. */
export type ReadByForm = SignedDocument & { readonly badge: Badge; readonly content: Buffer }

/**
 * Reads a badge of a form that was learnt: its fixed parts were read in full when it was, and what may stand in its places is
 * stricter than any reading. Undefined for anything else; throws `NotReadable` where only the proof is wrong.
 */
export function readByForm(document: unknown): ReadByForm | undefined {
  if (typeof document !== 'object' || document === null || !('proof' in document)) return undefined
  const { proof, ...signed } = document
  const content = hashByForm(signed)
  return content && { ...asRead(signed), proof: readProof(proof), content }
}

function asRead(signed: object): Pick<ReadByForm, 'signed' | 'badge'>
function asRead(signed: object): unknown {
  return { signed, badge: signed }
}
