import type { ComponentChildren, VNode } from 'preact'
import { type Day, dayOf, daysBetween, isDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { IconName } from '../../../web/components/icon.tsx'
import { Facts } from '../../../web/components/lists.tsx'
import { Tag, Tick } from '../../../web/components/marks.tsx'
import { distance, until } from '../../../web/format.ts'
import { payOtherwise, payText, regionText, words } from '../../jobs/index.ts'
import { texts } from '../messages.ts'
import type { Card } from '../posting.ts'

/** One vacancy in a list: pay first, one link over the whole card. `away` says how far it is from where somebody measures,
 * `children` are what one may do with it. */
export function JobCard({
  card,
  lang,
  today,
  level = 3,
  away,
  why,
  children,
}: Shown & { level?: 2 | 3; away?: string | undefined; why?: VNode; children?: ComponentChildren }): VNode {
  const t = texts[lang]
  return (
    <article className="card job">
      <div className="stack stack--1">
        {level === 3 ? <h3>{titleLink(card, lang)}</h3> : <h2 className="as-h3">{titleLink(card, lang)}</h2>}
        <p className="row">
          <span>{lang === 'en' ? (card.employerEn ?? card.employer) : card.employer}</span>
          {card.verified && <Tick proof="ok">{t.verified}</Tick>}
          {card.named && <Tag kind="bad">{t.named}</Tag>}
        </p>
      </div>
      <p className="job__pay">
        {card.pay ? payText(card.pay, lang) : t.noPay}
        {card.pay && ' '}
        {card.pay && <small className="note">{payOtherwise(card.pay, card.weeklyHours, lang)}</small>}
      </p>
      <Facts items={factsOf(card, lang, away)} />
      {why}
      <p className="row row--between note">
        <Closing card={card} lang={lang} today={today} />
        <span>
          {card.sourceName ?? t.ours} · {t.posted(distance(dayOf(new Date(card.publishedAt)), today, lang))}{' '}
          {card.demo && <Tag>{t.demo}</Tag>}
        </span>
      </p>
      {children}
    </article>
  )
}

type Shown = { readonly card: Card; readonly lang: Lang; readonly today: Day }

function titleLink(card: Card, lang: Lang): VNode {
  const english = lang === 'en' ? card.titleEn : undefined
  const korean = lang === 'en' && english === undefined
  return (
    <a className="cover" href={`/jobs/${card.id}`} {...(korean && { lang: 'ko' })}>
      {english ?? card.title}
    </a>
  )
}

function factsOf(card: Card, lang: Lang, away?: string): { icon: IconName; text: string }[] {
  const [place, w] = [regionText(card.region, lang), words[lang]]
  return [
    ...(place ? [{ icon: 'pin' as const, text: away === undefined ? place : `${place} · ${away}` }] : []),
    { icon: 'clock', text: card.hours === '' ? w.shift[card.shift] : card.hours },
    { icon: 'work', text: w.employment[card.employment] },
    ...(card.needs > 0 ? [{ icon: 'seal' as const, text: texts[lang].asks(card.needs) }] : []),
  ]
}

function Closing({ card, lang, today }: Shown): VNode {
  const t = texts[lang]
  if (card.closed || (isDay(card.closesOn) && card.closesOn < today))
    return (
      <span>
        <Tag kind="warn">{t.closed}</Tag>
      </span>
    )
  if (!isDay(card.closesOn)) return <span>{t.until}</span>
  const near = daysBetween(today, card.closesOn) <= 7
  return (
    <span>
      {near && (
        <>
          <Tag kind="today">{distance(card.closesOn, today, lang)}</Tag>{' '}
        </>
      )}
      {until(card.closesOn, today, lang)}
    </span>
  )
}
