import { randomUUID } from 'node:crypto'
import { integrityContext } from '../../contexts/pinned-contexts.ts'
import { checkCredential } from '../data-model/check-credential.ts'
import { checkReachableDigests } from '../data-model/check-reachable-digests.ts'
import { isFormer } from '../data-model/contexts.ts'
import { partyUrl } from '../data-model/issuers.ts'
import { readMoment } from '../data-model/moments.ts'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { checkTerms } from '../integrity/canonical-statements.ts'
import { envelope, signJose } from '../jose/sign-jose.ts'
import { type Problem, problem } from '../problem.ts'
import { type ApiAnswer, expectedIn, readBody, refused, textOption } from './api-answer.ts'
import type { VcIssuer } from './issuer.ts'

/** `POST /credentials/issue` of the VC API: checks a credential, gives it an id and a state, and secures it. Nothing is kept. */
export async function issueCredential(body: unknown, issuer: VcIssuer, now: Date): Promise<ApiAnswer> {
  const order = await readOrder(body, issuer)
  if ('problems' in order) return refused(order.problems)
  const wish = readWish(body, now)
  if ('code' in wish) return refused([wish])
  const named = { ...order.credential, id: order.credential['id'] ?? `urn:uuid:${randomUUID()}` }
  return await secureOrder(named, (await issuer.statusFor?.(named)) ?? [], issuer, wish)
}

/** What the caller decides about the proof: its time, and to whom and on which occasion it is made. */
type Wish = { readonly created: Date; readonly domain?: string; readonly challenge?: string }

function readWish(body: unknown, now: Date): Wish | Problem {
  const read = readBody(body)
  if ('code' in read) return read
  const { created } = read.options
  const time = created === undefined ? now.getTime() : readMoment(created)
  if (time === undefined) return problem('body-created-malformed', 'options.created')
  const { purpose: _, ...bound } = expectedIn(read.options)
  return { ...bound, created: new Date(time) }
}

/** What is to be issued, in the issuer's name; `credentialId` is what the caller calls it, when there is such a name. */
export type Order =
  | { readonly credential: Members; readonly credentialId: string | undefined }
  | { readonly problems: readonly Problem[] }

/** Reads what somebody wants issued, or says everything that is wrong with it. */
export async function readOrder(body: unknown, issuer: Pick<VcIssuer, 'did' | 'adopts'>): Promise<Order> {
  const read = readBody(body)
  if ('code' in read) return { problems: [read] }
  const { credential } = read.members
  if (!isObject(credential)) return { problems: [problem('body-credential-missing', 'credential')] }
  const problems = await checkOrder(credential, issuer)
  if (problems.length > 0) return { problems }
  const { id } = credential
  const credentialId = typeof id === 'string' ? id : textOption(read.options, 'credentialId')
  return { credential: { ...credential, issuer: asOwn(credential, issuer) }, credentialId }
}

async function checkOrder(credential: Members, issuer: Pick<VcIssuer, 'did' | 'adopts'>): Promise<readonly Problem[]> {
  const problems = [...checkCredential(credential), ...checkReachableDigests(credential)]
  if (problems.length > 0) return problems
  if (!issuer.adopts && partyUrl(credential, 'issuer') !== issuer.did)
    return [problem('issuer-is-another', 'issuer', issuer.did)]
  return await checkTerms(credential)
}

function asOwn({ issuer }: Members, { did }: Pick<VcIssuer, 'did'>): unknown {
  return isObject(issuer) ? { ...issuer, id: did } : did
}

// The context of the data model 1.1 does not know Data Integrity's terms; that of 2.0 does.
function withProofTerms(credential: Members): Members {
  const context = [credential['@context']].flat()
  const missing = isFormer(credential) && !context.includes(integrityContext)
  return missing ? { ...credential, '@context': [...context, integrityContext] } : credential
}

/** Secures a credential that was read, with the states that its issuer publishes for it. */
export async function secureOrder(
  order: Members,
  states: readonly object[],
  { key, secures }: VcIssuer,
  wish: Wish,
): Promise<ApiAnswer> {
  const given = eachOf(order, 'credentialStatus').map(({ value }) => value)
  const credential = withProofTerms(states.length === 0 ? order : { ...order, credentialStatus: [...given, ...states] })
  if (secures === 'jose') {
    if (isFormer(credential)) return refused([problem('jose-former-model', '@context')])
    if ('vc' in credential || 'vp' in credential) return refused([problem('jose-vc-claim', 'vc')])
    return { status: 201, body: envelope(await signJose(credential, key)) }
  }
  const signed = await addIntegrityProof(credential, key, {
    ...wish,
    cryptosuite: secures,
    purpose: 'assertionMethod',
  })
  return signed.ok ? { status: 201, body: signed.document } : refused([signed.problem])
}
