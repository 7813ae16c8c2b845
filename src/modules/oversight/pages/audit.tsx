import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type AuditCheck, type AuditState, auditState, checkAuditNow } from '../audit/audit-state.ts'
import { messages } from '../messages.ts'

const here = '/operator/audit'

/** GET /operator/audit: the last walks over the chains, and the last signed roots. */
export const auditPage: Route = page(here, 'operator', async (c) => {
  const state = must(await auditState(c.call, {}))
  const t = messages[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: t.audit.title(state.checks[0]?.faults.length),
      back: { href: '/operator', text: t.back },
      flash: c.flash,
      noIndex: true,
      children: <Audit state={state} lang={c.view.lang} today={c.call.node.clock.today()} />,
    }),
  )
})

/** POST /operator/audit/check: walks all chains in the background. */
export const checkForm: Route = form(`${here}/check`, 'operator', async (c) => {
  must(await checkAuditNow(c.call, {}))
  return redirect(here, messages[c.view.lang].audit.checking)
})

type Props = { readonly state: AuditState; readonly lang: Lang; readonly today: Day }

function Audit({ state, lang, today }: Props): VNode {
  const t = messages[lang].audit
  const [last] = state.checks
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title(last?.faults.length)}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Section id="last" title={t.last}>
        <div className="card">
          <Defs
            items={[
              { term: t.last, value: last ? moment(last.at, today, lang) : t.never },
              { term: t.entries, value: last ? count(last.entries) : '–' },
              { term: t.roots, value: last ? count(last.anchors) : '–' },
              { term: t.took, value: last ? t.ms(last.milliseconds) : '–' },
            ]}
          />
        </div>
        <PostButton action={`${here}/check`} page={here} className="btn btn--main">
          {t.checkNow}
        </PostButton>
      </Section>
      {last !== undefined && last.faults.length > 0 && <Faults check={last} lang={lang} />}
      <Roots state={state} lang={lang} today={today} />
      <p className="note">{t.law}</p>
    </div>
  )
}

function Faults({ check, lang }: { check: AuditCheck; lang: Lang }): VNode {
  const t = messages[lang].audit
  return (
    <Section id="faults" title={t.faults}>
      <div className="card">
        <Table
          caption={t.faults}
          head={[{ text: t.where }, { text: t.row }, { text: t.what }]}
          rows={check.faults.map((f, i) => ({
            key: String(i),
            cells: [
              t.wheres[f.where],
              <>
                {t.place(f.shard, f.link)}
                {f.row !== undefined && <small className="note"> {f.row}</small>}
              </>,
              t.whats[f.fault],
            ],
          }))}
        />
      </div>
    </Section>
  )
}

function Roots({ state, lang, today }: Props): VNode {
  const t = messages[lang].audit
  return (
    <Section id="roots" title={t.rootList}>
      <p className="muted">{t.rootText}</p>
      <div className="card">
        <Table
          caption={t.rootList}
          head={[{ text: t.number }, { text: t.when }, { text: t.signature }]}
          rows={state.roots.map((root) => ({
            key: String(root.n),
            cells: [String(root.n), moment(root.at, today, lang), <code>{`…${root.jws.slice(-24)}`}</code>],
          }))}
        />
      </div>
      <a className="more self" href="/.well-known/onil-audit-roots">
        {t.published}
      </a>
    </Section>
  )
}
