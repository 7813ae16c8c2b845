import { type Members, isObject } from '../data-model/read-values.ts'
import { problem } from '../problem.ts'
import type { MethodAnswer } from '../verification-method.ts'
import { type PublicKey, readJwk, readMultikey } from './public-keys.ts'

const longest = 2_048
// The key signs for its owner in every way that there is; it agrees on no secrets.
const purposes = ['authentication', 'assertionMethod', 'capabilityInvocation', 'capabilityDelegation'] as const

/** The method that a did:key is ('did:key:z…#z…'). */
export function resolveDidKey(didUrl: string): MethodAnswer {
  const [did = '', fragment] = didUrl.split('#')
  const text = did.slice('did:key:'.length)
  if (fragment !== undefined && fragment !== text) return refuse('did-no-such-method')
  return answer(did, `${did}#${text}`, readMultikey(text))
}

/** The method that a did:jwk is: the key as base64url of JSON, and always named '#0' (did:jwk method, section “Read”). */
export function resolveDidJwk(didUrl: string): MethodAnswer {
  const [did = '', fragment] = didUrl.split('#')
  if (fragment !== undefined && fragment !== '0') return refuse('did-no-such-method')
  const jwk = did.length > longest ? undefined : readEncoded(did.slice('did:jwk:'.length))
  if (!jwk) return refuse('did-malformed')
  if ('d' in jwk) return refuse('did-key-secret')
  const found = answer(did, `${did}#0`, readJwk(jwk))
  return found.ok && jwk['use'] === 'enc' ? { ok: true, method: { ...found.method, purposes: [] } } : found
}

function readEncoded(text: string): Members | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function answer(controller: string, id: string, key: PublicKey | undefined): MethodAnswer {
  return key ? { ok: true, method: { id, controller, ...key, purposes } } : refuse('did-key-unknown')
}

function refuse(code: string): MethodAnswer {
  return { ok: false, problem: problem(code, 'verificationMethod') }
}
