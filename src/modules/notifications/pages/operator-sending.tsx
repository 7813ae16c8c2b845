import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More, Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { channelRules } from '../channels.ts'
import { type Sending, sending } from '../delivery/sending.ts'
import { kindRules } from '../kinds.ts'
import { sentTexts } from '../sent-texts.ts'

/** GET /operator/sending: how messages went in the last day, without person, address or content. */
export const sendingPage: Route = page('/operator/sending', 'operator', async (c) => {
  const state = must(await sending(c.call, {}))
  const { lang } = c.view
  const title = sentTexts[lang].operator.title(state.troubles.length)
  const children = <SendingView state={state} lang={lang} today={c.call.node.clock.today()} title={title} />
  return html(renderPage({ view: c.view, title, current: '/operator', noIndex: true, children }))
})

type Props = { state: Sending; lang: Lang; today: Day }

function SendingView({ state, lang, today, title }: Props & { title: string }): VNode {
  const t = sentTexts[lang].operator
  return (
    <div className="wrap page stack stack--8">
      <More href="/operator" back>
        {t.back}
      </More>
      <PageHead title={title} lead={t.lead} />
      <Section id="flows" title={t.flows}>
        {state.flows.length === 0 ? (
          <Empty icon="send" title={t.none} />
        ) : (
          <Flows state={state} lang={lang} today={today} />
        )}
      </Section>
      <Section id="troubles" title={t.troubles}>
        {state.troubles.length === 0 ? (
          <Empty icon="check" title={t.noTroubles} />
        ) : (
          <Troubles state={state} lang={lang} today={today} />
        )}
      </Section>
    </div>
  )
}

function Flows({ state, lang }: Props): VNode {
  const t = sentTexts[lang].operator
  const number = (text: string): { text: string; num: true } => ({ text, num: true })
  return (
    <div className="card">
      <Table
        caption={t.flows}
        head={[
          { text: t.kind },
          { text: t.channel },
          ...[t.sent, t.waiting, t.givenUp, t.tries, t.slowest].map(number),
        ]}
        rows={state.flows.map((f) => ({
          key: `${f.kind} ${f.channel}`,
          cells: [
            kindRules[f.kind].name[lang],
            channelRules[f.channel].name[lang],
            ...[f.sent, f.waiting, f.givenUp, f.tries].map(count),
            t.seconds(f.slowestSeconds),
          ],
        }))}
      />
    </div>
  )
}

function Troubles({ state, lang, today }: Props): VNode {
  const t = sentTexts[lang].operator
  return (
    <div className="card">
      <Table
        caption={t.troubles}
        head={[{ text: t.when }, { text: t.kind }, { text: t.channel }, { text: t.state }, { text: t.why }]}
        rows={state.troubles.map((one, i) => ({
          key: String(i),
          cells: [
            moment(one.at, today, lang),
            kindRules[one.kind].name[lang],
            channelRules[one.channel].name[lang],
            one.givenUp ? t.stopped : t.trying(one.attempts),
            one.why,
          ],
        }))}
      />
    </div>
  )
}
