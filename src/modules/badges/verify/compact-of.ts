import { isEnvelope, openEnvelope } from '../vc/data-model/check-envelope.ts'
import { isObject } from '../vc/data-model/read-values.ts'

/** The compact JWT that somebody brought, bare or in an envelope; undefined for every other document. */
export function compactOf(document: unknown): string | undefined {
  if (typeof document === 'string') return document.trim()
  const inside = isObject(document) && isEnvelope(document) ? openEnvelope(document) : undefined
  return inside?.mediaType === 'application/vc+jwt' ? inside.content : undefined
}
