import type { VNode } from 'preact'
import { Refused, refusal } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { renderPage } from '../../../web/layout.tsx'
import { problemTexts } from '../texts/problems.ts'

// Values differ from case to case: here each stands as an ellipsis.
const anyFacts = new Proxy<Record<string, string>>({}, { get: () => '…' })

/** GET /problems/:code: what a problem document's `type` points to (RFC 9457): the refusal in words, and what would change it. */
export const problemPage: Route = page('/problems/:code', 'public', async (c) => {
  const code = c.params['code'] ?? ''
  const { lang } = c.view
  const { says, next } = sayRefusal(refusal(code, 422, { facts: anyFacts }), lang)
  if (says === code) throw new Refused(refusal('platform.not-found', 404))
  const children = <Problem code={code} says={says} next={next} lang={lang} />
  return html(renderPage({ view: c.view, title: says, noIndex: true, children }))
})

function Problem({
  code,
  says,
  next,
  lang,
}: {
  code: string
  says: string
  next: string | undefined
  lang: Lang
}): VNode {
  const t = problemTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <p className="eyebrow">
          <code>{code}</code>
        </p>
        <h1>{says}</h1>
        {next !== undefined && <p className="lead">{next}</p>}
      </div>
      <p className="muted">{t.about}</p>
      <div className="btns">
        <a className="btn" href="/help">
          {t.help}
        </a>
        <a className="btn btn--quiet" href="/api/v1/openapi.json">
          {t.api}
        </a>
      </div>
    </div>
  )
}
