import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Links } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type NodeState, nodeState, replayParked } from '../operation.ts'
import { operatorTexts } from '../texts/operator.ts'
import { OutsideSystems } from './outside-systems.tsx'

/** GET /operator: whether deliveries are behind, what has stopped, how much there is. */
export const operatorPage: Route = page('/operator', 'operator', async (c) => {
  const state = must(await nodeState(c.call, {}))
  const { lang } = c.view
  const children = <Operator state={state} lang={lang} today={c.call.node.clock.today()} />
  return html(
    renderPage({
      view: c.view,
      title: titleOf(state, lang),
      current: '/operator',
      flash: c.flash,
      noIndex: true,
      children,
    }),
  )
})

/** POST /operator/replay: delivers what had stopped once more. */
export const replayForm: Route = form('/operator/replay', 'operator', async (c) => {
  const { freed } = must(await replayParked(c.call, {}))
  return redirect('/operator', operatorTexts[c.view.lang].done(freed))
})

// A delivery a few seconds old is on its way, not behind.
function titleOf({ backlog }: NodeState, lang: Lang): string {
  const t = operatorTexts[lang]
  if (backlog.parked > 0) return t.parked(backlog.parked)
  return backlog.waiting > 0 && backlog.oldestSeconds > 30 ? t.behind(backlog.waiting) : t.well
}

/** The operator's page. */
export function Operator({ state, lang, today }: { state: NodeState; lang: Lang; today: Day }): VNode {
  const t = operatorTexts[lang]
  const { waiting, parked, oldestSeconds } = state.backlog
  const counts = ['persons', 'organisations', 'vacancies', 'badges', 'applications', 'receipts'] as const
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{titleOf(state, lang)}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Section id="outbox" title={t.outbox}>
        <div className="card">
          <Defs
            items={[
              { term: t.waiting, value: count(waiting) },
              { term: t.stopped, value: count(parked) },
              { term: t.oldest, value: t.seconds(oldestSeconds) },
            ]}
          />
        </div>
      </Section>
      <Stopped state={state} lang={lang} today={today} />
      <Section id="watch" title={t.watch}>
        <div className="card">
          <Links
            columns={2}
            items={[
              { href: '/operator/keys', text: t.keys, note: t.keysNote },
              { href: '/operator/audit', text: t.audit, note: t.auditNote },
              { href: '/operator/decisions', text: t.decisions, note: t.decisionsNote },
              { href: '/operator/payments', text: t.payments, note: t.paymentsNote },
              { href: '/operator/reviews', text: t.reviews, note: t.reviewsNote },
              { href: '/operator/members', text: t.members, note: t.membersNote },
            ]}
          />
        </div>
      </Section>
      <ToDecide lang={lang} />
      <OutsideSystems systems={state.systems} lang={lang} today={today} />
      <Section id="counts" title={t.counts}>
        <div className="card">
          <Defs items={counts.map((name) => ({ term: t[name], value: count(state.counts[name]) }))} />
        </div>
      </Section>
    </div>
  )
}

function ToDecide({ lang }: { lang: Lang }): VNode {
  const t = operatorTexts[lang]
  return (
    <Section id="decide" title={t.decide}>
      <div className="card">
        <Links
          columns={2}
          items={[
            { href: '/operator/companies', text: t.companies, note: t.companiesNote },
            { href: '/operator/companies/close', text: t.closeCompany, note: t.closeCompanyNote },
            { href: '/operator/claims', text: t.claims, note: t.claimsNote },
            { href: '/operator/benefits', text: t.benefits, note: t.benefitsNote },
            { href: '/operator/rounds', text: t.rounds, note: t.roundsNote },
            { href: '/operator/coverage', text: t.coverage, note: t.coverageNote },
            { href: '/operator/wording', text: t.wording, note: t.wordingNote },
            { href: '/operator/takedowns', text: t.takedowns, note: t.takedownsNote },
            { href: '/operator/arrears', text: t.arrears, note: t.arrearsNote },
            { href: '/operator/holidays', text: t.holidays, note: t.holidaysNote },
            { href: '/questions', text: t.questions, note: t.questionsNote },
          ]}
        />
      </div>
    </Section>
  )
}

function Stopped({ state, lang, today }: { state: NodeState; lang: Lang; today: Day }): VNode {
  const t = operatorTexts[lang]
  if (state.parked.length === 0) return <Empty icon="check" title={t.none} />
  return (
    <Section id="stopped" title={t.stoppedTitle}>
      <p className="muted">{t.stoppedText}</p>
      <PostButton action="/operator/replay" page="/operator" className="btn btn--main">
        {t.again}
      </PostButton>
      <div className="card">
        <Table
          caption={t.stoppedTitle}
          head={[{ text: t.who }, { text: t.topic }, { text: t.tries, num: true }, { text: t.error }, { text: t.when }]}
          rows={state.parked.map((p, i) => ({
            key: `${p.subscriber}${i}`,
            cells: [p.subscriber, p.topic, String(p.attempts), p.error, moment(p.parkedAt, today, lang)],
          }))}
        />
      </div>
    </Section>
  )
}
