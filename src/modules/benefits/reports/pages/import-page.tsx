import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { Field, TextArea, controlProps } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { columns, importKinds } from '../import/columns.ts'
import { type Finding, importReports } from '../import/import-reports.ts'
import { textOf } from '../import/read-lines.ts'
import { openForm } from '../open-form.ts'
import { errorsOf, sayFault } from './faults.ts'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/import`
const maxBytes = 1_000_000

type Props = Typed & { readonly findings?: readonly Finding[] | undefined }

/** GET /company/insurance/import: many reports by a file. */
const importPage: Route = page(path, 'employer', async (c) => {
  must(await openForm(c.call, {}))
  return show(c, { ...fresh, typed: c.kept })
})

/** POST /company/insurance/import: a look at what the file would do, or all of it. What is in the file can be corrected here. */
const importForm: Route = form(
  path,
  'employer',
  async (c) => {
    const sent = typedIn(c.body)
    const [file] = c.files
    const text = file ? textOf(file.body) : (sent['text'] ?? '')
    const typed: Record<string, string> = { ...sent, text }
    const dry = sent['_do'] !== 'file'
    const outcome = await importReports(c.call, { kind: typed['kind'], text, dry })
    const t = texts[c.view.lang]
    if (outcome.ok) return redirect(home, t.imported(outcome.value.filed, outcome.value.before))
    const findings = outcome.refusal.findings?.map(findingOf)
    if (outcome.refusal.refused === 'benefits.import-preview') return show(c, { typed, errors: {}, findings })
    return show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'text'), findings })
  },
  { accepts: { files: { maxBytes, maxFiles: 1, maxText: maxBytes } } },
)

function findingOf({ line, fault, field, before }: Readonly<Record<string, unknown>>): Finding {
  return {
    line: Number(line),
    before: before === true,
    ...(typeof fault === 'string' && { fault }),
    ...(typeof field === 'string' && { field }),
  }
}

function show(c: PageCall, p: Props): Reply {
  const { lang } = c.view
  const t = texts[lang]
  const checked = p.findings !== undefined && p.findings.every(({ fault }) => fault === undefined)
  const text = { value: p.typed['text'], error: p.errors['text'], rows: 8 }
  const file = { name: 'file', label: t.importFile, lang, hint: t.importFileHint, required: false }
  const children = (
    <>
      {p.findings && <Findings c={c} findings={p.findings} />}
      <Form action={path} page={path} className="card stack stack--4" files>
        <Choices legend={t.importKind} name="kinds" lang={lang} error={p.errors['kind']}>
          {importKinds.map((kind, i) => (
            <Choice
              key={kind}
              type="radio"
              name="kind"
              value={kind}
              checked={(p.typed['kind'] ?? importKinds[0]) === kind || (p.typed['kind'] === undefined && i === 0)}
              note={columns[kind].map(({ ko, optional }) => (optional ? `(${ko})` : ko)).join(', ')}
            >
              {t.kinds[kind]}
            </Choice>
          ))}
        </Choices>
        <Field {...file}>
          <input type="file" accept=".csv,text/csv" {...controlProps(file)} />
        </Field>
        <TextArea name="text" label={t.importText} hint={t.importTextHint} lang={lang} required={false} {...text} />
        <div className="btns">
          {checked && (
            <button className="btn btn--main" name="_do" value="file">
              {t.importSend}
            </button>
          )}
          <button className={checked ? 'btn' : 'btn btn--main'} name="_do" value="check">
            {t.importCheck}
          </button>
        </div>
      </Form>
    </>
  )
  return reply(c, { title: t.files, lead: t.importLead, errors: p.errors, children })
}

function Findings({ c, findings }: { c: PageCall; findings: readonly Finding[] }): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const faulty = findings.filter(({ fault }) => fault !== undefined)
  if (faulty.length === 0) {
    const before = findings.filter((one) => one.before).length
    return <Notice kind="ok" title={t.importFine(findings.length, before)} status />
  }
  const says = ({ fault = '' }: Finding): string =>
    fault.includes('.') ? sayRefusal({ refused: fault, status: 422 }, lang).says : sayFault(fault, lang)
  const named = (field: string | undefined): string =>
    importKinds.flatMap((kind) => columns[kind]).find(({ name }) => name === field)?.ko ?? ''
  return (
    <div className="card">
      <Table
        caption={t.importFaults(faulty.length)}
        head={[t.importLine, t.importColumn, t.importFault].map((text) => ({ text }))}
        rows={faulty.slice(0, 200).map((one) => ({
          key: String(one.line),
          cells: [
            String(one.line),
            <span key="column" lang="ko">
              {named(one.field)}
            </span>,
            says(one),
          ],
        }))}
      />
    </div>
  )
}

/** Many reports by a file. */
export const importRoutes: readonly Route[] = [importPage, importForm]
