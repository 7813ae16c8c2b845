import type { VNode } from 'preact'
import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { destroyOneKey } from '../keys/change-keys.ts'
import { keysState } from '../keys/keys-state.ts'
import { messages } from '../messages.ts'
import { short } from './keys.tsx'

const here = '/operator/keys'

/** GET /operator/keys/:key/destroy: says what it means, and asks for the key's name. */
export const askDestroy: Route = page(`${here}/:key/destroy`, 'operator', async (c) => {
  const key = c.params['key'] ?? ''
  const { keys } = must(await keysState(c.call, {}))
  if (!keys.some(({ id, state }) => id === key && state === 'retired'))
    throw new Refused(refusal('oversight.no-such-key', 404))
  const t = messages[c.view.lang].keys
  return html(
    renderPage({
      view: c.view,
      title: t.destroyTitle(short(key)),
      back: { href: here, text: t.link },
      noIndex: true,
      children: <Ask view={c.view} name={key} typed={c.kept['confirm']} />,
    }),
  )
})

/** POST the same: destroys it. */
export const destroyForm: Route = form(`${here}/:key/destroy`, 'operator', async (c) => {
  const { key } = must(await destroyOneKey(c.call, { key: c.params['key'], confirm: c.body['confirm'] }))
  return redirect(here, messages[c.view.lang].keys.destroyed(short(key)))
})

function Ask({ view, name, typed }: { view: View; name: string; typed: string | undefined }): VNode {
  const t = messages[view.lang].keys
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.destroyTitle(short(name))}</h1>
      <p>{t.destroyText}</p>
      <Form action={view.path} page={view.path}>
        <TextField name="confirm" label={t.repeat(name)} value={typed} lang={view.lang} autocomplete="off" />
        <div className="btns">
          <button className="btn btn--bad">{t.destroy}</button>
          <a className="btn" href={here}>
            {t.leave}
          </a>
        </div>
      </Form>
    </div>
  )
}
