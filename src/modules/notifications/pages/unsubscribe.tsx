import type { VNode } from 'preact'
import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Kind, kindRules } from '../kinds.ts'
import { sentTexts } from '../sent-texts.ts'
import { linkHolder, stopMail } from '../unsubscribe/stop-mail.ts'
import { readUnsubscribe } from '../unsubscribe/token.ts'

/** GET /unsubscribe/:token: asks first, because programs that look for harm open links, too. */
export const stopPage: Route = page('/unsubscribe/:token', 'public', async (c) => {
  const stopped = readUnsubscribe(c.call.node, c.params['token'] ?? '')
  if (stopped === undefined) throw new Refused(refusal('notifications.no-such-link', 404))
  const t = sentTexts[c.view.lang].stop
  return show(c, t.title(nameOf(stopped.kind, c)), t.lead, { text: t.button, mail: 'no', main: true })
})

/** POST /unsubscribe/:token: stops that kind of mail; also what a mail program posts by itself (RFC 8058). */
export const stopForm: Route = form(
  '/unsubscribe/:token',
  'public',
  async (c) => {
    const mail = c.body['mail'] === 'yes'
    const { kind } = must(await stopMail(linkHolder(c.call), { token: c.params['token'], mail }))
    const t = sentTexts[c.view.lang].stop
    return mail
      ? show(c, t.back(nameOf(kind, c)), t.lead, { text: t.button, mail: 'no' })
      : show(c, t.done(nameOf(kind, c)), t.doneLead, { text: t.again, mail: 'yes' })
  },
  { perMinute: 30 },
)

function nameOf(kind: Kind, c: PageCall): string {
  return kindRules[kind].name[c.view.lang]
}

type Act = { readonly text: string; readonly mail: 'yes' | 'no'; readonly main?: boolean }

function show(c: PageCall, title: string, lead: string, act: Act): Reply {
  const children = <Stop c={c} title={title} lead={lead} act={act} />
  return html(renderPage({ view: c.view, title, noIndex: true, children }))
}

function Stop({ c, title, lead, act }: { c: PageCall; title: string; lead: string; act: Act }): VNode {
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={title} lead={lead} />
      <div className="btns">
        <Form action={c.view.path} page={c.view.path} className="above" keyed={false}>
          <input type="hidden" name="mail" value={act.mail} />
          <button className={act.main ? 'btn btn--main' : 'btn'}>{act.text}</button>
        </Form>
        <LinkButton href="/my/notifications" kind="quiet">
          {sentTexts[c.view.lang].stop.choose}
        </LinkButton>
      </div>
    </div>
  )
}
