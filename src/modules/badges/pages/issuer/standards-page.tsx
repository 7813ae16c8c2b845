import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Form, PostButton } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { type Occupation, searchOccupations } from '../../../reference/index.ts'
import { addAlignment, dropAlignment } from '../../designs/change-design.ts'
import { type Design, frameworks } from '../../designs/design.ts'
import { ownDesign } from '../../designs/read-designs.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { textIn } from '../text-in.ts'
import { designTexts } from './design-texts.ts'
import type { Typed } from './read-design-form.ts'

const parts = ['framework', 'code', 'name', 'url'] as const

/** GET /issuer/designs/:id/standards?q=: what the badge corresponds to, and a search in the list of occupations. */
export const standardsPage: Route = page('/issuer/designs/:id/standards', 'issuer', async (c) => {
  const { design } = must(await ownDesign(c.call, { design: c.params['id'] }))
  if (design.publishedAt) return redirect(`/issuer/designs/${design.id}`)
  return html(standardsHtml(c, design))
})

/** POST /issuer/designs/:id/standards: links one, or takes one away. */
export const standardsForm: Route = form('/issuer/designs/:id/standards', 'issuer', async (c): Promise<Reply> => {
  const id = c.params['id'] ?? ''
  const t = designTexts[c.view.lang]
  const typed = Object.fromEntries(parts.map((name) => [name, textIn(c.body, name)]))
  const there = `/issuer/designs/${id}/standards`
  if (c.body['act'] === 'drop') {
    must(await dropAlignment(c.call, { design: id, framework: typed['framework'], code: typed['code'] }))
    return redirect(there, t.alignDropped)
  }
  const outcome = await addAlignment(c.call, { design: id, alignment: typed })
  if (outcome.ok) return redirect(there, t.alignAdded)
  const named = Object.entries(outcome.refusal.fields ?? {}).map(([name, code]) => [
    name.replace('alignment.', ''),
    code,
  ])
  const errors = fieldWords(Object.fromEntries(named), t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  const { design } = must(await ownDesign(c.call, { design: id }))
  return html(standardsHtml(c, design, { typed, errors }), 422)
})

function standardsHtml(
  c: PageCall,
  design: Design,
  failed: { typed: Typed; errors: Typed } = { typed: c.kept, errors: {} },
): string {
  const t = designTexts[c.view.lang]
  const q = typeof c.query['q'] === 'string' ? c.query['q'].slice(0, 60) : ''
  return renderPage({
    view: c.view,
    title: `${t.link}: ${design.content.name}`,
    back: { href: `/issuer/designs/${design.id}`, text: t.done },
    flash: c.flash,
    failed: Object.keys(failed.errors).length > 0,
    noIndex: true,
    children: (
      <Standards view={c.view} design={design} q={q} origin={new URL(c.call.node.publicUrl).origin} {...failed} />
    ),
  })
}

type Props = { view: View; design: Design; q: string; origin: string; typed: Typed; errors: Typed }

function Standards({ view, design, q, origin, typed, errors }: Props): VNode {
  const t = designTexts[view.lang]
  const there = `/issuer/designs/${design.id}/standards`
  const found = q.trim() === '' ? undefined : searchOccupations(q, 8)
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.link}</h1>
        <p className="muted">{t.alignLead}</p>
      </div>
      <Linked view={view} design={design} there={there} />
      <Section id="find" title={t.alignFind} className="card stack">
        <form action={there} className="stack">
          <TextField name="q" label={t.targetName} hint={t.alignFindHint} lang={view.lang} value={q} type="search" />
          <div className="btns">
            <button className="btn">{t.alignSearch}</button>
          </div>
        </form>
        {found && <Found view={view} found={found} there={there} origin={origin} />}
      </Section>
      <Section id="other" title={t.alignOther} className="card stack">
        <p className="muted">{t.alignOtherLead}</p>
        <ErrorSummary errors={errors} lang={view.lang} />
        <Other view={view} there={there} typed={typed} errors={errors} />
      </Section>
    </div>
  )
}

function Linked({ view, design, there }: { view: View; design: Design; there: string }): VNode {
  const t = designTexts[view.lang]
  return (
    <Section id="linked" title={t.aligned}>
      {design.content.alignments.length === 0 && <p className="muted">{t.alignNone}</p>}
      <ul className="rows">
        {design.content.alignments.map((a) => (
          <li key={`${a.framework} ${a.code}`} className="row row--between">
            <span>{`${a.name} · ${a.framework === 'other' ? t.frameworkOther : a.framework} ${a.code}`}</span>
            <PostButton
              action={there}
              page={there}
              fields={{ act: 'drop', framework: a.framework, code: a.code }}
              label={`${a.name} ${t.alignDrop}`}
            >
              {t.alignDrop}
            </PostButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Found({
  view,
  found,
  there,
  origin,
}: {
  view: View
  found: readonly Occupation[]
  there: string
  origin: string
}): VNode {
  const t = designTexts[view.lang]
  if (found.length === 0) return <p role="status">{t.alignNothing}</p>
  return (
    <>
      <p role="status">{t.alignFound(found.length)}</p>
      <ul className="rows">
        {found.map(({ code, name }) => (
          <li key={code} className="row row--between">
            <span>{`${name} · KECO ${code}`}</span>
            <PostButton
              action={there}
              page={there}
              fields={{ framework: 'KECO', code, name, url: `${origin}/api/v1/reference/occupations/${code}` }}
              label={`${name} ${t.alignAdd}`}
            >
              {t.alignAdd}
            </PostButton>
          </li>
        ))}
      </ul>
    </>
  )
}

function Other({ view, there, typed, errors }: { view: View; there: string; typed: Typed; errors: Typed }): VNode {
  const t = designTexts[view.lang]
  const { lang } = view
  const field = (name: 'code' | 'name' | 'url') => ({ name, lang, value: typed[name], error: errors[name] })
  return (
    <Form action={there} page={there} className="stack">
      <Select
        name="framework"
        label={t.framework}
        lang={lang}
        value={typed['framework'] ?? 'NCS'}
        options={frameworks.map((value) => ({ value, label: value === 'other' ? t.frameworkOther : value }))}
        short
      />
      <TextField {...field('code')} label={t.code} autocomplete="off" short />
      <TextField {...field('name')} label={t.targetName} autocomplete="off" />
      <TextField {...field('url')} label={t.url} hint={t.urlHint} type="url" autocomplete="off" />
      <div className="btns">
        <button className="btn">{t.alignAdd}</button>
      </div>
    </Form>
  )
}
