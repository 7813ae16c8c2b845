import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, localPath, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Icon } from '../../../../web/components/icon.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { isId } from '../../../../kernel/id.ts'
import { identityProvider } from '../../provider.ts'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { confirmByPasskey, waysToConfirm } from '../confirm.ts'
import { passkeyTexts } from '../messages.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { needParty, partyOf } from './party-of.ts'

type Ways = Extract<Awaited<ReturnType<typeof waysToConfirm>>, { ok: true }>['value']
type Asked = { readonly to: string; readonly passkeyOnly: boolean; readonly program?: string }

/** GET /step-up: asks for a fresh proof before a sensitive act; leads back to where the act is. */
export const stepUpPage: Route = page('/step-up', 'signed-in', async (c) => {
  const asked = askedOf(c, c.query)
  const { program } = asked
  const ways = must(await waysToConfirm(c.call, { rp: partyOf(c), program }))
  const title = passkeyTexts[c.view.lang].stepUp.title
  const children = <StepUp c={c} asked={asked} ways={ways} />
  const back = { href: asked.to, text: passkeyTexts[c.view.lang].stepUp.back }
  return html(renderPage({ view: c.view, title, back, noIndex: true, children }))
})

/** POST /step-up/passkey: the passkey's answer. */
export const stepUpByPasskey: Route = form(
  '/step-up/passkey',
  'signed-in',
  async (c) => {
    const { to, program } = askedOf(c, c.body)
    const given = { asked: c.body['asked'], signed: c.body['answer'], program }
    const { token } = must(await confirmByPasskey(c.call, needParty(c), given))
    c.cookies.set('session', token, sessionSeconds)
    return redirect(to, passkeyTexts[c.view.lang].again)
  },
  { perMinute: 20 },
)

function askedOf(c: PageCall, from: Readonly<Record<string, unknown>>): Asked {
  const { return: to, means, for: program } = from
  const own = c.call.actor.kind === 'person' ? c.call.actor.session : ''
  return {
    to: localPath(typeof to === 'string' ? to : '/my/sign-in'),
    passkeyOnly: means === 'passkey',
    ...(isId(program) && program !== own && { program }),
  }
}

function StepUp({ c, asked, ways }: { c: PageCall; asked: Asked; ways: Ways }): VNode {
  const { lang } = c.view
  const t = passkeyTexts[lang].stepUp
  const { to, program } = asked
  const provider = identityProvider.of(c.call.node).name[lang]
  const rest = new URLSearchParams({ return: to, ...(program !== undefined && { for: program }) }).toString()
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {ways.program !== undefined && <Notice kind="warn" icon="key" title={t.program(ways.program)} />}
      {ways.question && (
        <PasskeyForm
          lang={lang}
          kind="sign"
          action="/step-up/passkey"
          question={ways.question}
          fields={{ return: to, ...(program !== undefined && { for: program }) }}
          button={t.byPasskey}
          main
        />
      )}
      {!asked.passkeyOnly && (
        <div className="btns">
          <a className={ways.question ? 'btn' : 'btn btn--main'} href={`/step-up/check?${rest}`} rel="nofollow">
            <Icon name="shield" />
            {t.byCheck(provider)}
          </a>
        </div>
      )}
      <Elsewhere lang={lang} asked={asked} ways={ways} />
      {ways.passkeys > 0 && (
        <p>
          <a href="/my/sign-in/lost">{t.lost}</a>
        </p>
      )}
      <p className="note">{t.note}</p>
    </div>
  )
}

// What to do where only a passkey counts and none can be used here.
function Elsewhere({ lang, asked, ways }: { lang: Lang; asked: Asked; ways: Ways }): VNode | null {
  const t = passkeyTexts[lang].stepUp
  if (!asked.passkeyOnly) return null
  if (ways.passkeys === 0)
    return (
      <Notice kind="act" title={t.none}>
        <a className="btn" href="/my/sign-in">
          {t.toMake}
        </a>
      </Notice>
    )
  return ways.question ? (
    <p className="muted" data-no-passkey="">
      {t.noScript}
    </p>
  ) : (
    <Notice kind="warn" title={t.elsewhere} />
  )
}
