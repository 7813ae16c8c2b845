import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Paper } from '../../../web/components/cards.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { sections } from '../contract.ts'
import { messages } from '../messages.ts'
import { myResume } from '../read-resume.ts'
import type { Resume } from '../resume.ts'
import { Line } from './entry-line.tsx'

/** The résumé as a sheet of paper: shown lines only, each with its source, nothing to press. */
export const printPage: Route = page('/my/resume/print', 'person', async (c) => {
  const t = messages[c.view.lang]
  const resume = must(await myResume(c.call, {}))
  const title = t.printTitle(c.view.viewer?.name ?? '')
  const day = dateOnPaper(c.call.node.clock.today(), c.view.lang)
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      <Paper left={t.title} right={day} label={title}>
        <Sheet resume={resume} lang={c.view.lang} />
      </Paper>
    </div>
  )
  return html(renderPage({ view: c.view, title, back: { href: '/my/resume', text: t.back }, children }))
})

function Sheet({ resume, lang }: { resume: Resume; lang: Lang }): VNode {
  const shown = resume.entries.filter((e) => !e.hidden)
  return (
    <div className="stack stack--6">
      {sections.map((part) => {
        const lines = shown.filter((e) => e.section === part)
        return lines.length === 0 ? null : (
          <section key={part} className="stack stack--3">
            <h2>{messages[lang].sections[part]}</h2>
            {lines.map((e) => (
              <Line key={e.id} entry={e} lang={lang} />
            ))}
          </section>
        )
      })}
    </div>
  )
}
