import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { TextField } from '../../../../web/components/field.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { deviceName } from '../../device-name.ts'
import { addPasskey, askForPasskey } from '../add-passkey.ts'
import type { Question } from '../ask.ts'
import { passkeyTexts } from '../messages.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { needParty } from './party-of.ts'

const path = '/my/sign-in/add'

/** GET /my/sign-in/add: makes a passkey on this device. */
export const addPage: Route = page(path, 'signed-in', async (c) => {
  const question = must(await askForPasskey(c.call, { rp: needParty(c) }))
  const t = passkeyTexts[c.view.lang].add
  const children = <Add view={c.view} question={question} name={c.kept['name'] ?? deviceName(c.userAgent)} />
  const back = { href: '/my/sign-in', text: t.back }
  return html(renderPage({ view: c.view, title: t.title, back, noIndex: true, children }))
})

/** POST /my/sign-in/add: keeps it. */
export const addForm: Route = form(
  path,
  'signed-in',
  async (c) => {
    const { asked, answer: made, name } = c.body
    must(await addPasskey(c.call, needParty(c), { asked, made, name }))
    return redirect('/my/sign-in', passkeyTexts[c.view.lang].add.done)
  },
  { perMinute: 20 },
)

function Add({ view, question, name }: { view: View; question: Question; name: string }): VNode {
  const t = passkeyTexts[view.lang].add
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div data-no-passkey="">
        <Notice kind="warn" title={t.noScript} />
      </div>
      <PasskeyForm
        lang={view.lang}
        kind="make"
        action={path}
        question={question}
        fields={{ _page: '/my/sign-in' }}
        button={t.button}
        main
      >
        <TextField name="name" label={t.name} hint={t.hint} lang={view.lang} value={name} />
      </PasskeyForm>
      <p className="note">{t.note}</p>
    </div>
  )
}
