import { verify, type KeyObject } from 'node:crypto'
import { isObject, type Members } from '../data-model/read-values.ts'
import type { Opened } from '../jose/open-compact.ts'
import { type Problem, problem } from '../problem.ts'
import { coseAlgorithms, signedBytes } from './algorithms.ts'
import { type Cbor, type CborMap, readCbor } from './cbor.ts'

const longest = 8 * 1_024 * 1_024
const sign1 = 18 // RFC 9052, section 2: the tag of COSE_Sign1
const strictText = new TextDecoder('utf8', { fatal: true })

/** Takes a COSE_Sign1 apart that anybody may have made (RFC 9052, section 4.2), or says why it is none that we check. Never throws. */
export function openCose(bytes: Buffer): Opened | Problem {
  if (bytes.length > longest) return problem('cose-too-large')
  const parts = readCbor(bytes, sign1)
  const [guarded, free, payload, signature] = isList(parts) && parts.length === 4 ? parts : []
  if (!isBytes(guarded) || !isMap(free) || !isBytes(payload) || !isBytes(signature)) return problem('cose-not-sign1')
  const header = readCbor(Buffer.from(guarded), sign1)
  if (!isMap(header)) return problem('cose-header-malformed')
  const fault = headerFault(header, free, signature)
  if (fault) return fault
  const claims = readClaims(payload)
  if (!claims) return problem('cose-payload-malformed')
  const algorithm = coseAlgorithms.get(header.get(1))
  if (!algorithm) return problem('jose-alg-unknown', 'alg')
  const isSignedBy = async (key: KeyObject) =>
    verify(algorithm.digest, signedBytes(guarded, payload), { key, dsaEncoding: 'ieee-p1363' }, signature)
  return { header: named(header, header.get(4) ?? free.get(4)), claims, algorithm: algorithm.name, isSignedBy }
}

function headerFault(header: CborMap, free: CborMap, signature: Uint8Array): Problem | undefined {
  if ([...free.keys()].some((name) => header.has(name))) return problem('cose-header-malformed')
  if (!header.has(1)) return problem('jose-alg-missing', 'alg')
  if (signature.length === 0) return problem('jose-not-secured', 'alg')
  return header.has(2) ? problem('jose-crit-unknown', 'crit') : undefined
}

// RFC 9052, section 3.1, and RFC 9596: 3 is the content's type, 4 the key's name, 16 the type of the whole; 15 holds claims (RFC 9597).
// The name of the key alone may stand outside of what is signed: it only says which key to try.
function named(header: CborMap, kid: Cbor | undefined): Members {
  const claims = header.get(15)
  const iss = isMap(claims) ? claims.get(1) : undefined
  return {
    ...(header.has(16) && { typ: header.get(16) }),
    ...(header.has(3) && { cty: header.get(3) }),
    ...(kid !== undefined && { kid: isBytes(kid) ? textOf(kid) : kid }),
    ...(iss !== undefined && { iss }),
  }
}

function readClaims(payload: Uint8Array): Members | undefined {
  try {
    const value: unknown = JSON.parse(strictText.decode(payload))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strictText.decode(bytes)
  } catch {
    return undefined
  }
}

function isBytes(value: Cbor | undefined): value is Uint8Array {
  return value instanceof Uint8Array
}
function isList(value: Cbor | undefined): value is readonly Cbor[] {
  return Array.isArray(value)
}
function isMap(value: Cbor | undefined): value is CborMap {
  return value instanceof Map
}
