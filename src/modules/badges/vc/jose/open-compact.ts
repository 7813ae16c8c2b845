import type { KeyObject } from 'node:crypto'
import { compactVerify } from 'jose'
import { isObject, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import { keyKindOf } from './algorithms.ts'

/** An envelope taken apart, not yet checked. */
export type Opened = {
  readonly header: Members
  readonly claims: Members
  /** By its name in JOSE. */
  readonly algorithm: string
  /** Whether the key made its signature. Never throws. */
  readonly isSignedBy: (key: KeyObject) => Promise<boolean>
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
  if (!claims) return problem('jose-payload-malformed')
  const algorithm = String(header['alg'])
  return { header, claims, algorithm, isSignedBy: async (key) => await isGenuine(compact, algorithm, key) }
}

async function isGenuine(compact: string, algorithm: string, key: KeyObject): Promise<boolean> {
  return await compactVerify(compact, key, { algorithms: [algorithm] }).then(
    () => true,
    () => false,
  )
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
