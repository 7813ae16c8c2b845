import type { JoseAnswer } from '../how.ts'
import { openCompact } from './open-compact.ts'
import { type JoseKind, joseTypes } from './sign-jose.ts'
import { type JoseHow, verifyOpened } from './verify-opened.ts'

/**
 * Verifies a credential or presentation secured as a compact JWS (VC-JOSE-COSE, section 3.1). The document is given back
 * whenever it could be read; only `verified` says that it may be used. The data model's own rules are checked by the caller.
 * Never throws.
 */
export async function verifyJose(compact: string, how: JoseHow, expected?: JoseKind): Promise<JoseAnswer> {
  const opened = openCompact(compact)
  if ('code' in opened) return { verified: false, problems: [opened] }
  return await verifyOpened(opened, { types: joseTypes, kind: expected }, how)
}
