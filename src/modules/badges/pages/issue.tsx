import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { pictureAddress } from '../../../web/badge-picture/picture.ts'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Select, TextArea, TextField } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Design, type ResultKind, writeValues } from '../designs/design.ts'
import { ownDesigns } from '../designs/read-designs.ts'
import { issueByHand } from '../issuers/issue.ts'
import { issuerTexts } from '../issuer-texts.ts'
import { fieldWords } from '../wallet-texts.ts'
import { textIn } from './text-in.ts'

const path = '/issuer/issue'
type Typed = Readonly<Record<string, string>>

/** GET /issuer/issue?design= (I-03): the form for one badge, by a design or by the agency's register. */
export const issuePage: Route = page(path, 'issuer', async (c) => {
  const chosen = typeof c.query['design'] === 'string' ? { design: c.query['design'] } : {}
  return html(await formHtml(c, {}, { ...chosen, ...c.kept }))
})

/** POST /issuer/issue: issues it. What was typed comes back with the errors. */
export const issueForm: Route = form(path, 'issuer', async (c): Promise<Reply> => {
  const outcome = await issueByHand(c.call, orderIn(c.body))
  const t = issuerTexts[c.view.lang]
  if (outcome.ok) return redirect(`/issuer/badges/${outcome.value.badge}`, t.issuedDone)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  const typed = Object.fromEntries(Object.keys(c.body).map((name) => [name, textIn(c.body, name)]))
  return html(await formHtml(c, errors, typed), 422)
})

/** A form names what is inside of something with a dot. */
export function orderIn(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const inside = (outer: string) =>
    Object.keys(body)
      .filter((name) => name.startsWith(`${outer}.`))
      .map((name) => [name.slice(outer.length + 1), textIn(body, name)] as const)
  return { ...body, results: Object.fromEntries(inside('results')), evidence: Object.fromEntries(inside('evidence')) }
}

async function formHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const t = issuerTexts[c.view.lang]
  const designs = must(await ownDesigns(c.call, {})).filter((one) => one.publishedAt && !one.retiredAt)
  return renderPage({
    view: c.view,
    title: t.issueTitle,
    current: path,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Issue view={c.view} errors={errors} typed={typed} designs={designs} />,
  })
}

type Props = { view: View; errors: Typed; typed: Typed }

/** The form for one badge. */
function Issue({ designs, ...p }: Props & { designs: readonly Design[] }): VNode {
  const t = issuerTexts[p.view.lang]
  const chosen = designs.find(({ id }) => id === p.typed['design'])
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.issueTitle}</h1>
        <p className="muted">{t.issueLead}</p>
      </div>
      <Designs view={p.view} designs={designs} chosen={chosen?.id} />
      <ErrorSummary errors={p.errors} lang={p.view.lang} />
      <Form action={path} page={chosen ? `${path}?design=${chosen.id}` : path} className="card stack">
        <Line {...p} name="holder" />
        <OrderFields {...p} design={chosen} />
        <div className="btns">
          <button className="btn btn--main">{t.issueDo}</button>
        </div>
      </Form>
    </div>
  )
}

function Designs({
  view,
  designs,
  chosen,
}: {
  view: View
  designs: readonly Design[]
  chosen: string | undefined
}): VNode {
  const t = issuerTexts[view.lang]
  return (
    <Section id="which" title={t.which}>
      <ul className="rows">
        {designs.map(({ id, content }) => (
          <li key={id} className="row">
            <img width="40" height="40" alt="" src={pictureAddress(content.picture)} />
            <a href={`${path}?design=${id}`} {...(id === chosen && { 'aria-current': 'true' as const })}>
              {content.name}
            </a>
          </li>
        ))}
        <li>
          <a href={path} {...(chosen === undefined && { 'aria-current': 'true' as const })}>
            {t.withoutDesign}
          </a>
        </li>
      </ul>
    </Section>
  )
}

type Name = keyof ReturnType<typeof fieldsOf>

function fieldsOf(view: View): (typeof issuerTexts)['ko']['fields'] {
  return issuerTexts[view.lang].fields
}

function Line({
  view,
  typed,
  errors,
  name,
  ...more
}: Props & { name: Name; required?: boolean; type?: 'date' }): VNode {
  const hints: Readonly<Record<string, string>> = issuerTexts[view.lang].hints
  return (
    <TextField
      name={name}
      label={fieldsOf(view)[name]}
      lang={view.lang}
      value={typed[name]}
      error={errors[name]}
      autocomplete="off"
      {...(hints[name] !== undefined && { hint: hints[name] })}
      {...more}
    />
  )
}

/** What a badge says, to be filled in: by its design, or as the register has it. `fixed`: its number stays. */
export function OrderFields({ design, ...p }: Props & { design: Design | undefined; fixed?: true }): VNode {
  return design ? <ByDesign {...p} design={design} /> : <ByRegister {...p} />
}

function ByRegister({ fixed, ...p }: Props & { fixed?: true }): VNode {
  return (
    <>
      <Line {...p} name="title" />
      {!fixed && <Line {...p} name="number" />}
      <Line {...p} name="organisation" />
      <Line {...p} name="from" type="date" required={false} />
      <Line {...p} name="to" type="date" required={false} />
      <Line {...p} name="level" required={false} />
    </>
  )
}

function ByDesign({ design, fixed, ...p }: Props & { design: Design; fixed?: true }): VNode {
  const { content, id } = design
  return (
    <>
      <input type="hidden" name="design" value={id} />
      {!fixed && <Line {...p} name="number" />}
      <Line {...p} name="from" type="date" required={false} />
      <Line {...p} name="to" type="date" required={false} />
      {content.results.map((kind) => (
        <Result key={kind.id} {...p} kind={kind} />
      ))}
      {content.evidence !== 'none' && <Evidence {...p} must={content.evidence === 'must'} />}
    </>
  )
}

function Result({ view, typed, errors, kind }: Props & { kind: ResultKind }): VNode {
  const name = `results.${kind.id}`
  const shared = { name, label: kind.name, lang: view.lang, value: typed[name], error: errors[name] }
  if (!kind.values) return <TextField {...shared} hint={writeValues(kind)} autocomplete="off" short />
  return <Select {...shared} options={['', ...kind.values].map((value) => ({ value, label: value }))} short />
}

function Evidence({ view, typed, errors, must: needed }: Props & { must: boolean }): VNode {
  const t = issuerTexts[view.lang]
  const field = (name: 'evidence.says' | 'evidence.url') => ({
    name,
    lang: view.lang,
    value: typed[name],
    error: errors[name],
  })
  return (
    <>
      <TextArea
        {...field('evidence.says')}
        label={t.evidenceSays}
        hint={t.evidenceHint}
        rows={3}
        required={needed}
        most={1000}
      />
      <TextField {...field('evidence.url')} label={t.evidenceUrl} type="url" required={false} autocomplete="off" />
    </>
  )
}
