import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { type Lang, localPath } from '../../../platform/http/page-call.ts'
import { Links } from '../../../web/components/card.tsx'
import { More } from '../../../web/components/cards.tsx'
import { moment } from '../../../web/format.ts'
import type { Received } from '../../notifications/index.ts'
import type { DayState } from '../day/day-state.ts'
import { expectedOf } from '../day/duty-words.ts'
import { todayTexts } from '../texts/today.ts'

/** What the person has: money to come, badges, applications, résumé, data. */
export function Have({ state, lang }: { state: DayState; lang: Lang }): VNode {
  const t = todayTexts[lang]
  const expected = expectedOf(state.duties, lang)
  const sent = state.waiting.length > 0 ? t.waiting(state.waiting.length) : t.places(state.sent)
  return (
    <section className="card" aria-labelledby="have">
      <h2 id="have" className="eyebrow">
        {t.mine}
      </h2>
      <Links
        items={[
          ...(expected === undefined ? [] : [{ href: '/my/benefit/rounds', text: t.benefit, note: expected }]),
          { href: '/wallet', text: t.badges, note: t.pieces(state.badges) },
          { href: '/my/applications', text: t.sent, note: sent },
          { href: '/my/resume', text: t.resume, note: t.resumeNote },
          { href: '/my/decisions', text: t.decisions, note: t.decisionsNote },
          { href: '/my/data', text: t.data, note: t.dataNote },
        ]}
      />
    </section>
  )
}

/** The latest messages. */
export function News({
  news,
  unread,
  lang,
  today,
}: {
  news: readonly Received[]
  unread: number
  lang: Lang
  today: Day
}): VNode {
  const t = todayTexts[lang]
  return (
    <section className="card" aria-labelledby="news">
      <h2 id="news" className="eyebrow">
        {t.news}
        {unread > 0 && ` ${unread}`}
      </h2>
      <ul className="rows">
        {news.map((m) => (
          <li key={m.id} className="stack stack--1">
            <a href={localPath(m.link)}>
              <b>{m.title[lang]}</b>
            </a>
            <span className="note">{moment(m.at, today, lang)}</span>
          </li>
        ))}
      </ul>
      <More href="/my/messages">{t.allNews}</More>
    </section>
  )
}
