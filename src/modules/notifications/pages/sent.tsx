import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { PageHead } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { type Proof, Tick } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { channelRules } from '../channels.ts'
import { type Sent, type Went, mySent } from '../delivery/delivery-log.ts'
import { kindRules } from '../kinds.ts'
import { sentTexts } from '../sent-texts.ts'

/** GET /my/notifications/sent: when and where the person was told what. */
export const sentPage: Route = page('/my/notifications/sent', 'person', async (c) => {
  const sent = must(await mySent(c.call, {}))
  const { lang } = c.view
  const title = sentTexts[lang].title(sent.length)
  const children = <SentList sent={sent} lang={lang} today={c.call.node.clock.today()} />
  return html(renderPage({ view: c.view, title, current: '/my/data', noIndex: true, children }))
})

type Props = { lang: Lang; today: Day }

function SentList({ sent, lang, today }: Props & { sent: readonly Sent[] }): VNode {
  const t = sentTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <More href="/my/notifications" back>
        {t.back}
      </More>
      <PageHead title={t.title(sent.length)} {...(sent.length > 0 && { lead: t.lead })} />
      {sent.length === 0 ? (
        <Empty icon="send" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <ol className="card rows">
          {sent.map((one) => (
            <li key={one.id} className="stack stack--2">
              <One sent={one} lang={lang} today={today} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function One({ sent, lang, today }: Props & { sent: Sent }): VNode {
  const t = sentTexts[lang]
  const title = sent.what === 'notice' ? (sent.title?.[lang] ?? kindRules[sent.kind].screen[lang]) : t[sent.what]
  return (
    <>
      <div>
        <p className="note">{kindRules[sent.kind].name[lang]}</p>
        <h2 className="as-h3">{title}</h2>
      </div>
      <ul className="stack stack--1">
        {sent.what === 'notice' && (
          <li>
            <Tick proof="ok" more={moment(sent.at, today, lang)}>
              {t.inbox}
            </Tick>
          </li>
        )}
        {sent.went.map((went, i) => (
          <li key={i}>
            <Way went={went} lang={lang} today={today} />
          </li>
        ))}
      </ul>
    </>
  )
}

const proofs: Readonly<Record<Went['state'], Proof>> = { sent: 'ok', waiting: 'wait', 'given-up': 'no' }

function Way({ went, lang, today }: Props & { went: Went }): VNode {
  const t = sentTexts[lang]
  const { channel, state, to, at, tries, gathered, old, why } = went
  const said = [
    to,
    old && t.old,
    gathered && t.gathered,
    t.states[state](moment(at, today, lang)),
    state !== 'sent' && tries > 1 && t.tries(tries),
    why !== undefined && (t.whys[why] ?? t.otherWhy),
  ]
  return (
    <Tick proof={proofs[state]} more={said.filter(Boolean).join(' · ')}>
      {channelRules[channel].name[lang]}
    </Tick>
  )
}
