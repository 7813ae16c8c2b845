import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Choice, Choices } from '../../../../web/components/choice.tsx'
import { Field, TextArea, controlProps } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { count, moment } from '../../../../web/format.ts'
import { type ImportKind, columnName, columns, importKinds } from '../import/columns.ts'
import type { Finding } from '../import/file-line.ts'
import { takenFiles } from '../import/file-taken.ts'
import { importReports } from '../import/import-reports.ts'
import { mostBytes, mostInForm, mostLetters, textOf } from '../import/read-lines.ts'
import { takeFile } from '../import/take-file.ts'
import type { Row } from '../../tables.ts'
import { errorsOf } from './faults.ts'
import { fileTexts } from './file-texts.ts'
import { Faults } from './findings.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { texts } from './texts.ts'

const path = `${home}/import`
type Props = Typed & { readonly findings?: readonly Finding[] | undefined }

/** GET /company/insurance/import: many reports by a file. */
const importPage: Route = page(path, 'employer', async (c) => {
  must(await takenFiles(c.call, {}))
  return await show(c, { ...fresh, typed: c.kept })
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
    if (isLong(text)) return await take(c, typed)
    const dry = sent['_do'] !== 'file'
    const outcome = await importReports(c.call, { kind: typed['kind'], text, dry })
    const t = texts[c.view.lang]
    if (outcome.ok) return redirect(home, t.imported(outcome.value.filed, outcome.value.before))
    const findings = outcome.refusal.findings?.map(findingOf)
    if (outcome.refusal.refused === 'benefits.import-preview') return await show(c, { typed, errors: {}, findings })
    return await show(c, { typed, errors: errorsOf(outcome.refusal, c.view.lang, 'text'), findings })
  },
  { accepts: { files: { maxBytes: mostBytes, maxFiles: 1, maxText: mostBytes } } },
)

// What a form cannot show to be corrected in place is looked at in the background.
function isLong(text: string): boolean {
  return text.length > mostLetters || text.split('\n', mostInForm + 3).length > mostInForm + 2
}

async function take(c: PageCall, typed: Readonly<Record<string, string>>): Promise<Reply> {
  const { kind, text } = typed
  const outcome = await takeFile(c.call, { kind, text })
  const t = fileTexts[c.view.lang]
  if (outcome.ok) return redirect(`${path}/${outcome.value.file}`, outcome.value.before ? t.before : t.taken)
  const errors = errorsOf(outcome.refusal, c.view.lang, 'file')
  return await show(c, { typed: { ...typed, text: c.files.length > 0 ? '' : (text ?? '') }, errors })
}

function findingOf({ line, fault, field, before }: Readonly<Record<string, unknown>>): Finding {
  return {
    line: Number(line),
    before: before === true,
    ...(typeof fault === 'string' && { fault }),
    ...(typeof field === 'string' && { field }),
  }
}

async function show(c: PageCall, p: Props): Promise<Reply> {
  const files = must(await takenFiles(c.call, {}))
  const t = texts[c.view.lang]
  const children = (
    <>
      {p.findings && <Looked c={c} kind={kindIn(p.typed)} findings={p.findings} />}
      <TableForm c={c} {...p} />
      {files.length > 0 && <Files c={c} files={files} />}
    </>
  )
  return reply(c, { title: t.files, lead: t.importLead, errors: p.errors, children })
}

function TableForm({ c, findings, typed, errors }: Props & { c: PageCall }): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const checked = findings !== undefined && findings.every(({ fault }) => fault === undefined)
  const text = { value: typed['text'], error: errors['text'], rows: 8 }
  const file = {
    name: 'file',
    label: t.importFile,
    lang,
    hint: t.importFileHint,
    required: false,
    error: errors['file'],
  }
  return (
    <Form action={path} page={path} className="card stack stack--4" files>
      <Kinds typed={typed} errors={errors} lang={lang} />
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
          {findings === undefined ? t.importCheck : t.importCheckAgain}
        </button>
      </div>
    </Form>
  )
}

function Kinds({ typed, errors, lang }: Typed & { lang: Lang }): VNode {
  const t = texts[lang]
  const chosen = kindIn(typed)
  return (
    <Choices legend={t.importKind} name="kinds" lang={lang} error={errors['kind']}>
      {importKinds.map((kind) => (
        <Choice
          key={kind}
          type="radio"
          name="kind"
          value={kind}
          checked={chosen === kind}
          note={columns[kind].map((one) => bracketed(columnName(one, lang), one.optional)).join(', ')}
        >
          {t.kinds[kind]}
        </Choice>
      ))}
    </Choices>
  )
}

// What may be missing stands in brackets.
function bracketed(name: string, optional: true | undefined): string {
  return optional ? `(${name})` : name
}

function kindIn(typed: Readonly<Record<string, string>>): ImportKind {
  return importKinds.find((kind) => kind === typed['kind']) ?? importKinds[0]
}

type ToSay = { readonly c: PageCall; readonly kind: ImportKind; readonly findings: readonly Finding[] }

function Looked({ c, kind, findings }: ToSay): VNode {
  const { lang } = c.view
  const faulty = findings.filter(({ fault }) => fault !== undefined)
  if (faulty.length > 0)
    return (
      <>
        <Notice kind="warn" title={fileTexts[lang].nothing} status />
        <Faults kind={kind} faulty={faulty} all={faulty.length} lang={lang} />
      </>
    )
  const before = findings.filter((one) => one.before).length
  return <Notice kind="ok" title={texts[lang].importFine(findings.length, before)} status />
}

function Files({ c, files }: { c: PageCall; files: readonly Row<'report_file'>[] }): VNode {
  const { lang } = c.view
  const [t, f] = [texts[lang], fileTexts[lang]]
  const today = c.call.node.clock.today()
  return (
    <Section id="files" title={f.list}>
      <div className="card">
        <Table
          caption={f.list}
          head={[t.filedAt, t.importLine, t.state].map((text) => ({ text }))}
          rows={files.map((row) => ({
            key: row.id,
            cells: [
              <a
                key="open"
                href={`${path}/${row.id}`}
              >{`${t.kinds[row.kind]} ${moment(row.taken_at, today, lang)}`}</a>,
              count(row.lines),
              f.states[row.state],
            ],
          }))}
        />
      </div>
    </Section>
  )
}

/** Many reports by a file. */
export const importRoutes: readonly Route[] = [importPage, importForm]
