import { type Badge, issuerId, readBadgeShape } from './badge-shape.ts'
import { summarise } from './badge-summary.ts'
import { checkStatus } from './check-status.ts'
import { badgeLimits, NotReadable, type Unreadable } from './copy-json.ts'
import { type CheckingKey, keyFault } from './keys.ts'
import { learnForm } from './forms/known-forms.ts'
import { readByForm } from './forms/read-by-form.ts'
import { checkHash, checkProof, type Proof } from './proof.ts'
import { badgeContexts } from './document-contexts.ts'
import { readDocument, type SignedDocument } from './read-document.ts'
import {
  type Check,
  failed,
  type Finding,
  passed,
  verdicts,
  type Verification,
  type VerifyBadgeHow,
} from './verification.ts'

/**
 * Verifies a badge from anywhere: form, issuer, signature, state, dates, holder. Whatever the document is, the answer is
 * a verdict with a reason, never an exception.
 */
export async function verifyBadge(document: unknown, how: VerifyBadgeHow): Promise<Verification> {
  const read = readSafely(document)
  if (!read.ok) return conclude([failed('form', 'malformed', read.reason)])
  const { badge, proof } = read
  const issuer = await findIssuer(badge, proof, how)
  const signature = issuer.key ? await checkSignature(read, issuer.key) : passed('signature', 'not-checked', null)
  const status = signature.ok ? await checkStatus(badge, how) : passed('status', 'not-checked', null)
  const findings = [
    passed('form', 'open-badge-3'),
    issuer.finding,
    signature,
    status,
    checkDates(badge, how.now),
    checkHolder(badge, how),
  ]
  return { ...conclude(findings), badge: summarise(badge) }
}

type Read = SignedDocument & { readonly badge: Badge; readonly content?: Buffer }

/** Takes a badge apart that anybody may have made. */
function readSafely(
  document: unknown,
): (Read & { readonly ok: true }) | { readonly ok: false; readonly reason: Unreadable } {
  try {
    const known = readByForm(document)
    if (known) return { ok: true, ...known }
    const read = readDocument(document, [badgeContexts], badgeLimits)
    return { ok: true, ...read, badge: readBadgeShape(read.signed) }
  } catch (error) {
    return { ok: false, reason: error instanceof NotReadable ? error.reason : 'not-a-badge' }
  }
}

async function findIssuer(
  badge: Badge,
  proof: Proof,
  how: VerifyBadgeHow,
): Promise<{ finding: Finding; key?: CheckingKey }> {
  const issuer = issuerId(badge)
  const unknown = (detail: string) => ({ finding: failed('issuer', 'unknown-issuer', detail, { issuer }) })
  // Else anybody could sign in anybody's name with a key of his own.
  if (!proof.verificationMethod.startsWith(`${issuer}#`)) return unknown('key-of-another')
  const found = await how.resolveKey(proof.verificationMethod).then(
    (key) => ({ key }),
    () => undefined,
  )
  if (!found) return unknown('issuer-unreachable')
  if (found.key?.controller !== issuer) return unknown('not-recognised')
  if (!found.key.purposes.includes('assertionMethod')) return unknown('key-not-for-badges')
  const fault = keyFault(found.key, { now: how.now, signedAt: proof.created })
  if (fault) return unknown(fault)
  return { finding: passed('issuer', 'recognised', true, { issuer }), key: found.key }
}

async function checkSignature({ signed, proof, content }: Read, key: CheckingKey): Promise<Finding> {
  try {
    const right = content ? checkHash(content, proof, key) : await checkProof(signed, proof, key)
    const genuine = right && proof.proofPurpose === 'assertionMethod'
    if (genuine && !content) learnForm(signed)
    return genuine
      ? passed('signature', 'unaltered', true, { signedAt: proof.created })
      : failed('signature', 'altered', 'altered')
  } catch (error) {
    return failed('signature', 'malformed', error instanceof NotReadable ? error.reason : 'not-checked')
  }
}

/** Whether the badge is in its time. */
export function checkDates({ validFrom, validUntil }: Badge, now: Date): Finding {
  const facts = { validFrom, ...(validUntil !== undefined && { validUntil }) }
  if (Date.parse(validFrom) > now.getTime()) return failed('dates', 'not-yet-valid', 'not-yet-valid', facts)
  if (validUntil !== undefined && Date.parse(validUntil) <= now.getTime())
    return failed('dates', 'expired', 'expired', facts)
  return passed('dates', validUntil === undefined ? 'without-end' : 'in-time', true, facts)
}

/** Whether who shows the badge is who it was issued to. */
export function checkHolder({ credentialSubject: { id } }: Badge, { expectedHolder }: VerifyBadgeHow): Finding {
  if (expectedHolder === undefined) return passed('holder', 'not-asked', null)
  return id === expectedHolder ? passed('holder', 'same-holder') : failed('holder', 'wrong-holder', 'other-holder')
}

/** The verdict of all that was found. */
export function conclude(findings: readonly Finding[]): Verification {
  const verdict = verdicts.find((candidate) => findings.some((finding) => finding.verdict === candidate)) ?? 'valid'
  const checks = findings.map(({ verdict: _, ...check }): Check => check)
  return { verdict, checks }
}
