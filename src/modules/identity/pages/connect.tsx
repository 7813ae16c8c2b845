import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type View, html } from '../../../platform/http/page-call.ts'
import { type Route, form } from '../../../platform/http/route.ts'
import { More } from '../../../web/components/cards.tsx'
import { Form } from '../../../web/components/form.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { connectProgram } from '../connect-program.ts'
import { messages } from '../messages.ts'

const devices = '/my/devices'

/** POST /my/devices/connect: a token for a program of the person, shown this once and not kept in any page store. */
export const connectForm: Route = form(`${devices}/connect`, 'signed-in', async (c) => {
  const { token } = must(await connectProgram(c.call, { name: c.body['name'] }))
  return html(
    renderPage({ view: c.view, title: messages[c.view.lang].program.done, children: <Token c={c} token={token} /> }),
  )
})

/** The form on the device page. */
export function ConnectProgram({ view }: { view: View }): VNode {
  const t = messages[view.lang].program
  return (
    <section className="card stack" aria-labelledby="connect">
      <h2 id="connect" className="as-h3">
        {t.title}
      </h2>
      <p className="muted">
        {t.lead} <a href="/api/v1/openapi.json">OpenAPI</a>
      </p>
      <Form action={`${devices}/connect`} page={devices} className="stack stack--3" keyed={false}>
        <TextField name="name" label={t.name} hint={t.hint} lang={view.lang} maxLength={60} />
        <div className="btns">
          <button className="btn">{t.make}</button>
        </div>
      </Form>
    </section>
  )
}

function Token({ c, token }: { c: PageCall; token: string }): VNode {
  const t = messages[c.view.lang].program
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href={devices} back>
        {messages[c.view.lang].devices.title}
      </More>
      <h1>{t.done}</h1>
      <Notice kind="warn" icon="key" title={t.once}>
        <p>{t.after}</p>
      </Notice>
      <pre className="code code--wrap">
        <code>{`curl -H "Authorization: Bearer ${token}" ${c.origin}/api/v1/applications`}</code>
      </pre>
    </div>
  )
}
