import type { VNode } from 'preact'
import { isRefusal, must, type Refusal, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Field, TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { outsideTexts } from '../outside-texts.ts'
import { importOutside } from '../wallet/outside/import-outside.ts'
import { myOutside } from '../wallet/outside/my-outside.ts'
import { readBrought } from '../wallet/outside/read-brought.ts'
import { textIn } from './text-in.ts'

const path = '/wallet/bring'
const largestFile = 2_000_000
const mostFiles = 20

/** GET /wallet/bring: files, text or a link of badges from elsewhere. */
export const bringPage: Route = page(path, 'person', async (c) => {
  must(await myOutside(c.call, {})) // a helper is told here, not after filling it in
  return html(formHtml(c))
})

/** POST /wallet/bring: puts them into the wallet. One that cannot be read refuses all, with its name and reason. */
export const bringForm: Route = form(
  path,
  'person',
  async (c): Promise<Reply> => {
    const t = outsideTexts[c.view.lang]
    const text = textIn(c.body, 'badge')
    if (text.trim() === '' && c.files.length === 0) return html(formHtml(c, refusal('badges.nothing-given', 422)), 422)
    const brought = await readBrought(c.call.node, text, c.files)
    if (isRefusal(brought)) return html(formHtml(c, brought), brought.status)
    const outcome = await importOutside(c.call, { badges: brought })
    if (!outcome.ok && outcome.refusal.status === 422) return html(formHtml(c, outcome.refusal), 422)
    const { added, known, first } = must(outcome)
    const says = added === 0 ? t.knownOnly : t.brought(added, known)
    return redirect(added === 1 && first !== undefined ? `/wallet/outside/${first}` : '/wallet#outside', says)
  },
  { accepts: { files: { maxBytes: largestFile, maxFiles: mostFiles } }, perMinute: 30 },
)

function formHtml(c: PageCall, refused?: Refusal): string {
  const t = outsideTexts[c.view.lang]
  return renderPage({
    view: c.view,
    title: t.title,
    back: { href: '/wallet', text: t.back },
    failed: refused !== undefined,
    noIndex: true,
    children: <Bring view={c.view} refused={refused} typed={textIn(c.body, 'badge') || (c.kept['badge'] ?? '')} />,
  })
}

function Bring({ view, refused, typed }: { view: View; refused: Refusal | undefined; typed: string }): VNode {
  const t = outsideTexts[view.lang]
  const said = refused && sayRefusal(refused, view.lang)
  const name = refused?.facts?.['file']
  const error = said && [name, said.says, said.next].filter((part) => part !== undefined).join('. ')
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="muted">{t.what}</p>
      </div>
      <ErrorSummary errors={error === undefined ? {} : { badge: error }} lang={view.lang} />
      <Form action={path} page={path} className="card stack" files>
        <Field name="file" label={t.file} hint={t.fileHint} lang={view.lang} required={false}>
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            multiple
            accept=".json,.jwt,.txt,.ndjson,.png,.svg,application/json,image/png,image/svg+xml"
            aria-describedby="file-hint"
          />
        </Field>
        <TextArea
          name="badge"
          label={t.text}
          hint={t.textHint}
          lang={view.lang}
          rows={4}
          value={typed}
          error={error}
          required={false}
        />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
    </div>
  )
}
