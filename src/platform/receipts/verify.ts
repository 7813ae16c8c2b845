import { type CompactVerifyResult, type JSONWebKeySet, compactVerify, createLocalJWKSet } from 'jose'
import { z } from 'zod'
import { hashOf } from '../operation/submission.ts'

const Payload = z.object({
  iss: z.string(),
  jti: z.string(),
  cmd: z.string(),
  iat: z.number(),
  time: z.string(),
  sha256: z.string(),
})

/** What a good receipt says. */
export type ReceiptFacts = {
  readonly node: string
  readonly id: string
  readonly command: string
  readonly time: string
  readonly contentHash: string
  readonly keyId: string
}

/** Whether a receipt holds: genuine, altered or not ours (unknown key), or not a receipt at all. */
export type ReceiptVerdict =
  | { readonly verdict: 'genuine'; readonly facts: ReceiptFacts; readonly content: 'matches' | 'differs' | 'not given' }
  | { readonly verdict: 'altered' | 'unknown-key' | 'not-a-receipt' }

/** Checks a receipt against the node's published keys, and against the content it was given for, when that is at hand. */
export async function verifyReceipt(jws: string, keys: JSONWebKeySet, content?: unknown): Promise<ReceiptVerdict> {
  if (jws.length > 8000 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) return { verdict: 'not-a-receipt' }
  try {
    const signed = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: ['EdDSA'] })
    if (!jws.split('.').every(isCanonical)) return { verdict: 'altered' }
    const facts = factsOf(signed)
    return facts ? { verdict: 'genuine', facts, content: compared(content, facts) } : { verdict: 'not-a-receipt' }
  } catch (error) {
    return { verdict: faults[codeOf(error)] ?? 'not-a-receipt' }
  }
}

const faults: Readonly<Record<string, 'altered' | 'unknown-key'>> = {
  ERR_JWKS_NO_MATCHING_KEY: 'unknown-key',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'altered',
}

function factsOf({ payload, protectedHeader }: CompactVerifyResult): ReceiptFacts | undefined {
  const parsed = Payload.safeParse(JSON.parse(new TextDecoder().decode(payload)))
  if (!parsed.success || protectedHeader.typ !== 'onil-receipt+jws') return undefined
  const { iss, jti, cmd, time, sha256 } = parsed.data
  return { node: iss, id: jti, command: cmd, time, contentHash: sha256, keyId: protectedHeader.kid ?? '' }
}

function compared(content: unknown, { contentHash }: ReceiptFacts): 'matches' | 'differs' | 'not given' {
  if (content === undefined) return 'not given'
  return hashOf(content) === contentHash ? 'matches' : 'differs'
}

// Base64url leaves bits of the last letter unused: without this, other last letters would pass for the signed one.
function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
