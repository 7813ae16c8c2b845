import { createPrivateKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { readJwk } from '../did/public-keys.ts'
import type { JoseKey } from '../jose/sign-jose.ts'
import type { JoseHow } from '../jose/verify-opened.ts'
import { problem } from '../problem.ts'

const text = z.string().exactOptional()
const Jwk = z.object({ kty: z.string(), crv: z.string(), x: z.string(), kid: text, y: text, d: text })
const Method = z.looseObject({
  id: z.string(),
  controller: z.string(),
  publicKeyJwk: Jwk,
  secretKeyJwk: Jwk.optional(),
})

/** The key of a test: what signs, and a way to verify that knows nothing else. */
export type SuiteKey = { readonly signing?: JoseKey; readonly how: (now: Date) => JoseHow }

/** Reads the verification method that the suite hands over with both halves of its key; undefined when it is none. */
export function readSuiteKey(value: unknown): SuiteKey | undefined {
  const read = Method.safeParse(value)
  const key = read.success ? readJwk(read.data.publicKeyJwk) : undefined
  if (!read.success || !key) return undefined
  const { id, controller, publicKeyJwk, secretKeyJwk } = read.data
  const names = new Set([id.split('#')[1], publicKeyJwk.kid])
  const purposes = ['assertionMethod', 'authentication']
  // The runner says whose key it is by handing it over: its documents name their keys by thumbprints, and some another controller.
  const resolveMethod: JoseHow['resolveMethod'] = async (url) => {
    const [owner = '', name] = url.split('#')
    if (!names.has(name)) return { ok: false, problem: problem('did-no-such-method', 'kid') }
    return { ok: true, method: { id: url, controller: owner, purposes, ...key } }
  }
  const privateKey = secretKeyJwk && privateKeyOf(secretKeyJwk)
  return { ...(privateKey && { signing: { id, controller, privateKey } }), how: (now) => ({ now, resolveMethod }) }
}

function privateKeyOf(jwk: z.infer<typeof Jwk>): KeyObject | undefined {
  try {
    return createPrivateKey({ key: jwk, format: 'jwk' })
  } catch {
    return undefined
  }
}
