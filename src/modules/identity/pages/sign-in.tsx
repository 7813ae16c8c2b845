import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type View, html, localPath, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { identityProvider } from '../provider.ts'
import { messages } from '../messages.ts'
import { SignInByPasskey } from '../passkeys/pages/sign-in.tsx'
import { partyOf } from '../passkeys/pages/party-of.ts'
import { signOut } from '../sessions.ts'

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
        children: <SignIn view={c.view} to={back(c)} provider={name} passkeys={partyOf(c) !== undefined} />,
      }),
    ),
  )
})

function SignIn({
  view,
  to,
  provider,
  passkeys,
}: {
  view: View
  to: string
  provider: string
  passkeys: boolean
}): VNode {
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
      {passkeys && <SignInByPasskey view={view} to={to} />}
      <section className="card card--flat stack" aria-labelledby="why">
        <h2 id="why" className="as-h3">
          {t.why}
        </h2>
        <ul className="stack stack--2">
          {t.whys.map((w) => (
            <li key={w} className="row row--top">
              <Icon name="check" />
              <span className="grow">{w}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** POST /sign-out: this device. */
export const signOutForm: Route = form('/sign-out', 'public', async (c) => {
  if (c.call.actor.kind === 'person') must(await signOut(c.call, { session: 'this' }))
  c.cookies.clear('session')
  return redirect('/', messages[c.view.lang].out)
})
