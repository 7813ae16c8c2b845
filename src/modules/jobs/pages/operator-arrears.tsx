import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Field, TextArea, TextField, controlProps } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { arrearsTexts } from '../arrears-messages.ts'
import { decideEntry } from '../arrears/change-entry.ts'
import { importList } from '../arrears/import-list.ts'
import { arrearsList } from '../arrears/named.ts'
import { mostLines } from '../arrears/read-list.ts'
import { EntryCard } from './arrears-entry.tsx'

const path = '/operator/arrears'
const maxBytes = 2_000_000
type Texts = Readonly<Record<string, string>>
type Shown = { typed?: Texts; errors?: Texts; faults?: readonly Readonly<Record<string, unknown>>[]; status?: number }

const listPage: Route = page(path, 'operator', async (c) => await show(c, { typed: c.kept }))

const importForm: Route = form(
  path,
  'operator',
  async (c) => {
    const [file] = c.files
    const typed = { text: file ? textOf(file.body) : typedText(c.body['text']), source: typedText(c.body['source']) }
    const outcome = await importList(c.call, typed)
    const t = arrearsTexts[c.view.lang]
    if (outcome.ok) return redirect(path, t.imported(outcome.value.lines, outcome.value.added))
    const { fields = {}, findings = [] } = outcome.refusal
    if (Object.keys(fields).length === 0) must(outcome)
    return await show(c, { typed, errors: errorsOf(c, Object.keys(fields)), faults: findings, status: 422 })
  },
  { accepts: { files: { maxBytes, maxFiles: 1, maxText: maxBytes } } },
)

const decideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const [entry, decision] = [typedText(c.body['entry']), typedText(c.body['decision'])]
  const name = `reason.${entry}`
  const outcome = await decideEntry(c.call, { entry, decision, reason: typedText(c.body[name]) })
  const t = arrearsTexts[c.view.lang]
  if (outcome.ok) return redirect(path, decision === 'removed' ? t.removed : t.kept)
  if (!outcome.refusal.fields?.['reason']) must(outcome)
  return await show(c, { typed: { [name]: typedText(c.body[name]) }, errors: { [name]: t.errors.reason }, status: 422 })
})

// UTF-8, or CP949 as Korean spreadsheets write it.
function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('euc-kr').decode(file)
  }
}

function errorsOf(c: PageCall, names: readonly string[]): Texts {
  const says: Texts = arrearsTexts[c.view.lang].errors
  return Object.fromEntries(names.map((name) => [name, says[name] ?? name]))
}

async function show(c: PageCall, { typed = {}, errors = {}, faults = [], status = 200 }: Shown): Promise<Reply> {
  const all = must(await arrearsList(c.call, {}))
  const { lang } = c.view
  const t = arrearsTexts[lang]
  const field = (name: 'text' | 'source') => ({ name, lang, value: typed[name], error: errors[name] }) as const
  const file = { name: 'file', label: t.file, lang, required: false }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary errors={errors} lang={lang} />
      {faults.length > 0 && <Faults faults={faults} lang={lang} />}
      <Form action={path} page={path} className="card stack stack--4" files label={t.import}>
        <Field {...file}>
          <input type="file" accept=".csv,text/csv" {...controlProps(file)} />
        </Field>
        <TextArea {...field('text')} label={t.text} hint={t.textHint} rows={6} required={false} />
        <TextField {...field('source')} label={t.source} hint={t.sourceHint} maxLength={200} />
        <div className="btns">
          <button className="btn btn--main">{t.send}</button>
        </div>
      </Form>
      <Section id="now" title={t.now}>
        {all.length === 0 && <p className="muted">{t.none}</p>}
        {all.map((one) => (
          <EntryCard key={one.id} one={one} path={path} {...{ lang, typed, errors }} />
        ))}
      </Section>
    </div>
  )
  const more = { title: t.title, current: '/operator', flash: c.flash, failed: status !== 200, noIndex: true }
  return html(renderPage({ view: c.view, ...more, children }), status)
}

function Faults({ faults, lang }: { faults: NonNullable<Shown['faults']>; lang: Lang }): VNode {
  const t = arrearsTexts[lang]
  const says: Texts = t.fault
  return (
    <Notice kind="warn" title={t.faults(faults.length)}>
      <ul>
        {faults.slice(0, 50).map(({ line, fault }) => (
          <li key={String(line)}>
            {Number(line) <= mostLines + 1 && <b>{t.line(Number(line))} </b>}
            {says[String(fault)]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The operator's list of employers named for unpaid wages. */
export const operatorArrearsRoutes: readonly Route[] = [listPage, importForm, decideForm]
