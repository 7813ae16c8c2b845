import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { type Refusal, Refused, isRefusal, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { sessionSeconds } from '../../pages/identity-check.ts'
import { switchRole } from '../../sessions.ts'
import { type Asked, acceptInvitation, readInvitation } from '../accept-invitation.ts'
import { joinAsKnown, readAsKnown } from '../join-as-known.ts'
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
    return html(joinHtml(c, asked, `/join/${token}`))
  }),
  perMinute: 20,
}

/** POST the same: becomes a member, and takes the role at once. */
export const joinForm: Route = form(
  path,
  'signed-in',
  async (c) => {
    const asked = await readInvitation(c.call, c.params['token'] ?? '')
    return await joined(c, asked, must(await acceptInvitation(c.call, c.params['token'])).organisation)
  },
  { perMinute: 10 },
)

const knownPath = '/my/invitations/:invitation'

/** GET /my/invitations/:invitation: the same for whoever has confirmed the address, from their inbox. */
export const knownPage: Route = {
  ...page(knownPath, 'signed-in', async (c) => {
    const invitation = c.params['invitation'] ?? ''
    const asked = await readAsKnown(c.call, invitation)
    if (isRefusal(asked)) throw new Refused(asked)
    return html(joinHtml(c, asked, `/my/invitations/${invitation}`))
  }),
  perMinute: 20,
}

/** POST the same: becomes a member without the letter. */
export const knownForm: Route = form(
  knownPath,
  'signed-in',
  async (c) => {
    const invitation = c.params['invitation'] ?? ''
    const asked = await readAsKnown(c.call, invitation)
    return await joined(c, asked, must(await joinAsKnown(c.call, invitation)).organisation)
  },
  { perMinute: 10 },
)

async function joined(c: PageCall, asked: Asked | Refusal, organisation: string): Promise<Reply> {
  const { token } = must(await switchRole(c.call, { role: organisation }))
  c.cookies.set('session', token, sessionSeconds)
  const name = isRefusal(asked) ? '' : asked.organisation
  return redirect(isRefusal(asked) ? '/my' : places[asked.kind].home, memberTexts[c.view.lang].join.done(name))
}

function joinHtml(c: PageCall, asked: Asked, address: string): string {
  const { lang } = c.view
  const title = memberTexts[lang].join.title(asked.organisation)
  const children = <Join lang={lang} title={title} address={address} asked={asked} />
  return renderPage({ view: c.view, title, noIndex: true, children })
}

type JoinProps = { lang: Lang; title: string; address: string; asked: Asked }

function Join({ lang, title, address, asked }: JoinProps): VNode {
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
      <Form action={address} page={address}>
        <div className="btns">
          <button className="btn btn--main">{t.accept}</button>
        </div>
      </Form>
    </div>
  )
}
