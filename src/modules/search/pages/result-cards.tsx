import type { VNode } from 'preact'
import { toDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { mineTexts } from '../mine-messages.ts'
import type { Card } from '../posting.ts'
import type { SearchResult } from '../search-vacancies.ts'
import { CardActs, CompareForm, ShowAgain } from './card-acts.tsx'
import { awayText } from './distance-from.ts'
import { JobCard } from './job-card.tsx'
import { MatchLine } from './match-line.tsx'

/** What whoever looks has hidden, and the page they come back to after hiding one. */
export type Mine = { readonly page: string; readonly hidden: ReadonlySet<string> }

type Shown = { readonly result: SearchResult; readonly lang: Lang; readonly mine?: Mine | undefined }

/** The vacancies of a page of results. Hidden ones stand folded below: the total says what there is for everybody. */
export function Cards({ result, lang, mine }: Shown): VNode {
  const hidden = result.cards.filter(({ id }) => mine?.hidden.has(id))
  const shown = result.cards.filter((card) => !hidden.includes(card))
  return (
    <>
      {mine && shown.length > 1 && <CompareForm lang={lang} near={result.filters.near} from={mine.page} />}
      <ul className="stack stack--3">
        {shown.map((card, at) => (
          <li key={card.id} id={placeOf(card)}>
            <JobCard
              card={card}
              lang={lang}
              today={toDay(result.day)}
              away={awayText(card, result.filters, lang)}
              why={<MatchLine result={result} id={card.id} lang={lang} />}
            >
              <SameSeat id={card.id} n={result.sameSeat.get(card.id) ?? 0} lang={lang} />
              {mine && (
                <CardActs card={card} lang={lang} page={backTo(mine.page, shown, at)} alone={shown.length < 2} />
              )}
            </JobCard>
          </li>
        ))}
      </ul>
      {mine && hidden.length > 0 && <Hidden cards={hidden} lang={lang} mine={mine} />}
    </>
  )
}

function placeOf({ id }: Card): string {
  return `v-${id}`
}

// After one was hidden: the place where it stood.
function backTo(page: string, shown: readonly Card[], at: number): string {
  const next = shown[at + 1] ?? shown[at - 1]
  return next ? `${page}#${placeOf(next)}` : page
}

// What another source tells of the same seat is on the page of the vacancy, with the reason.
function SameSeat({ id, n, lang }: { id: string; n: number; lang: Lang }): VNode | null {
  if (n === 0) return null
  return (
    <a className="more self above" href={`/jobs/${id}#same`}>
      {mineTexts[lang].sameSeat(n + 1)}
    </a>
  )
}

function Hidden({ cards, lang, mine }: { cards: readonly Card[]; lang: Lang; mine: Mine }): VNode {
  const t = mineTexts[lang]
  return (
    <div className="card">
      <details className="facet">
        <summary>
          {t.leftOut(cards.length)}
          <Icon name="chev" size="s" />
        </summary>
        <div className="facet__body">
          <ul className="rows">
            {cards.map((card) => (
              <li key={card.id} className="row row--between">
                <span className="grow">
                  <a href={`/jobs/${card.id}`}>{card.title}</a> <span className="note">{card.employer}</span>
                </span>
                <ShowAgain card={card} lang={lang} page={mine.page} />
              </li>
            ))}
          </ul>
          <a className="more" href="/jobs/hidden">
            {t.toHidden}
          </a>
        </div>
      </details>
    </div>
  )
}
