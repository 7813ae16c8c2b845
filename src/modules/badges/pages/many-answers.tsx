import type { VNode } from 'preact'
import type { PageCall, Reply, Upload, View } from '../../../platform/http/page-call.ts'
import { html } from '../../../platform/http/page-call.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { Table } from '../../../web/components/lists.tsx'
import { type Proof, Tag, Tick } from '../../../web/components/marks.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { More } from '../../../web/components/cards.tsx'
import { toCsv } from '../../../web/csv.ts'
import { momentOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import type { Lang } from '../../../platform/http/page-call.ts'
import { isTooMany, readMany } from '../verify/read-many.ts'
import type { Light } from '../verify/verdict.ts'
import { type ManyAnswer, lightsIn, mostTogether, verifyMany } from '../verify/verify-many.ts'
import { verdictReason } from '../verdict-reason.ts'
import { verifyTexts } from '../verify-page-texts.ts'

const ticks: Readonly<Record<Light, Proof>> = { green: 'ok', amber: 'wait', red: 'no' }
const tags = { green: 'ok', amber: 'warn', red: 'bad' } as const

/** Whether what was uploaded is more than one badge. */
export function isMany(files: readonly Upload[]): boolean {
  return files.length > 1 || (files.length === 1 && readMany(files).length > 1)
}

/** The answers about many badges, as a page or as a table to take along. Nothing of them is kept. */
export async function manyReply(c: PageCall): Promise<Reply> {
  const given = readMany(c.files)
  const answers = await verifyMany(c.call.node, given.slice(0, mostTogether))
  const now = c.call.node.clock.now()
  const { lang } = c.view
  if (c.body['as'] === 'csv') {
    const body = toCsv(linesOf(answers, lang, now))
    return { kind: 'file', body, type: 'text/csv; charset=utf-8', name: 'badges.csv' }
  }
  const t = verifyTexts[lang]
  const children = <ManyAnswers view={c.view} answers={answers} now={now} tooMany={isTooMany(given)} />
  return html(renderPage({ view: c.view, title: t.many.title, current: '/verify', noIndex: true, children }))
}

function ManyAnswers({
  view,
  answers,
  now,
  tooMany,
}: {
  view: View
  answers: readonly ManyAnswer[]
  now: Date
  tooMany: boolean
}): VNode {
  const t = verifyTexts[view.lang]
  const { red, amber } = lightsIn(answers)
  const head = [t.many.columns.what, t.many.columns.light, t.many.columns.reason].map((text) => ({ text }))
  const rows = answers.map((one, i) => ({
    key: String(i),
    cells: [
      <Tick proof={ticks[one.light]} more={one.name}>
        {titleOf(one)}
      </Tick>,
      <Tag kind={tags[one.light]}>{t.many.lights[one.light]}</Tag>,
      reasonOf(one, view.lang),
    ],
  }))
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.many.title}</h1>
        <p className="lead">{t.many.summary(answers.length, red + amber)}</p>
        <p className="note">{t.checkedAt(momentOnPaper(now, view.lang))}</p>
      </div>
      {tooMany && <Notice kind="warn" title={t.many.tooMany(mostTogether)} />}
      <Table caption={t.many.title} head={head} rows={rows} />
      <p className="muted">{t.privateNote}</p>
      <More href="/verify" back>
        {t.another}
      </More>
    </div>
  )
}

function titleOf(one: ManyAnswer): string {
  return 'verdict' in one ? one.verdict.title : ''
}

function reasonOf(one: ManyAnswer, lang: Lang): string {
  return 'verdict' in one ? verdictReason(one.verdict, lang) : sayRefusal(one.refused, lang).says
}

function linesOf(answers: readonly ManyAnswer[], lang: Lang, now: Date): string[][] {
  const { many } = verifyTexts[lang]
  const lines = answers.map((one) => [
    one.name,
    many.lights[one.light],
    titleOf(one),
    'verdict' in one ? one.verdict.issuerName : '',
    reasonOf(one, lang),
    momentOnPaper(now, lang),
  ])
  return [[...many.head], ...lines]
}
