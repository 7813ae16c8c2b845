import { z } from 'zod'
import { badgeLimits, NotReadable, type PlainObject } from './copy-json.ts'
import { type CheckingKey, keyFault, resolveDidKey } from './keys.ts'
import { checkProof, type Proof } from './proof.ts'
import { badgeContexts, plainContexts } from './document-contexts.ts'
import { readDocument, readMembers } from './read-document.ts'
import type { Verification, VerifyBadgeHow } from './verification.ts'
import { verifyBadge } from './verify-badge.ts'

const mostBadges = 50
const shellLimits = { values: 20, characters: 8_192, depth: 3 }
const shell = z.strictObject({
  '@context': z.array(z.string()),
  id: z.string().optional(),
  type: z.union([z.literal('VerifiablePresentation'), z.tuple([z.literal('VerifiablePresentation')])]),
  holder: z.union([z.string(), z.strictObject({ id: z.string() }).transform(({ id }) => id)]),
})

/** The answer about a presentation as a whole; each badge has its own verdict beside it. */
export type PresentationVerdict = 'valid' | 'malformed' | 'altered' | 'wrong-holder' | 'wrong-audience' | 'replayed'

/** The whole answer. `detail` is a code for the texts; `badges` are in the order shown, checked only when the shell is valid. */
export type PresentationVerification = {
  readonly verdict: PresentationVerdict
  readonly detail: string
  readonly holder?: string
  readonly badges: readonly Verification[]
}

/** What the reader expects: the challenge and audience that it asked with, and the holder when it knows whom. */
export type VerifyPresentationHow = VerifyBadgeHow & { readonly challenge: string; readonly domain: string }

type Read = {
  readonly signed: PlainObject
  readonly proof: Proof
  readonly holder: string
  readonly badges: readonly unknown[]
}

/** Verifies badges that were shown for one audience and one occasion. Never throws on what was shown. */
export async function verifyPresentation(
  document: unknown,
  how: VerifyPresentationHow,
): Promise<PresentationVerification> {
  try {
    const read = readPresentation(document)
    const fault = await faultOf(read, how)
    if (fault) return { ...fault, holder: read.holder, badges: [] }
    const badges = await Promise.all(
      read.badges.map((badge) => verifyBadge(badge, { ...how, expectedHolder: read.holder })),
    )
    return { verdict: 'valid', detail: 'bound-to-reader', holder: read.holder, badges }
  } catch (error) {
    return { verdict: 'malformed', detail: error instanceof NotReadable ? error.reason : 'unreadable', badges: [] }
  }
}

/** Takes a presentation apart that anybody may have made. The badges come back as they were signed over, copied. */
function readPresentation(document: unknown): Read {
  const { verifiableCredential, ...rest } = readMembers(document)
  const { signed, proof } = readDocument(rest, [plainContexts], shellLimits)
  const { data } = shell.safeParse(signed)
  if (!data || !Array.isArray(verifiableCredential) || verifiableCredential.length === 0)
    throw new NotReadable('not-a-badge')
  if (verifiableCredential.length > mostBadges) throw new NotReadable('too-large')
  const badges = verifiableCredential.map(copyBadge)
  return { signed: { ...signed, verifiableCredential: badges }, proof, holder: data.holder, badges }
}

function copyBadge(value: unknown): PlainObject {
  const { signed, proof } = readDocument(value, [badgeContexts], badgeLimits)
  const members = Object.entries(proof).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return { ...signed, proof: Object.fromEntries(members) }
}

type Fault = { readonly verdict: Exclude<PresentationVerdict, 'valid'>; readonly detail: string }

async function faultOf({ signed, proof, holder }: Read, how: VerifyPresentationHow): Promise<Fault | undefined> {
  const key = await findKey(proof, holder, how)
  if (!key) return { verdict: 'wrong-holder', detail: 'key-of-another' }
  if (!(await checkProof(signed, proof, key))) return { verdict: 'altered', detail: 'altered' }
  if (proof.proofPurpose !== 'authentication') return { verdict: 'malformed', detail: 'other-purpose' }
  if (proof.domain !== how.domain) return { verdict: 'wrong-audience', detail: 'other-audience' }
  if (proof.challenge !== how.challenge) return { verdict: 'replayed', detail: 'other-occasion' }
  if (how.expectedHolder !== undefined && how.expectedHolder !== holder)
    return { verdict: 'wrong-holder', detail: 'other-holder' }
  return undefined
}

async function findKey(
  { verificationMethod, created }: Proof,
  holder: string,
  how: VerifyPresentationHow,
): Promise<CheckingKey | undefined> {
  if (!verificationMethod.startsWith(`${holder}#`)) return undefined
  const key = resolveDidKey(verificationMethod) ?? (await how.resolveKey(verificationMethod).catch(() => undefined))
  if (!key?.purposes.includes('authentication') || key.controller !== holder) return undefined
  return keyFault(key, { now: how.now, signedAt: created }) ? undefined : key
}
