import { isObject, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import { keyKindOf } from './algorithms.ts'

/** A compact JWS taken apart, not yet checked. */
export type Opened = {
  readonly compact: string
  readonly header: Members
  readonly claims: Members
  readonly algorithm: string
}

const longest = 8 * 1_024 * 1_024 // characters: a status list of ten million entries has room
const deepest = 40
const strictText = new TextDecoder('utf8', { fatal: true })

/** Takes a compact JWS apart that anybody may have made (RFC 7515, section 5.2), or says why it is none that we check. Never throws. */
export function openCompact(compact: string): Opened | Problem {
  if (compact.length > longest) return problem('jose-too-large')
  const parts = compact.split('.')
  if (parts.length === 5) return problem('jose-encrypted')
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]*$/.test(part))) return problem('jose-not-compact')
  const [header, claims] = [readPart(parts[0]), readPart(parts[1])]
  if (!header) return problem('jose-header-malformed')
  const fault = headerFault(header, parts[2])
  if (fault) return fault
  return claims ? { compact, header, claims, algorithm: String(header['alg']) } : problem('jose-payload-malformed')
}

function headerFault(header: Members, signature: string | undefined): Problem | undefined {
  const { alg } = header
  if (typeof alg !== 'string') return problem('jose-alg-missing', 'alg')
  // What has no signature is not secured at all, whatever it says.
  if (alg.toLowerCase() === 'none' || signature === '') return problem('jose-not-secured', 'alg')
  if (!keyKindOf(alg)) return problem('jose-alg-unknown', 'alg', alg.slice(0, 40))
  // RFC 7515, section 4.1.11: what must be understood is not understood; and unencoded payloads (b64) are not JWTs.
  return 'crit' in header || 'b64' in header ? problem('jose-crit-unknown', 'crit') : undefined
}

function readPart(part: string | undefined): Members | undefined {
  try {
    const value: unknown = JSON.parse(strictText.decode(Buffer.from(part ?? '', 'base64url')))
    return isObject(value) && !isTrap(value, deepest) ? value : undefined
  } catch {
    return undefined
  }
}

function isTrap(value: unknown, depthLeft: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depthLeft === 0 || Object.hasOwn(value, '__proto__')) return true
  return Object.values(value).some((inner) => isTrap(inner, depthLeft - 1))
}
