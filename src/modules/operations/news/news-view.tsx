import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { CoverLink } from '../../../web/components/card.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { RichText, withoutMarks } from '../../../web/components/rich-text.tsx'
import { moment } from '../../../web/format.ts'
import { newsTexts } from './messages.ts'
import type { News } from './news.ts'
import { PictureView } from './pictures/picture-view.tsx'
import type { Pictured } from './read-news.ts'

/** What is shown of notices depends on the language and the day. */
export type Shown = { readonly lang: Lang; readonly today: Day }

/** Notices as cards that lead to their pages; `top`: directly below the page’s title. */
export function NewsCards({ all, lang, today, top }: Shown & { all: readonly Pictured[]; top?: boolean }): VNode {
  const Title = top ? 'h2' : 'h3'
  return (
    <ul className="stack stack--3">
      {all.map((news) => (
        <li key={news.id} className="card stack stack--1">
          <Dates news={news} lang={lang} today={today} />
          <Title className="as-h3">
            <CoverLink href={`/news/${news.id}`}>{news.title[lang]}</CoverLink>
          </Title>
          {news.pictures[0] && <PictureView picture={news.pictures[0]} lang={lang} thumb />}
          <p className="muted">{shortOf(news.text[lang])}</p>
        </li>
      ))}
    </ul>
  )
}

/** A whole notice. */
export function WholeNews({ news, lang, today }: Shown & { news: Pictured }): VNode {
  return (
    <article className="stack stack--4">
      <div className="stack stack--1">
        <Dates news={news} lang={lang} today={today} />
        <h1>{news.title[lang] === '' ? news.title.ko : news.title[lang]}</h1>
      </div>
      {news.pictures.map((picture) => (
        <PictureView key={picture.id} picture={picture} lang={lang} />
      ))}
      <RichText text={news.text[lang] === '' ? news.text.ko : news.text[lang]} />
    </article>
  )
}

function Dates({ news, lang, today }: Shown & { news: News }): VNode {
  const t = newsTexts[lang]
  const { publishedAt, updatedAt, pinned } = news
  const changed = publishedAt !== null && +updatedAt - +publishedAt > 60_000
  return (
    <p className="note">
      {pinned && <Tag>{t.pinned}</Tag>} {publishedAt && t.published(moment(publishedAt, today, lang))}
      {changed && ` · ${t.changed(moment(updatedAt, today, lang))}`}
    </p>
  )
}

// Ends between two words.
function shortOf(text: string): string {
  const plain = withoutMarks(text)
  if (plain.length <= 120) return plain
  const [cut, end] = [plain.slice(0, 119), plain.lastIndexOf(' ', 119)]
  return `${end > 60 ? cut.slice(0, end) : cut}…`
}
