import { NotReadable, type Limits, type Unreadable } from './copy-json.ts'
import type { CheckingKey, SigningKey } from './keys.ts'
import { addProof, checkProof, type Proof } from './proof.ts'
import { plainContexts } from './document-contexts.ts'
import { readDocument } from './read-document.ts'
import type { StatusPurpose } from './status-bits.ts'
import { type EncodeList, encodeList } from '../vc/status/encode-list.ts'
import { type BitstringList, readStatusList } from '../vc/status/read-status-list.ts'
import { withoutUndefined } from './without-undefined.ts'

const limits: Limits = { values: 200, characters: 4 * 1_024 * 1_024, depth: 6 }

/** A status list as an agency publishes it: a signed credential (Bitstring Status List 1.0, section 2.2). */
export type StatusListCredential = ListCredential & { readonly proof: Proof }

type ListCredential = {
  readonly '@context': readonly string[]
  readonly id: string
  readonly type: readonly string[]
  readonly issuer: string | { readonly id: string }
  readonly validFrom?: string | undefined
  readonly validUntil?: string | undefined
  readonly credentialSubject: {
    readonly id?: string | undefined
    readonly type: 'BitstringStatusList'
    readonly statusPurpose: string
    readonly encodedList: string
    readonly ttl?: number | undefined
  }
}

/** Why a published list is not used. */
export type StatusListFault = Unreadable | 'other-list' | 'unknown-issuer' | 'altered' | 'not-valid-now'

/** What is published and by whom. `validUntil` tells readers when to stop trusting a copy. */
export type StatusListOrder = {
  readonly url: string
  readonly issuer: { readonly did: string; readonly key: SigningKey }
  readonly purpose: StatusPurpose
  readonly bits: Uint8Array
  readonly validUntil?: Date
  /** Milliseconds after which a reader should look again. */
  readonly ttl?: number
  /** Packs the list; one that remembers what it packed is quicker. */
  readonly encode?: EncodeList
}

/** Signs a status list for publishing. */
export async function issueStatusList(
  { url, issuer, purpose, bits, validUntil, ttl, encode = encodeList }: StatusListOrder,
  now: Date,
): Promise<StatusListCredential> {
  const credentialSubject = withoutUndefined<ListCredential['credentialSubject']>({
    id: `${url}#list`,
    type: 'BitstringStatusList',
    statusPurpose: purpose,
    encodedList: encode(bits),
    ttl,
  })
  const unsigned = withoutUndefined<ListCredential>({
    '@context': [...plainContexts],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuer.did,
    validFrom: now.toISOString(),
    validUntil: validUntil?.toISOString(),
    credentialSubject,
  })
  return addProof(unsigned, issuer.key, { purpose: 'assertionMethod', created: now })
}

/** How a published list is checked: the address that it was asked from, the time, and who knows the keys. */
export type StatusListReading = {
  readonly url: string
  readonly now: Date
  readonly resolveKey: (didUrl: string) => Promise<CheckingKey | undefined>
}

/** Checks a list that was fetched from `url`. Gives the list or why it is not used; never throws on what was fetched. */
export async function openStatusList(
  document: unknown,
  how: StatusListReading,
): Promise<{ ok: true; list: BitstringList } | { ok: false; fault: StatusListFault }> {
  try {
    const { signed, proof } = readDocument(document, [plainContexts], limits)
    const list = readStatusList(signed)
    if ('code' in list) return { ok: false, fault: 'forbidden-value' }
    const fault = faultOf(list, how) ?? (await proofFault(signed, proof, list, how))
    return fault ? { ok: false, fault } : { ok: true, list }
  } catch (error) {
    return { ok: false, fault: error instanceof NotReadable ? error.reason : 'unknown-issuer' }
  }
}

function faultOf({ id, validFrom, validUntil }: BitstringList, how: StatusListReading): StatusListFault | undefined {
  if (id !== how.url) return 'other-list'
  const early = validFrom && validFrom.getTime() > how.now.getTime() + clockDrift
  return early || (validUntil && validUntil <= how.now) ? 'not-valid-now' : undefined
}

const clockDrift = 60_000 // milliseconds between two nodes' clocks

async function proofFault(
  signed: object,
  proof: Proof,
  { issuer }: BitstringList,
  how: StatusListReading,
): Promise<StatusListFault | undefined> {
  const key = proof.verificationMethod.startsWith(`${issuer}#`)
    ? await how.resolveKey(proof.verificationMethod)
    : undefined
  if (key?.controller !== issuer || !key.purposes.includes('assertionMethod')) return 'unknown-issuer'
  if (key.revokedAt && key.revokedAt <= how.now) return 'unknown-issuer'
  return proof.proofPurpose === 'assertionMethod' && (await checkProof(signed, proof, key)) ? undefined : 'altered'
}
