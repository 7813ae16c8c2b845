import { readDidKey } from '../credential/did-document.ts'
import type { CheckingKey } from '../credential/keys.ts'

const mostKept = 1_000
const keysIn = new WeakMap<object, Map<string, CheckingKey | undefined>>()

/** A key of a published DID document. The document stays the same as long as it is kept, so each of its keys is read once. */
export function keyIn(document: unknown, didUrl: string): CheckingKey | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const keys = keysIn.get(document) ?? new Map<string, CheckingKey | undefined>()
  keysIn.set(document, keys)
  if (!keys.has(didUrl) && keys.size < mostKept) keys.set(didUrl, readDidKey(document, didUrl))
  return keys.get(didUrl)
}
