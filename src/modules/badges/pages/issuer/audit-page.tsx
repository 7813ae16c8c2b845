import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type View, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { sayAct } from '../../../../platform/organisation-log/act-texts.ts'
import { More } from '../../../../web/components/cards.tsx'
import { Select, TextField } from '../../../../web/components/field.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { toCsv } from '../../../../web/csv.ts'
import { momentOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { auditActs, isAuditAct } from '../../audit/audit-acts.ts'
import { type Audit, type AuditLine, audit, auditFile } from '../../audit/read-audit.ts'
import { auditRows } from './audit-rows.ts'
import { auditTexts } from './audit-texts.ts'

const path = '/issuer/audit'
const names = ['act', 'name', 'number', 'from', 'to'] as const
type Asked = Readonly<Partial<Record<(typeof names)[number] | 'before', string>>>

/** GET /issuer/audit (I-08): who issued, revoked and approved. */
export const auditPage: Route = page(path, 'issuer', async (c) => {
  const asked = askedIn(c)
  const found = must(await audit(c.call, asked))
  const title = auditTexts[c.view.lang].title
  const children = <Page view={c.view} found={found} asked={asked} />
  return html(renderPage({ view: c.view, title, current: path, noIndex: true, children }))
})

/** GET /issuer/audit.csv: what was found, as a file. */
export const auditFilePage: Route = page(`${path}.csv`, 'issuer', async (c) => {
  const body = toCsv(auditRows(must(await auditFile(c.call, askedIn(c))), c.view.lang))
  return { kind: 'file', body, type: 'text/csv; charset=utf-8', name: 'audit.csv' }
})

function askedIn(c: PageCall): Asked {
  const text = (name: string): string => (typeof c.query[name] === 'string' ? c.query[name] : '')
  return Object.fromEntries([...names, 'before'].map((name) => [name, text(name)]))
}

function queryOf(asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const kept = names.flatMap((name) => (asked[name] ? [[name, asked[name]] as const] : []))
  return new URLSearchParams({ ...Object.fromEntries(kept), ...more }).toString()
}

type Props = { readonly view: View; readonly found: Audit; readonly asked: Asked }

function Page({ view, found, asked }: Props): VNode {
  const t = auditTexts[view.lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </div>
      <Find view={view} asked={asked} />
      {found.lines.length === 0 ? (
        <Empty icon="search" title={t.none} />
      ) : (
        <>
          <div className="card">
            <Table
              caption={t.title}
              head={[t.what, t.about, t.who, t.when].map((text) => ({ text }))}
              rows={found.lines.map((line) => ({ key: line.id, cells: cellsOf(view, line) }))}
            />
          </div>
          <p>
            <a href={`${path}.csv?${queryOf(asked)}`} download>
              {t.file}
            </a>
          </p>
        </>
      )}
      {found.next !== undefined && <More href={`${path}?${queryOf(asked, { before: found.next })}`}>{t.older}</More>}
    </div>
  )
}

function cellsOf(view: View, line: AuditLine): (VNode | string)[] {
  const t = auditTexts[view.lang]
  return [
    sayAct(line.command, view.lang),
    line.about === undefined ? '–' : <a href={`/issuer/badges/${line.subject}`}>{line.about}</a>,
    line.channel === 'api' ? `${line.name} (${t.program})` : line.name,
    momentOnPaper(line.at, view.lang),
  ]
}

function Find({ view, asked }: Omit<Props, 'found'>): VNode {
  const t = auditTexts[view.lang]
  const { lang } = view
  const acts = Object.keys(auditActs).filter(isAuditAct)
  const options = [{ value: '', label: t.every }, ...acts.map((value) => ({ value, label: t.acts[value] }))]
  const field = (name: 'name' | 'number' | 'from' | 'to') => ({
    name,
    lang,
    label: t[name],
    value: asked[name] ?? '',
    required: false,
  })
  return (
    <form action={path} className="card stack">
      <Select name="act" label={t.act} lang={lang} value={asked.act ?? ''} options={options} />
      <TextField {...field('name')} hint={t.nameHint} autocomplete="off" />
      <TextField {...field('number')} autocomplete="off" />
      <div className="row row--top">
        <TextField {...field('from')} type="date" />
        <TextField {...field('to')} type="date" />
      </div>
      <div className="btns">
        <button className="btn">{t.find}</button>
      </div>
    </form>
  )
}
