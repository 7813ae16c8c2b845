import { randomUUID } from 'node:crypto'
import { integrityContext } from '../../contexts/pinned-contexts.ts'
import { checkCredential } from '../data-model/check-credential.ts'
import { checkReachableDigests } from '../data-model/check-reachable-digests.ts'
import { isFormer } from '../data-model/contexts.ts'
import { partyUrl } from '../data-model/issuers.ts'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { checkTerms } from '../integrity/canonical-statements.ts'
import { envelope, signJose } from '../jose/sign-jose.ts'
import { type Problem, problem } from '../problem.ts'
import { type ApiAnswer, readBody, refused } from './api-answer.ts'
import type { VcIssuer } from './issuer.ts'

/** `POST /credentials/issue` of the VC API: checks a credential, gives it an id and a state, and secures it. Nothing is kept. */
export async function issueCredential(body: unknown, issuer: VcIssuer, now: Date): Promise<ApiAnswer> {
  const read = readBody(body)
  if ('code' in read) return refused([read])
  const { credential } = read.members
  if (!isObject(credential)) return refused([problem('body-credential-missing', 'credential')])
  const problems = await checkOrder(credential, issuer)
  if (problems.length > 0) return refused(problems)
  const named = { ...credential, issuer: asOwn(credential, issuer), id: credential['id'] ?? `urn:uuid:${randomUUID()}` }
  const ready = withProofTerms({ ...named, ...(await states(named, issuer)) })
  return await secure(ready, issuer, now)
}

async function checkOrder(credential: Members, issuer: VcIssuer): Promise<readonly Problem[]> {
  const problems = [...checkCredential(credential), ...checkReachableDigests(credential)]
  if (problems.length > 0) return problems
  if (!issuer.adopts && partyUrl(credential, 'issuer') !== issuer.did)
    return [problem('issuer-is-another', 'issuer', issuer.did)]
  return await checkTerms(credential)
}

function asOwn({ issuer }: Members, { did }: VcIssuer): unknown {
  return isObject(issuer) ? { ...issuer, id: did } : did
}

async function states(credential: Members, issuer: VcIssuer): Promise<{ credentialStatus?: readonly unknown[] }> {
  const added = (await issuer.statusFor?.(credential)) ?? []
  const given = eachOf(credential, 'credentialStatus').map(({ value }) => value)
  return added.length === 0 ? {} : { credentialStatus: [...given, ...added] }
}

// The context of the data model 1.1 does not know Data Integrity's terms; that of 2.0 does.
function withProofTerms(credential: Members): Members {
  const context = [credential['@context']].flat()
  const missing = isFormer(credential) && !context.includes(integrityContext)
  return missing ? { ...credential, '@context': [...context, integrityContext] } : credential
}

async function secure(credential: Members, { key, secures }: VcIssuer, now: Date): Promise<ApiAnswer> {
  if (secures === 'jose') {
    if (isFormer(credential)) return refused([problem('jose-former-model', '@context')])
    if ('vc' in credential || 'vp' in credential) return refused([problem('jose-vc-claim', 'vc')])
    return { status: 201, body: envelope(await signJose(credential, key)) }
  }
  const signed = await addIntegrityProof(credential, key, {
    cryptosuite: secures,
    purpose: 'assertionMethod',
    created: now,
  })
  return signed.ok ? { status: 201, body: signed.document } : refused([signed.problem])
}
