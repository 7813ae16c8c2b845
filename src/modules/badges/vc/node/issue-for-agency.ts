import { must, Refused, refusal } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import type { Call } from '../../../../platform/node.ts'
import { organisationOf } from '../../../../platform/operation/actor.ts'
import { hashOf } from '../../../../platform/operation/submission.ts'
import { findIssuer, type Issuer, signingKeyOf } from '../../issuers/issuer.ts'
import { listUrl } from '../../issuers/status-lists.ts'
import { type ApiAnswer, refused } from '../api/api-answer.ts'
import { readOrder, secureOrder } from '../api/issue-credential.ts'
import { makeEntry } from '../status/make-list.ts'
import { type Registered, registerCredential } from './register-credential.ts'

const secures = 'eddsa-rdfc-2022'

/**
 * `POST /credentials/issue` for an agency: signed with its key, in its name only, with a place in its revocation and suspension
 * lists. What the credential says is not kept. The same request with its idempotency key gives the same document again.
 */
export async function issueForAgency(call: Call, body: unknown): Promise<ApiAnswer> {
  const issuer = await agencyOf(call)
  const order = await readOrder(body, { did: issuer.did })
  if ('problems' in order) return refused(order.problems)
  const { credential, credentialId } = order
  const place = must(await registerCredential(call, { id: credentialId, digest: hashOf(credential) }))
  const key = await inTransaction(call.node, call.actor, 'badges.issue-credential', (tx) =>
    signingKeyOf(tx, call.node, issuer),
  )
  const named = credentialId === undefined ? { ...credential, id: place.id } : credential
  const answer = await secureOrder(
    named,
    entriesOf(issuer, place),
    { did: issuer.did, key, secures },
    { created: new Date(place.at) },
  )
  return answer.status === 201 ? { status: 201, body: { verifiableCredential: answer.body } } : answer
}

async function agencyOf({ node, actor }: Call): Promise<Issuer> {
  const organisation = organisationOf(actor, 'issuer') ?? ''
  const issuer = await inTransaction(node, actor, 'badges.issue-credential', (tx) => findIssuer(tx, { organisation }))
  if (!issuer) throw new Refused(refusal('badges.not-an-issuer', 403))
  return issuer
}

function entriesOf({ baseUrl }: Issuer, { number, index }: Registered): readonly object[] {
  return (['revocation', 'suspension'] as const).map((purpose) =>
    makeEntry({ purpose, list: listUrl(baseUrl, purpose, number), index }),
  )
}
