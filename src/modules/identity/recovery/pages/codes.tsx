import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html } from '../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../platform/http/route.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { makeCodes } from '../make-codes.ts'
import { recoveryTexts } from '../messages.ts'

/** POST /my/sign-in/codes: new codes, shown this once and kept in no page store. */
export const codesForm: Route = form(
  '/my/sign-in/codes',
  'signed-in',
  async (c) => {
    const { codes } = must(await makeCodes(c.call, {}))
    const { title } = recoveryTexts[c.view.lang].codes
    return html(renderPage({ view: c.view, title, noIndex: true, children: <Codes view={c.view} codes={codes} /> }))
  },
  { perMinute: 10 },
)

function Codes({ view, codes }: { view: View; codes: readonly string[] }): VNode {
  const t = recoveryTexts[view.lang].codes
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <ol className="card stack stack--2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="note noprint">{t.print}</p>
      <div className="btns noprint">
        <a className="btn btn--main" href="/my/sign-in">
          {t.back}
        </a>
      </div>
    </div>
  )
}
