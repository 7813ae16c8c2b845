import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { Refused, isRefusal, must } from '../../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { switchRole } from '../../sessions.ts'
import { type Asked, acceptInvitation, readInvitation } from '../accept-invitation.ts'
import { kindTexts } from '../kind-texts.ts'
import { memberTexts } from '../messages.ts'
import { places } from '../places.ts'

const path = '/join/:token'

/** GET /join/:token: what the letter's link asks, after signing in. */
export const joinPage: Route = {
  ...page(path, 'signed-in', async (c) => {
    const token = c.params['token'] ?? ''
    const asked = await readInvitation(c.call, token)
    if (isRefusal(asked)) throw new Refused(asked)
    const { lang } = c.view
    const title = memberTexts[lang].join.title(asked.organisation)
    const children = <Join lang={lang} title={title} token={token} asked={asked} />
    return html(renderPage({ view: c.view, title, noIndex: true, children }))
  }),
  perMinute: 20,
}

/** POST the same: becomes a member, and takes the role at once. */
export const joinForm: Route = form(
  path,
  'signed-in',
  async (c) => {
    const asked = await readInvitation(c.call, c.params['token'] ?? '')
    const { organisation } = must(await acceptInvitation(c.call, c.params['token']))
    const { token } = must(await switchRole(c.call, { role: organisation }))
    c.cookies.set('session', token, sessionSeconds)
    const name = isRefusal(asked) ? '' : asked.organisation
    return redirect(isRefusal(asked) ? '/my' : places[asked.kind].home, memberTexts[c.view.lang].join.done(name))
  },
  { perMinute: 10 },
)

function Join({ lang, title, token, asked }: { lang: Lang; title: string; token: string; asked: Asked }): VNode {
  const t = memberTexts[lang].join
  const { roles, may, joinNote } = kindTexts[lang][asked.kind]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      <div className="card">
        <Pairs
          items={[
            { term: t.by, value: asked.by },
            { term: t.as, value: roles[asked.role] },
            { term: t.may, value: may[asked.role] },
            { term: t.until, value: dateOnPaper(dayOf(asked.until), lang) },
          ]}
        />
      </div>
      <p className="muted">{joinNote}</p>
      <Form action={`/join/${token}`} page={`/join/${token}`}>
        <div className="btns">
          <button className="btn btn--main">{t.accept}</button>
        </div>
      </Form>
    </div>
  )
}
