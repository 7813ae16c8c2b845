import { z } from 'zod'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Node } from '../../../platform/node.ts'
import { badgeContexts } from '../credential/document-contexts.ts'
import { type AccreditedList, stateOn } from '../registry/accreditation.ts'
import { badgeVerifier } from '../services.ts'
import { publishedAbout } from './published-about.ts'
import type { BadgeVerdict } from './verdict.ts'
import { isObject } from '../vc/data-model/read-values.ts'
import { verifyCredential } from '../vc/verify-credential.ts'

/** What somebody else signed about a badge's achievement or issuer, and how far that can be relied on now. */
export type Endorsement = {
  readonly about: 'achievement' | 'issuer'
  readonly by: string
  readonly name?: string
  readonly says?: string
  /** Its end, as it was signed. */
  readonly until?: Date
  /** 'withdrawn': its own state says so. 'not-proven': signature, issuer or form is not right, or it is about something else. */
  readonly state: 'verified' | 'withdrawn' | 'expired' | 'not-proven' | 'unchecked'
  /** Whether whoever endorses is on the list of accredited issuers, for badges of any kind. */
  readonly accredited: boolean
  /** Whether the badge's own issuer said it: praise of oneself. */
  readonly self: boolean
}

const most = 20
const Shape = z.looseObject({
  type: z.array(z.string()).refine((types) => types.includes('EndorsementCredential')),
  issuer: z.union([z.string(), z.looseObject({ id: z.string(), name: z.string().max(300).optional() })]),
  validFrom: z.string().optional(),
  validUntil: z.iso.datetime({ offset: true }).optional().catch(undefined),
  credentialSubject: z.looseObject({ id: z.string(), endorsementComment: z.string().max(5_000).optional() }),
})
const withdrawn = new Set(['status-set'])
const over = new Set(['expired'])

/** The endorsements in a badge that was verified; none where its own signature is not right, for then nothing in it is anybody's word. */
export async function endorsementsOf(
  node: Node,
  { summary, checks }: Pick<BadgeVerdict, 'summary' | 'checks'>,
): Promise<Endorsement[]> {
  const signed = checks.some(({ check, ok }) => check === 'signature' && ok === true)
  if (!summary || !signed) return []
  const given = (summary.endorsements ?? []).slice(0, most)
  const published = (await publishedAbout(node, summary.issuer.id)).filter(
    ({ id }) => !given.some((one) => idOf(one) === id),
  )
  return await checkEndorsements(node, [...given, ...published], {
    issuer: summary.issuer.id,
    achievement: summary.achievement.id,
  })
}

function idOf(document: unknown): unknown {
  return isObject(document) ? document['id'] : undefined
}

/** What an endorsement may be about. */
export type Endorsed = { readonly issuer: string; readonly achievement?: string | undefined }

/** Checks endorsements, each as a credential of its own, one after the other. */
export async function checkEndorsements(
  node: Node,
  given: readonly unknown[],
  endorsed: Endorsed,
): Promise<Endorsement[]> {
  if (given.length === 0) return []
  const verifier = badgeVerifier.of(node)
  const list = await verifier.readAccredited().catch(() => undefined)
  const found: Endorsement[] = []
  for (const one of given) {
    const answer = await verifyCredential(onItsOwn(one), verifier.vcHow())
    const { data } = Shape.safeParse(answer.credential ?? one)
    if (!data) continue // no endorsement, or one of a form that says nothing
    const codes = answer.problems.map(({ code }) => code)
    found.push(describe(data, codes, { endorsed, list, today: dayOf(node.clock.now()) }))
  }
  return found
}

// Within a badge it is written in the badge's words; on its own it must name them.
function onItsOwn(endorsement: unknown): unknown {
  if (!isObject(endorsement) || '@context' in endorsement) return endorsement
  return { '@context': badgeContexts, ...endorsement }
}

type About = { readonly endorsed: Endorsed; readonly list: AccreditedList | undefined; readonly today: Day }

function describe(
  { issuer, validUntil, credentialSubject: { id, endorsementComment: says } }: z.infer<typeof Shape>,
  codes: readonly string[],
  { endorsed, list, today }: About,
): Endorsement {
  const by = typeof issuer === 'string' ? issuer : issuer.id
  const name = typeof issuer === 'string' ? undefined : issuer.name
  const about = id === endorsed.issuer ? 'issuer' : 'achievement'
  const fits = id === endorsed.issuer || id === endorsed.achievement
  const accredited = (list?.entries ?? []).some((entry) => entry.did === by && stateOn(entry, today) === 'active')
  return {
    about,
    by,
    ...(name !== undefined && { name }),
    ...(says !== undefined && { says }),
    ...(validUntil !== undefined && { until: new Date(validUntil) }),
    state: fits ? stateOf(codes) : 'not-proven',
    accredited,
    self: by === endorsed.issuer,
  }
}

function stateOf(codes: readonly string[]): Endorsement['state'] {
  if (codes.length === 0) return 'verified'
  if (codes.every((code) => withdrawn.has(code))) return 'withdrawn'
  if (codes.every((code) => over.has(code))) return 'expired'
  return codes.every((code) => code.endsWith('unreachable')) ? 'unchecked' : 'not-proven'
}
