import type { VNode } from 'preact'
import { isRefusal, must, Refused } from '../../../kernel/refusal.ts'
import { stateOf } from '../../../gateways/identity-provider/port.ts'
import { type PageCall, type View, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { systemCall } from '../../../platform/node.ts'
import { refusal } from '../../../kernel/refusal.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { identityProvider } from '../provider.ts'
import { messages } from '../messages.ts'
import { signIn } from '../sign-in.ts'
import { signOut } from '../sessions.ts'
import { keepMemo, takeMemo } from '../sign-in-memo.ts'

const sessionSeconds = 12 * 3600
const back = (c: PageCall): string => localPath(typeof c.query['return'] === 'string' ? c.query['return'] : '/my')

/** GET /sign-in: says what signing in is for, and leads to the provider. */
export const signInPage: Route = page('/sign-in', 'public', async (c) => {
  if (c.call.actor.kind === 'person') return redirect(back(c))
  const name = identityProvider.of(c.call.node).name[c.view.lang]
  const t = messages[c.view.lang].signIn
  return await Promise.resolve(
    html(
      renderPage({
        view: c.view,
        title: t.title,
        noIndex: true,
        flash: c.flash,
        children: <SignIn view={c.view} to={back(c)} provider={name} />,
      }),
    ),
  )
})

function SignIn({ view, to, provider }: { view: View; to: string; provider: string }): VNode {
  const t = messages[view.lang].signIn
  return (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="btns">
        <a className="btn btn--main" href={`/sign-in/start?return=${encodeURIComponent(to)}`} rel="nofollow">
          <Icon name="key" />
          {t.button(provider)}
        </a>
      </div>
      <section className="card card--flat stack" aria-labelledby="why">
        <h2 id="why" className="as-h3">
          {t.why}
        </h2>
        <ul className="stack stack--2">
          {t.whys.map((w) => (
            <li key={w} className="row">
              <Icon name="check" />
              <span className="grow">{w}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** GET /sign-in/start: on to the provider. A link, not a form, so that the page policy need not allow posts to elsewhere. */
export const startSignIn: Route = {
  ...page('/sign-in/start', 'public', async (c) => {
    const begun = await identityProvider
      .of(c.call.node)
      .begin({ redirectUri: `${c.origin}/sign-in/callback`, lang: c.view.lang })
    if (isRefusal(begun)) throw new Refused(begun)
    keepMemo(c, begun.state, begun.memo, back(c))
    return { kind: 'redirect', to: begun.url }
  }),
  perMinute: 20,
}

/** GET /sign-in/callback: back from the provider. A new session replaces the former one of this browser. */
export const finishSignIn: Route = {
  ...page('/sign-in/callback', 'public', async (c) => {
    const callbackUrl = `${c.origin}${c.view.path}?${c.view.query}`
    const kept = takeMemo(c, stateOf(callbackUrl) ?? '')
    if (!kept) throw new Refused(refusal('identity-provider.expired', 400))
    const claimed = await identityProvider.of(c.call.node).finish({ callbackUrl, memo: kept.memo })
    if (isRefusal(claimed)) throw new Refused(claimed)
    const { actor } = c.call
    const { subject, name, assurance, birthDate, linkingId, email } = claimed
    const former = actor.kind === 'person' ? { replaces: actor.session } : {}
    const call = { ...systemCall(c.call.node, 'identity.sign-in', 'page'), request: c.call.request }
    const { token } = must(
      await signIn(call, {
        subject,
        name,
        assurance,
        birthDate,
        linkingId,
        email,
        device: deviceName(c.userAgent),
        ...former,
      }),
    )
    c.cookies.set('session', token, sessionSeconds)
    return redirect(kept.back)
  }),
  perMinute: 20,
}

/** POST /sign-out: this device. */
export const signOutForm: Route = form('/sign-out', 'public', async (c) => {
  if (c.call.actor.kind === 'person') must(await signOut(c.call, { session: 'this' }))
  c.cookies.clear('session')
  return redirect('/', messages[c.view.lang].out)
})

/** 'Chrome · Android' of a user agent: enough to know one's own devices by. */
function deviceName(userAgent: string): string {
  const browser = [
    ['Edg/', 'Edge'],
    ['SamsungBrowser', 'Samsung Internet'],
    ['Whale/', 'Whale'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS X', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  return [browser, system].filter(Boolean).join(' · ')
}
