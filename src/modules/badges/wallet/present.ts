import { refusal, Refused } from '../../../kernel/refusal.ts'
import { decryptField, encryptField, isErased } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { FieldPlace } from '../../../platform/field-encryption/key-ring.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { presentBadges } from '../credential/present-badges.ts'
import { verdictsOf, verifyShown } from '../verify/verify.ts'
import { type BadgeVerdict, notProven } from '../verify/verdict.ts'
import { openCredential } from './credential.ts'
import { walletKey } from './wallet.ts'
import type { OpenWallet } from './wallet-badge.ts'

/** Which badges are shown to whom on which occasion: `audience` is an organisation's id, `challenge` the application's. */
export type Showing = {
  readonly badges: readonly string[]
  readonly audience: string
  readonly challenge: string
}

/** To whom and on which occasion something was shown. */
export type Bound = Pick<Showing, 'audience' | 'challenge'>

/**
 * Signs a presentation of badges with the wallet's key, bound to one audience and one occasion. The caller stores
 * `presentation` (sealed; only `checkPresentation` opens it). Refuses badges that are not in this wallet.
 */
export async function present(
  { node }: Call,
  wallet: OpenWallet,
  showing: Showing,
): Promise<{ presentation: Buffer; did: string }> {
  const { audience, challenge } = showing
  const chosen = [...new Set(showing.badges)]
  if (chosen.length === 0) throw new Refused(refusal('badges.nothing-chosen', 422))
  const badges = chosen.map((badge) => {
    const sealed = wallet.sealed.get(badge)
    if (sealed === undefined) throw new Refused(refusal('badges.no-such-badge', 404))
    return openCredential(node, badge, sealed)
  })
  if (!wallet.key) throw new Refused(refusal('badges.no-such-badge', 404))
  const holder = walletKey(node, wallet.key)
  const shown = await presentBadges(
    { badges, holder, challenge, domain: audienceUrl(node, audience) },
    node.clock.now(),
  )
  const sealed = encryptField(
    fieldKeys.of(node),
    { ...presentationPlace, person: wallet.key.person },
    JSON.stringify(shown),
  )
  return { presentation: Buffer.from(sealed, 'utf8'), did: wallet.key.did }
}

/** What a stored presentation is worth now, badge by badge. Shown to another audience or on another occasion, every badge is 'not-shown-to-you'. */
export async function checkPresentation(node: Node, sealed: Buffer, bound: Bound): Promise<BadgeVerdict[]> {
  const [ring, text] = [fieldKeys.of(node), sealed.toString('utf8')]
  if (isErased(ring, text)) return [] // what an erased person showed proves nothing to anybody any more
  const document: unknown = JSON.parse(decryptField(ring, presentationPlace, text))
  return await checkShown(node, document, bound)
}

/** The same for a whole inbox: each issuer's list is read once for all of them. Gives the answers in the order asked. */
export async function checkPresentations(
  node: Node,
  all: readonly (Bound & { readonly sealed: Buffer })[],
): Promise<BadgeVerdict[][]> {
  return await Promise.all(all.map(async ({ sealed, ...bound }) => await checkPresentation(node, sealed, bound)))
}

/** Checks an opened presentation against audience and occasion. */
async function checkShown(node: Node, document: unknown, { audience, challenge }: Bound): Promise<BadgeVerdict[]> {
  const shown = await verifyShown(node, document, { challenge, domain: audienceUrl(node, audience) })
  if (shown.verdict === 'valid') return await verdictsOf(node, shown.badges)
  return badgeIds(document).map((badge) => ({
    badge,
    verdict: 'not-shown-to-you',
    detail: shown.detail,
    title: '',
    issuerName: '',
    checks: [],
    issuer: notProven,
  }))
}

/** The audience's address, as a presentation names it. */
function audienceUrl(node: Node, organisation: string): string {
  return `${new URL(node.publicUrl).origin}/organisations/${organisation}`
}

/** Not bound to a row of ours: whoever stores it chooses where. What binds it is the holder's signature over audience and occasion. */
export const presentationPlace: FieldPlace = { table: 'badges.presentation', column: 'presentation', row: '' }

function badgeIds(document: unknown): string[] {
  if (typeof document !== 'object' || document === null || !('verifiableCredential' in document)) return []
  return [document.verifiableCredential]
    .flat()
    .flatMap((one: unknown) =>
      typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string'
        ? [one.id.replace('urn:uuid:', '')]
        : [],
    )
}
