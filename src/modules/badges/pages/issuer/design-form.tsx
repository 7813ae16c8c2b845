import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { pictureAddress, readPicture } from '../../../../web/badge-picture/picture.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { startDesign, writeDesign } from '../../designs/change-design.ts'
import { ownDesign } from '../../designs/read-designs.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { Look } from './design-look.tsx'
import { Proof, What } from './design-parts.tsx'
import { designTexts } from './design-texts.ts'
import { readDesignForm, typedOf, typedOfDesign, type Typed } from './read-design-form.ts'

/** GET /issuer/designs/new (I-02): an empty design. */
export const newDesignPage: Route = page('/issuer/designs/new', 'issuer', async (c) =>
  html(formHtml(c, { typed: c.kept })),
)

/** POST /issuer/designs/new: keeps it as a draft. */
export const newDesignForm: Route = form('/issuer/designs/new', 'issuer', async (c): Promise<Reply> => {
  const outcome = await startDesign(c.call, readDesignForm(c.body))
  const t = designTexts[c.view.lang]
  if (outcome.ok) return redirect(`/issuer/designs/${outcome.value.design}`, t.saved)
  const errors = errorsOf(outcome.refusal.fields, c.view)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(formHtml(c, { typed: typedOf(c.body), errors }), 422)
})

/** GET /issuer/designs/:id/edit: a draft as it is. */
export const editDesignPage: Route = page('/issuer/designs/:id/edit', 'issuer', async (c) => {
  const { design } = must(await ownDesign(c.call, { design: c.params['id'] }))
  if (design.publishedAt) return redirect(`/issuer/designs/${design.id}`)
  const typed = { ...typedOfDesign(design), ...c.kept }
  return html(formHtml(c, { typed, id: design.id }))
})

/** POST /issuer/designs/:id/edit: changes the draft. */
export const editDesignForm: Route = form('/issuer/designs/:id/edit', 'issuer', async (c): Promise<Reply> => {
  const id = c.params['id'] ?? ''
  const seen = new Date(Number(c.body['seen'] ?? Number.NaN))
  const outcome = await writeDesign(c.call, { design: id, seen, ...readDesignForm(c.body) })
  if (outcome.ok) return redirect(`/issuer/designs/${id}`, designTexts[c.view.lang].saved)
  const errors = errorsOf(outcome.refusal.fields, c.view)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(formHtml(c, { typed: typedOf(c.body), errors, id }), 422)
})

// The operation names 'content.results.0.name'; the form has 'result1.name'.
function errorsOf(fields: Readonly<Record<string, string>> | undefined, view: View): Readonly<Record<string, string>> {
  const named = Object.entries(fields ?? {}).map(([name, code]) => [
    name
      .replace(/^content\./, '')
      .replace(
        /^results\.(\d)\.(name|values|from|to).*$/,
        (_, at: string, what: string) => `result${Number(at) + 1}.${what === 'name' ? 'name' : 'values'}`,
      )
      .replace(/^(tags)\.\d+$/, '$1'),
    code,
  ])
  return fieldWords(Object.fromEntries(named), designTexts[view.lang].errors, view.lang)
}

type Shown = { readonly typed: Typed; readonly errors?: Typed; readonly id?: string }

function formHtml(c: PageCall, { typed, errors = {}, id }: Shown): string {
  const t = designTexts[c.view.lang]
  const name = typed['name']?.trim()
  return renderPage({
    view: c.view,
    title: name === undefined || name === '' ? t.newTitle : name,
    current: '/issuer/designs',
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <DesignForm view={c.view} typed={typed} errors={errors} id={id} />,
  })
}

function DesignForm({
  view,
  typed,
  errors,
  id,
}: {
  view: View
  typed: Typed
  errors: Typed
  id: string | undefined
}): VNode {
  const t = designTexts[view.lang]
  const path = id === undefined ? '/issuer/designs/new' : `/issuer/designs/${id}/edit`
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{typed['name'] || t.newTitle}</h1>
        <p className="muted">{t.formLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      <Form action={path} page={path} className="cols cols--aside">
        <input type="hidden" name="seen" value={typed['seen'] ?? ''} />
        <div className="stack stack--6">
          <What view={view} typed={typed} errors={errors} />
          <Proof view={view} typed={typed} errors={errors} />
          <Look view={view} typed={typed} errors={errors} />
          <div className="btns">
            <button className="btn btn--main">{t.save}</button>
          </div>
        </div>
        <Preview view={view} typed={typed} />
      </Form>
    </div>
  )
}

function Preview({ view, typed }: { view: View; typed: Typed }): VNode {
  const t = designTexts[view.lang]
  return (
    <aside className="stack" aria-labelledby="preview">
      <div className="stack sticky">
        <h2 className="eyebrow" id="preview">
          {t.preview}
        </h2>
        <div className="card stack stack--2">
          <PictureNow typed={typed} />
        </div>
      </div>
    </aside>
  )
}

function PictureNow({ typed }: { typed: Typed }): VNode {
  return (
    <img
      data-badge-picture=""
      width="128"
      height="128"
      alt={typed['picture.says'] ?? ''}
      src={pictureAddress(readPicture((name) => typed[name] ?? ''))}
    />
  )
}
