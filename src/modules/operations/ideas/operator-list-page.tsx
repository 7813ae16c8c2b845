import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { CoverLink } from '../../../web/components/card.tsx'
import { More, Section } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { isOverdue } from './idea.ts'
import { IdeaCard } from './ideas-page.tsx'
import { ideaTexts } from './messages.ts'
import { operatorIdeaTexts } from './operator-messages.ts'
import { type Reported, readIdeas, readReports } from './read-ideas.ts'
import { ideaRules } from './rules.ts'

/** GET /operator/ideas: what was reported, and what is to be answered, nearest day first. */
export const operatorIdeasPage: Route = page('/operator/ideas', 'operator', async (c) => {
  const { ideas } = must(await readIdeas(c.call, { sort: 'due', page: Number(c.query['page'] ?? 1) }))
  const reports = must(await readReports(c.call, {}))
  const { lang } = c.view
  const t = operatorIdeaTexts[lang]
  const today = c.call.node.clock.today()
  const children = (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">
          {t.late(ideas.filter((idea) => isOverdue(idea, today)).length)}.{' '}
          {t.lead(ideaRules.of(c.call.node).answerDays)}
        </p>
        <More href="/ideas">{t.board}</More>
      </div>
      <Section id="reports" title={t.reports}>
        <Reports c={c} reports={reports} />
      </Section>
      <Section id="all" title={t.all}>
        <ul className="stack stack--3">
          {ideas.map((idea) => (
            <IdeaCard key={idea.id} idea={idea} lang={lang} today={today} base="/operator/ideas" />
          ))}
        </ul>
      </Section>
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.title, current: '/operator/ideas', flash: c.flash, noIndex: true, children }),
  )
})

function Reports({ c, reports }: { c: PageCall; reports: readonly Reported[] }): VNode {
  const { lang } = c.view
  const t = operatorIdeaTexts[lang]
  if (reports.length === 0) return <p className="muted">{t.noReports}</p>
  return (
    <ul className="stack stack--3">
      {reports.map(({ idea, reply, reasons }) => (
        <li key={reply ?? idea} className="card stack stack--1">
          <b>
            <CoverLink href={`/operator/ideas/${idea}`}>
              {reply === undefined ? t.reportedIdea : t.reportedReply}: {t.look}
            </CoverLink>
          </b>
          <span className="note">{reasons.map((reason) => sayReason(reason, lang)).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

function sayReason(reason: string, lang: 'ko' | 'en'): string {
  const said: Readonly<Record<string, string>> = ideaTexts[lang].reasons
  return said[reason] ?? reason
}
