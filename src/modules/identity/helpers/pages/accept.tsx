import type { VNode } from 'preact'
import { Refused, isRefusal, must, refusal } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import type { Actor } from '../../../../platform/operation/actor.ts'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { acceptHelp, readInvitation } from '../accept-help.ts'
import type { Delegation } from '../delegation.ts'
import { helperTexts } from '../messages.ts'
import { helpersPath } from './helpers-path.ts'

const path = '/helping/accept'

/** GET /helping/accept: the invitation of a code, or the field for one. */
export const acceptPage: Route = {
  ...page(path, 'signed-in', async (c) => {
    const code = typeof c.query['code'] === 'string' ? c.query['code'] : ''
    const t = helperTexts[c.view.lang].accept
    if (code === '') return html(shell(c, t.title, <EnterCode lang={c.view.lang} />))
    const invitation = await readInvitation(c.call, code)
    if (isRefusal(invitation)) throw new Refused(invitation)
    const title = t.asks(invitation.personName)
    return html(shell(c, title, <Asked lang={c.view.lang} title={title} code={code} invitation={invitation} />))
  }),
  perMinute: 20,
}

/** POST the same: accepts it in one's own sign-in. */
export const acceptForm: Route = form(
  path,
  'signed-in',
  async (c) => {
    const by = personIn(c.call.actor)
    must(await acceptHelp(c.call, by, c.body['code']))
    const t = helperTexts[c.view.lang].accept
    return redirect(helpersPath, by.acting.role === 'operator' ? t.doneOfficer : t.doneFamily)
  },
  { perMinute: 10 },
)

function personIn(actor: Actor): Extract<Actor, { kind: 'person' }> {
  if (actor.kind !== 'person') throw new Refused(refusal('platform.sign-in-first', 401))
  return actor
}

function shell(c: PageCall, title: string, children: VNode): string {
  return renderPage({ view: c.view, title, noIndex: true, children })
}

function EnterCode({ lang }: { lang: Lang }): VNode {
  const t = helperTexts[lang].accept
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <form action={path} className="card stack">
        <TextField name="code" label={t.code} hint={t.hint} lang={lang} autocomplete="off" maxLength={40} />
        <div className="btns">
          <button className="btn btn--main">{t.open}</button>
        </div>
      </form>
    </div>
  )
}

function Asked({
  lang,
  title,
  code,
  invitation,
}: {
  lang: Lang
  title: string
  code: string
  invitation: Delegation
}): VNode {
  const { accept: t, scopes } = helperTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      <div className="card">
        <Pairs
          items={[
            { term: t.canDo, value: invitation.scopes.map((scope) => scopes[scope]).join(' · ') },
            { term: t.until, value: dateOnPaper(invitation.endsOn, lang) },
          ]}
        />
      </div>
      <p className="muted">{t.told}</p>
      <Form action={path} page={`${path}?code=${code}`}>
        <input type="hidden" name="code" value={code} />
        <div className="btns">
          <button className="btn btn--main">{t.accept}</button>
        </div>
      </Form>
    </div>
  )
}
