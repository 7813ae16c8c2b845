import { type Day, addDays, startOf } from '../../../kernel/day.ts'
import { badgeContexts } from '../credential/document-contexts.ts'
import type { SigningKey } from '../credential/keys.ts'
import { addProof } from '../credential/proof.ts'
import type { Issuer } from '../issuers/issuer.ts'
import { listUrl, type StatusPlace } from '../issuers/status-lists.ts'

/** What is endorsed, by whom, in which words. `address` is the achievement's, or the issuer's identifier; `until` its last day. */
export type Endorsing = {
  readonly id: string
  readonly issuer: Issuer
  readonly key: SigningKey
  readonly address: string
  readonly says: string
  readonly place: StatusPlace
  readonly until?: Day
}

// Where it is published.
function endorsementAddress({ baseUrl }: Issuer, id: string): string {
  return `${baseUrl}/endorsements/${id}`
}

/** An endorsement as it is signed (Open Badges 3.0, EndorsementCredential). */
export async function writeEndorsement(
  { id, issuer, key, address, says, place, until }: Endorsing,
  now: Date,
): Promise<object> {
  const list = listUrl(issuer.baseUrl, 'revocation', place.number)
  const document = {
    '@context': [...badgeContexts],
    id: endorsementAddress(issuer, id),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.name },
    validFrom: now.toISOString(),
    ...(until !== undefined && { validUntil: startOf(addDays(until, 1)).toISOString() }),
    credentialSubject: { id: address, type: ['EndorsementSubject'], endorsementComment: says },
    credentialStatus: {
      id: `${list}#${place.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(place.index),
      statusListCredential: list,
    },
  }
  return await addProof(document, key, { purpose: 'assertionMethod', created: now })
}
