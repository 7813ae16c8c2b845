import { z } from 'zod'
import { type Outcome, Refused, isRefusal, must } from '../../kernel/refusal.ts'
import { parseInput } from '../../platform/operation/parse.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { IssueOrder, revokeReasons } from './contract.ts'
import { revokeBadge } from './issuers/change-status.ts'
import { issueByHand } from './issuers/issue.ts'
import { textIn } from './pages/text-in.ts'
import { lightsIn, verifyMany } from './verify/verify-many.ts'
import { verdictReason } from './verdict-reason.ts'
import { verdictsOf, verifyNow, verifyShown } from './verify/verify.ts'

const one = z.object({ id: z.uuid() })
const Done = z.object({ badge: z.uuid(), receipt: z.string().optional() })
const Verdict = z.object({
  badge: z.string(),
  verdict: z.string(),
  detail: z.string(),
  title: z.string(),
  issuerName: z.string(),
  readAt: z.string().optional(),
  domain: z.string().optional(),
  issuer: z.object({ standing: z.string(), why: z.string(), day: z.string().optional() }),
  checks: z.array(z.object({ check: z.string(), ok: z.boolean().nullable(), detail: z.string() })),
})
const Verdicts = z.union([Verdict, z.object({ verdict: z.string(), detail: z.string(), badges: z.array(Verdict) })])
const Evidence = z.union([
  z.object({ credential: z.unknown() }),
  z.object({ presentation: z.unknown(), challenge: z.string(), domain: z.string() }),
])

const Many = z.object({ credentials: z.array(z.unknown()).min(1).max(100) })

const withReceipt = (outcome: Outcome<{ badge: string }>): z.infer<typeof Done> => {
  const { badge } = must(outcome)
  return { badge, ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) }
}

/** Badges for other systems. */
export const apiRoutes: readonly Route[] = [
  api(
    'POST',
    '/badges/verify',
    'public',
    {
      summary: 'Verify a badge, or a presentation made for `domain` with `challenge`; nothing is kept',
      body: Evidence,
      response: Verdicts,
    },
    async (c) => {
      const { credential, presentation } = c.body
      if (presentation === undefined) return json(await verifyNow(c.call.node, credential))
      const bound = { challenge: textIn(c.body, 'challenge'), domain: textIn(c.body, 'domain') }
      const { badges, ...shell } = await verifyShown(c.call.node, presentation, bound)
      return json({ ...shell, badges: await verdictsOf(c.call.node, badges) })
    },
  ),
  api(
    'POST',
    '/badges/verify-many',
    'public',
    {
      summary: 'Verify up to 100 badges together: green, amber or red with the reason in words; nothing is kept',
      body: Many,
      response: z.object({
        counts: z.object({ green: z.number(), amber: z.number(), red: z.number() }),
        results: z.array(Verdict.extend({ light: z.string(), reason: z.string() })),
      }),
    },
    async (c) => {
      const asked = parseInput(Many, c.body)
      if (isRefusal(asked)) throw new Refused(asked)
      const given = asked.credentials.map((document) => ({ name: '', evidence: { document } }))
      const answers = await verifyMany(c.call.node, given)
      const results = answers.flatMap((one) =>
        'verdict' in one ? [{ ...one.verdict, light: one.light, reason: verdictReason(one.verdict, c.view.lang) }] : [],
      )
      return json({ counts: lightsIn(answers), results })
    },
  ),
  api(
    'POST',
    '/issuer/badges',
    'issuer',
    { summary: 'Issue one badge', body: IssueOrder, response: Done, status: 201 },
    async (c) => json(withReceipt(await issueByHand(c.call, c.body)), 201),
  ),
  api(
    'POST',
    '/issuer/badges/:id/revoke',
    'issuer',
    {
      summary: 'Revoke a badge for good',
      params: one,
      body: z.object({ reason: z.enum(revokeReasons) }),
      response: Done,
    },
    async (c) => json(withReceipt(await revokeBadge(c.call, { badge: c.params['id'], reason: c.body['reason'] }))),
  ),
]
