import type { JoseAnswer, VcHow } from '../vc/how.ts'
import { verifyBadgeJwt } from '../vc/jose/verify-badge-jwt.ts'
import { measure } from '../vc/measure.ts'
import { type Badge, issuerId, readBadgeShape } from './badge-shape.ts'
import { summarise } from './badge-summary.ts'
import { checkStatus } from './check-status.ts'
import { failed, type Finding, passed, type Verification, type VerifyBadgeHow } from './verification.ts'
import { checkDates, checkHolder, conclude } from './verify-badge.ts'

// What our reasons about keys mean for the issuer; every other reason is about the signature.
const aboutIssuer: Readonly<Record<string, string>> = {
  'did-unreachable': 'issuer-unreachable',
  'did-not-json': 'issuer-unreachable',
  'jose-key-of-another': 'key-of-another',
  'jose-issuer-missing': 'not-recognised',
  'method-revoked': 'key-revoked',
  'method-expired': 'key-expired',
  'method-not-for-purpose': 'key-not-for-badges',
}
// The badge's own dates say the same, in words of their own.
const aboutDates = new Set(['jose-expired', 'jose-not-yet-valid'])

/** Verifies a badge that came as a signed text (a compact JWT): issuer, signature, state, dates, holder. Never throws. */
export async function verifyBadgeEnvelope(
  compact: string,
  how: VerifyBadgeHow & { readonly vcHow: () => VcHow },
): Promise<Verification> {
  const answer = await verifyBadgeJwt(compact, how.vcHow())
  const badge = readSafely(answer.document)
  if (!badge) return conclude([failed('form', 'malformed', answer.problems[0]?.code ?? 'not-a-badge')])
  const issuer = findIssuer(badge, answer)
  const signature = issuer.ok ? findSignature(answer) : passed('signature', 'not-checked', null)
  const status = signature.ok ? await checkStatus(badge, how) : passed('status', 'not-checked', null)
  const findings = [
    passed('form', 'open-badge-3'),
    issuer,
    signature,
    status,
    checkDates(badge, how.now),
    checkHolder(badge, how),
  ]
  return { ...conclude(findings), badge: summarise(badge) }
}

function readSafely(document: unknown): Badge | undefined {
  if (document === undefined || measure(document)) return undefined
  try {
    return readBadgeShape(document)
  } catch {
    return undefined
  }
}

/** Only who publishes a did:web is recognised: anybody can make a key that is its own name. */
function findIssuer(badge: Badge, { problems, controller }: JoseAnswer): Finding {
  const issuer = issuerId(badge)
  const code = problems.map((found) => found.code).find((one) => one in aboutIssuer || one.startsWith('did-'))
  const known = controller === issuer && issuer.startsWith('did:web:')
  if (code === undefined && known) return passed('issuer', 'recognised', true, { issuer })
  const detail = (code !== undefined && aboutIssuer[code]) || 'not-recognised'
  return failed('issuer', 'unknown-issuer', detail, { issuer })
}

function findSignature({ problems }: JoseAnswer): Finding {
  const code = problems.map((found) => found.code).find((one) => !aboutDates.has(one))
  if (code === undefined) return passed('signature', 'unaltered')
  const altered = code === 'jose-signature-wrong'
  return altered ? failed('signature', 'altered', 'altered') : failed('signature', 'malformed', code)
}
