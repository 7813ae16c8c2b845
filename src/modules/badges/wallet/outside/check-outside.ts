import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { FetchFault } from '../../../../platform/guarded-fetch/fetch-fault.ts'
import type { Node } from '../../../../platform/node.ts'
import { badgeVerifier } from '../../services.ts'
import { type BadgeVerdict, type Light, lightOf } from '../../verify/verdict.ts'
import { verifyNow } from '../../verify/verify.ts'
import { type SignedTwo, checkSignedTwo } from './check-signed-two.ts'
import type { OpenedOutside } from './read-outside.ts'

/** What can honestly be said of a badge from elsewhere now. */
export type OutsideState = { readonly state: 'verified'; readonly verdict: BadgeVerdict } | { readonly state: Unproven }

/** Why a badge is not verified, or what its issuer's own page says. */
export type Unproven =
  | 'hosted-same'
  | 'hosted-changed'
  | 'hosted-revoked'
  | 'host-unreachable'
  | 'host-not-asked'
  | SignedTwo

const Hosted = z.looseObject({
  id: z.url({ protocol: /^https$/ }).max(1_000),
  verification: z.looseObject({ type: z.union([z.string(), z.array(z.string())]) }).optional(),
})

/** Looks at a badge from elsewhere now. Asked are only published documents of recognised hosts. */
export async function checkOutside(
  node: Node,
  { text, opened: { standard, signedText, json } }: { readonly text: string; readonly opened: OpenedOutside },
): Promise<OutsideState> {
  if (standard === 'ob3') return { state: 'verified', verdict: await verifyNow(node, signedText ? text : json) }
  if (signedText) return { state: await signedState(node, { text, opened: { standard, signedText, json } }) }
  const { data } = Hosted.safeParse(json)
  const types = [data?.verification?.type ?? 'HostedBadge'].flat()
  const hosted = types.some((type) => /^hosted(badge)?$/i.test(type))
  return { state: data && hosted ? await hostedState(node, data.id, json) : 'signature-not-read' }
}

async function signedState(node: Node, brought: Parameters<typeof checkSignedTwo>[0]): Promise<Unproven> {
  try {
    return await checkSignedTwo(brought, badgeVerifier.of(node).fetchBadge, node.clock.now())
  } catch (error) {
    if (error instanceof z.ZodError) return 'two-incomplete'
    return notRead(error)
  }
}

function notRead(error: unknown): Unproven {
  if (!(error instanceof FetchFault)) return 'host-unreachable'
  return error.code === 'host-not-listed' || error.code === 'not-https' ? 'host-not-asked' : 'host-unreachable'
}

async function hostedState(node: Node, url: string, json: Readonly<Record<string, unknown>>): Promise<Unproven> {
  try {
    const found = await badgeVerifier.of(node).fetchBadge(url)
    if (typeof found === 'object' && found !== null && 'revoked' in found && found.revoked === true)
      return 'hosted-revoked'
    return isDeepStrictEqual(found, json) ? 'hosted-same' : 'hosted-changed'
  } catch (error) {
    return notRead(error)
  }
}

const lights: Readonly<Record<Unproven, Light>> = {
  'hosted-same': 'amber',
  'hosted-changed': 'red',
  'hosted-revoked': 'red',
  'host-unreachable': 'amber',
  'host-not-asked': 'amber',
  'signature-not-read': 'amber',
  'two-signed': 'amber',
  'two-expired': 'amber',
  'two-revoked': 'red',
  'two-altered': 'red',
  'two-key-of-another': 'red',
  'two-incomplete': 'red',
}

/** How far one can rely on it at a glance. */
export function outsideLight(state: OutsideState): Light {
  return state.state === 'verified' ? lightOf(state.verdict) : lights[state.state]
}
