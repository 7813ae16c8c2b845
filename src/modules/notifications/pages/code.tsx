import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { confirmCode, waitingCode } from '../contacts/confirm-code.ts'
import { settingsTexts } from '../settings-texts.ts'

const settings = '/my/notifications'

/** GET /my/notifications/contacts/:kind: the person types the code that went to a new address. */
export const codePage: Route = page(`${settings}/contacts/:kind`, 'person', async (c) => await show(c))

/** POST /my/notifications/contacts/:kind: the code. A wrong one may be corrected, some times. */
export const codeForm: Route = form(
  `${settings}/contacts/:kind`,
  'person',
  async (c) => {
    // A wrong code typed twice counts twice: each try is one of its own.
    const { key: _, ...call } = c.call
    const { confirmed, triesLeft } = must(await confirmCode(call, { kind: c.params['kind'], code: c.body['code'] }))
    const t = settingsTexts[c.view.lang].code
    return confirmed ? redirect(settings, t.done) : await show(c, t.wrong(triesLeft))
  },
  { perMinute: 20 },
)

async function show(c: PageCall, error?: string): Promise<Reply> {
  const waiting = must(await waitingCode(c.call, { kind: c.params['kind'] }))
  const t = settingsTexts[c.view.lang].code
  const title = waiting ? t.title(waiting.shown) : t.none
  const back = { href: settings, text: t.back }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      {waiting ? (
        <CodeForm c={c} error={error} />
      ) : (
        <Empty icon="clock" title={t.noneNext}>
          <LinkButton href={`${settings}#contacts`}>{t.back}</LinkButton>
        </Empty>
      )}
    </div>
  )
  const failed = error !== undefined
  return html(renderPage({ view: c.view, title, back, noIndex: true, failed, children }), failed ? 422 : 200)
}

function CodeForm({ c, error }: { c: PageCall; error: string | undefined }): VNode {
  const t = settingsTexts[c.view.lang].code
  const kind = c.params['kind'] === 'mail' ? 'mail' : 'mobile'
  const demo =
    kind === 'mail' ? { href: '/demo/mailbox', text: t.demoMail } : { href: '/demo/phone', text: t.demoPhone }
  return (
    <>
      <Form action={c.view.path} page={c.view.path}>
        <TextField
          name="code"
          label={t.field}
          hint={t.hint}
          lang={c.view.lang}
          inputMode="numeric"
          maxLength={7}
          short
          value={c.kept['code']}
          error={error}
        />
        <div className="btns">
          <button className="btn btn--main">{t.button}</button>
        </div>
      </Form>
      <p className="muted">{t.again}</p>
      {c.view.demo && (
        <p>
          <a href={demo.href}>{demo.text}</a>
        </p>
      )}
    </>
  )
}
