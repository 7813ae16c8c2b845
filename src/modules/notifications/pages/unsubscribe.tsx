import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import type { PageCall, Reply } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { letterPage } from '../../../web/letter-page.tsx'
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

function show(c: PageCall, title: string, lead: string, { mail, ...act }: Act): Reply {
  const more = { href: '/my/notifications', text: sentTexts[c.view.lang].stop.choose }
  return letterPage(c, title, lead, { ...act, sends: ['mail', mail], more })
}
