import { stateOf } from '../../../gateways/identity-provider/port.ts'
import { type Outcome, Refused, isRefusal, must, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { systemCall } from '../../../platform/node.ts'
import type { SignedIn } from '../../../gateways/identity-provider/port.ts'
import { deviceName } from '../device-name.ts'
import { confirmByIdentity } from '../passkeys/confirm.ts'
import { passkeyTexts } from '../passkeys/messages.ts'
import { identityProvider } from '../provider.ts'
import { signIn } from '../sign-in.ts'
import { type Kept, keepMemo, takeMemo } from '../sign-in-memo.ts'

/** How long the session's cookie lives, in seconds: as long as a session may. */
export const sessionSeconds: number = 12 * 3600

const textIn = (c: PageCall, name: string): string | undefined => {
  const value = c.query[name]
  return typeof value === 'string' ? value : undefined
}

async function begin(c: PageCall, act: Kept['act']): Promise<Reply> {
  const begun = await identityProvider
    .of(c.call.node)
    .begin({ redirectUri: `${c.origin}/sign-in/callback`, lang: c.view.lang })
  if (isRefusal(begun)) throw new Refused(begun)
  const program = textIn(c, 'for')
  const back = localPath(textIn(c, 'return') ?? '/my')
  keepMemo(c, begun.state, { memo: begun.memo, back, act, ...(program !== undefined && { program }) })
  return { kind: 'redirect', to: begun.url }
}

/** GET /sign-in/start: on to the provider. A link, not a form, so that the page policy need not allow posts to elsewhere. */
export const startSignIn: Route = {
  ...page('/sign-in/start', 'public', async (c) => await begin(c, 'sign-in')),
  perMinute: 20,
}

/** GET /step-up/check: to the provider once more, to show that it is still the same person. */
export const startStepUp: Route = {
  ...page('/step-up/check', 'signed-in', async (c) => await begin(c, 'step-up')),
  perMinute: 20,
}

/** GET /sign-in/callback: back from the provider. A new session (or a new token of the same one) replaces the former. */
export const finishSignIn: Route = {
  ...page('/sign-in/callback', 'public', async (c) => {
    const callbackUrl = `${c.origin}${c.view.path}?${c.view.query}`
    const kept = takeMemo(c, stateOf(callbackUrl) ?? '')
    if (!kept) throw new Refused(refusal('identity-provider.expired', 400))
    const claimed = await identityProvider.of(c.call.node).finish({ callbackUrl, memo: kept.memo })
    if (isRefusal(claimed)) throw new Refused(claimed)
    const { token } = must(kept.act === 'sign-in' ? await enter(c, claimed) : await confirm(c, claimed, kept))
    c.cookies.set('session', token, sessionSeconds)
    return redirect(kept.back, kept.act === 'step-up' ? passkeyTexts[c.view.lang].again : undefined)
  }),
  perMinute: 20,
}

async function enter(c: PageCall, claimed: SignedIn): Promise<Outcome<{ token: string }>> {
  const { actor } = c.call
  const { subject, name, assurance, birthDate, linkingId, email } = claimed
  const former = actor.kind === 'person' ? { replaces: actor.session } : {}
  const call = { ...systemCall(c.call.node, 'identity.sign-in', 'page'), request: c.call.request }
  const device = deviceName(c.userAgent)
  return await signIn(call, { subject, name, assurance, birthDate, linkingId, email, device, ...former })
}

async function confirm(c: PageCall, claimed: SignedIn, { program }: Kept): Promise<Outcome<{ token: string }>> {
  const { subject, assurance } = claimed
  return await confirmByIdentity(c.call, { subject, assurance, program })
}
