import type { VNode } from 'preact'
import { refusal } from '../../../kernel/refusal.ts'
import { type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { refusalCodes, sayRefusal } from '../../../platform/refusal-texts.ts'
import { Table } from '../../../web/components/lists.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { developerTexts } from '../texts/developer-texts.ts'

// Values differ from case to case: here each stands as an ellipsis.
const anyFacts = new Proxy<Record<string, string>>({}, { get: () => '…' })

/** GET /developers/problems: every code of a refusal, what it means, and what would change it. */
export const problemsPage: Route = page('/developers/problems', 'public', async (c) => {
  const t = developerTexts[c.view.lang].problems
  const children = <Problems view={c.view} />
  return await Promise.resolve(html(renderPage({ view: c.view, title: t.title, current: '/developers', children })))
})

function Problems({ view }: { view: View }): VNode {
  const t = developerTexts[view.lang].problems
  const rows = refusalCodes().map((code) => {
    const { says, next } = sayRefusal(refusal(code, 422, { facts: anyFacts }), view.lang)
    const link = (
      <a key="code" href={`/problems/${code}`}>
        <code>{code}</code>
      </a>
    )
    return { key: code, cells: [link, <p key="says">{unsaid(next === undefined ? says : `${says}. ${next}`)}</p>] }
  })
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="card">
        <Table caption={t.title} head={[{ text: t.code }, { text: t.says }]} rows={rows} />
      </div>
    </div>
  )
}

// A text that counts with a value has no number here, and an ellipsis in its place, too.
function unsaid(text: string): string {
  return text.replaceAll(/\bNaN\b/g, '…')
}
