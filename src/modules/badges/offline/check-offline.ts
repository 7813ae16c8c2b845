import { z } from 'zod'
import { didWebUrl } from '../credential/did-web.ts'
import { readDidKey } from '../credential/did-document.ts'
import type { Verification, VerifyBadgeHow } from '../credential/verification.ts'
import { verifyBadgeEnvelope } from '../credential/verify-badge-envelope.ts'
import { verifyBadge } from '../credential/verify-badge.ts'
import { resolveVerificationMethod } from '../vc/did/resolve.ts'
import type { VcHow } from '../vc/how.ts'
import { decodeList } from '../vc/status/bitstring.ts'
import { badgeVerdict, type BadgeVerdict } from '../verify/verdict.ts'
import { compactOf } from '../verify/compact-of.ts'
import type { Knowledge } from './knowledge.ts'

/** What can be said of a badge without network. 'genuine' is about the signature; what its issuer did since `known` nobody here knows. */
export type OfflineAnswer = {
  readonly outcome: 'genuine' | 'not-good' | 'cannot-tell'
  readonly verdict: BadgeVerdict
  /** Until when it is known not to be revoked (ISO); undefined when nothing at all is known of that. */
  readonly statusKnownAt?: string
}

/** Checks a badge with what is known on this device, by the verifier's own code. Asks nobody. */
export async function checkOffline(document: unknown, knowledge: Knowledge, now: Date): Promise<OfflineAnswer> {
  const how = { ...howFrom(knowledge, now, signedAfter(document, knowledge)), now }
  const compact = compactOf(document)
  const verified = compact === undefined ? await verifyBadge(document, how) : await verifyBadgeEnvelope(compact, how)
  const verdict = badgeVerdict(verified, knowledge.accredited, now)
  return {
    outcome: outcomeOf(verified),
    verdict,
    ...(verdict.readAt !== undefined && { statusKnownAt: verdict.readAt }),
  }
}

function outcomeOf({ verdict, checks }: Verification): OfflineAnswer['outcome'] {
  if (checks.some(({ detail }) => detail === 'issuer-unreachable')) return 'cannot-tell'
  const signed = checks.some(({ check, ok }) => check === 'signature' && ok === true)
  return signed && (verdict === 'valid' || verdict === 'status-unavailable') ? 'genuine' : 'not-good'
}

type How = Pick<VerifyBadgeHow, 'resolveKey' | 'readStatus'> & { readonly vcHow: () => VcHow }

function howFrom(knowledge: Knowledge, now: Date, newer: boolean): How {
  const documents = new Map(knowledge.issuers.map(({ did, document }) => [didWebUrl(did) ?? did, document]))
  // What is not here may exist all the same: that is not knowing, not a verdict.
  const readPublished: Parameters<typeof resolveVerificationMethod>[1]['readPublished'] = async (url) => {
    const document = documents.get(url)
    return document === undefined ? { ok: false, fault: 'unreachable' } : { ok: true, document }
  }
  return {
    resolveKey: async (url) => {
      const document = documents.get(didWebUrl(url.split('#')[0] ?? '') ?? '')
      const key = document === undefined ? undefined : readDidKey(document, url)
      if (document === undefined || (key === undefined && newer)) throw new Error('not known here')
      return key
    },
    readStatus: async (url) => listFrom(knowledge, url),
    vcHow: () => ({ now, resolveMethod: (url) => resolveVerificationMethod(url, { readPublished }) }),
  }
}

async function listFrom({ lists }: Knowledge, url: string): ReturnType<VerifyBadgeHow['readStatus']> {
  const known = lists.find((list) => list.url === url)
  const bits = known && decodeList(known.encodedList)
  if (!known || !(bits instanceof Uint8Array)) return undefined
  const { issuer, purposes, readAt } = known
  return { list: { id: url, issuer, purposes, bits }, readAt: new Date(readAt) }
}

const Proof = z.looseObject({ created: z.iso.datetime({ offset: true }) })
const Signed = z.looseObject({ proof: z.union([Proof, z.tuple([Proof])]) })

// An issuer that is known may have a key by now that is not known here.
function signedAfter(document: unknown, { at }: Knowledge): boolean {
  const proof = Signed.safeParse(document).data?.proof
  const [{ created } = { created: at }] = [proof ?? []].flat()
  return Date.parse(created) >= Date.parse(at)
}
