import { type EncodeList, encodeList } from '../vc/status/encode-list.ts'
import { type ListDocument, type ListOrder, makeList } from '../vc/status/make-list.ts'
import type { SigningKey } from './keys.ts'
import { addProof, type Proof } from './proof.ts'
import type { StatusPurpose } from './status-bits.ts'

/** A status list as an agency publishes it: a signed credential (Bitstring Status List 1.0, section 2.2). */
export type StatusListCredential = ListDocument & { readonly proof: Proof }

/** What is published and by whom. `validUntil` tells readers when to stop trusting a copy. */
export type StatusListOrder = Pick<ListOrder, 'url' | 'bits' | 'validUntil' | 'ttl'> & {
  readonly issuer: { readonly did: string; readonly key: SigningKey }
  readonly purpose: StatusPurpose
  /** Packs the list; one that remembers what it packed is quicker. */
  readonly encode?: EncodeList
}

/** Signs a status list for publishing. */
export async function issueStatusList(
  { issuer, purpose, encode = encodeList, ...order }: StatusListOrder,
  now: Date,
): Promise<StatusListCredential> {
  const unsigned = makeList({ ...order, issuer: issuer.did, purposes: [purpose], validFrom: now }, encode)
  return await addProof(unsigned, issuer.key, { purpose: 'assertionMethod', created: now })
}
