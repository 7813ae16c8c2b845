import type { VNode } from 'preact'
import { isRefusal, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Keyset } from '../../../web/components/cards.tsx'
import { Icon } from '../../../web/components/icon.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type PlacedMarks, marksOf } from '../../jobs/index.ts'
import { onlyFacets, withoutFacets } from '../facet-names.ts'
import { mapTexts } from '../map-messages.ts'
import { texts } from '../messages.ts'
import { mineTexts } from '../mine-messages.ts'
import { type SearchResult, searchVacancies } from '../search-vacancies.ts'
import { suggestTexts } from '../suggest/messages.ts'
import type { Without } from '../without-each.ts'
import { readWish } from '../wish.ts'
import { type Address, chosenCount, link, mapLink, parameters } from './address.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { Cards, type Mine } from './result-cards.tsx'
import { Facets } from './facets.tsx'
import { Orders } from './orders.tsx'
import { kindText, partText, withoutText, wordsWith, wordsWithout } from './part-text.ts'

const pageSize = 20

/** P-01: search. Every condition is a link or a plain form; an unknown code is refused, not searched. */
export const jobsPage: Route = page(
  '/jobs',
  'public',
  async (c) => {
    const q = wordsIn(c)
    const result = must(await searchVacancies(c.call, { q, query: c.query, size: pageSize }))
    return showJobs(c, q, result, await marksOf(c))
  },
  { keeps: true },
)

/** The page of a search result. */
export function showJobs(c: PageCall, q: string, result: SearchResult, marks?: PlacedMarks): Reply {
  const t = texts[c.view.lang]
  const title = q === '' ? t.title : t.titleFor(q.slice(0, 60))
  const filtered = q !== '' || c.query['after'] !== undefined || chosenCount(result.filters) > 1
  return html(
    renderPage({
      view: c.view,
      title,
      current: '/jobs',
      description: t.lead,
      flash: c.flash,
      noIndex: filtered,
      canonical: `${c.call.node.publicUrl}${link({ q: '', filters: result.filters })}`,
      children: <Search q={q} result={result} lang={c.view.lang} saves={mayKeep(c)} mine={mineOf(c, marks)} />,
    }),
  )
}

// Where somebody comes back to after hiding one, and what they have hidden; helpers and organisations have nothing of their own here.
function mineOf({ view }: PageCall, marks: PlacedMarks | undefined): Mine | undefined {
  if (marks === undefined || marks.on === 'nowhere') return undefined
  return { page: view.query === '' ? view.path : `${view.path}?${view.query}`, hidden: new Set(marks.hidden) }
}

// Saved searches are a person's own; a visitor signs in on the way.
function mayKeep({ view: { viewer } }: PageCall): boolean {
  return viewer === undefined || (viewer.role === 'person' && !viewer.helping)
}

/** The words of an address; a repeated parameter is read as one text. */
export function wordsIn(c: PageCall): string {
  return [c.query['q'] ?? ''].flat().join(' ').trim()
}

type Shown = {
  readonly q: string
  readonly result: SearchResult
  readonly lang: Lang
  readonly mine?: Mine | undefined
}

/** What stands between header and footer. */
export function Search({ q, result, lang, saves, mine }: Shown & { readonly saves?: boolean }): VNode {
  const t = texts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack">
        <h1 className="vh">{t.title}</h1>
        <form role="search" action="/jobs" className="stack stack--3">
          <label className="vh" htmlFor="q">
            {t.ask}
          </label>
          <div className="search" data-suggest="/jobs/suggestions" data-suggest-name={suggestTexts[lang].list}>
            <input id="q" name="q" type="search" value={q} maxLength={200} autoComplete="off" />
            <button aria-label={t.find}>
              <Icon name="search" />
            </button>
          </div>
          <Hidden address={{ q: '', filters: { ...result.filters, alike: false } }} />
          <Meant q={q} result={result} lang={lang} />
          <Understood q={q} result={result} lang={lang} />
        </form>
        {saves && <Save q={q} result={result} lang={lang} />}
        {mine && (
          <a className="more self" href="/jobs/seen" rel="nofollow">
            {mineTexts[lang].seenTitle}
          </a>
        )}
      </div>
      <div className="cols cols--lead">
        <Facets q={q} result={result} lang={lang} />
        <Results q={q} result={result} lang={lang} mine={mine} />
      </div>
    </div>
  )
}

function Hidden({ address }: { address: Address }): VNode {
  return (
    <>
      {parameters(address).map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** Says which words were read as others, and asks about those that may have been meant. */
function Meant({ result, lang }: Shown): VNode | null {
  const t = texts[lang]
  const asks = result.understood.parts.flatMap((part, n) => (part.meant ? [{ n, meant: part.meant.text }] : []))
  if (result.mended.length === 0 && asks.length === 0) return null
  return (
    <p role="status">
      {result.mended.map(({ typed, meant }) => t.mended(typed, meant)).join(' ')}
      {asks.map(({ n, meant }) => (
        <a key={n} href={link({ q: wordsWith(result, n, meant), filters: result.filters })}>
          {t.perhaps(meant)}
        </a>
      ))}
    </p>
  )
}

function Understood({ result, lang }: Shown): VNode | null {
  const t = texts[lang]
  const { parts, cut } = result.understood
  if (parts.length === 0) return null
  return (
    <div className="stack stack--2">
      <p className="note">
        {t.understood}
        {cut && ` ${t.cut}`}
      </p>
      <div className="chips">
        {parts.map((part, n) =>
          part.kind === 'unsure' ? (
            <span key={n} className="chip chip--unsure">
              <Icon name="help" size="s" />‘{part.text}’ {t.unsure[part.why]}
            </span>
          ) : (
            <a key={n} className="chip chip--on" href={link({ q: wordsWithout(result, n), filters: result.filters })}>
              <span>
                <b>{kindText(part, lang)}</b> {partText(part, lang)} <span className="vh">{t.remove}</span>
              </span>
              <Icon name="close" size="s" />
            </a>
          ),
        )}
      </div>
    </div>
  )
}

// Only for what narrows the search; whoever is not signed in does so on the way and comes back to it.
function Save({ q, result, lang }: Shown): VNode | null {
  const wish = readWish(new URLSearchParams(parameters({ q, filters: result.filters })).toString())
  if (isRefusal(wish) || wish.everything) return null
  return (
    <a className="btn self" href={`/my/searches/new?${wish.text}`} rel="nofollow">
      <Icon name="bell" />
      {texts[lang].save}
    </a>
  )
}

function Results({ q, result, lang, mine }: Shown): VNode {
  const t = texts[lang]
  const { total, cards, next, filters } = result
  return (
    <section className="stack" aria-labelledby="res">
      <div className="row row--between">
        <div className="grow full-phone">
          <h2 id="res" className="vh">
            {t.results}
          </h2>
          <p role="status">
            <b className="big">{t.total(count(total))}</b>{' '}
            {result.today > 0 && <span className="note">{t.today(count(result.today))}</span>}
          </p>
        </div>
        <a className="btn" href={mapLink({ q, filters })} rel="nofollow">
          <Icon name="pin" />
          {mapTexts[lang].open}
        </a>
        <button type="button" className="btn phone-only" popovertarget="facets">
          <Icon name="filter" />
          {t.conditionsN(chosenCount(filters))}
        </button>
      </div>
      {result.renewing && <p className="note">{t.renewing}</p>}
      <ChosenChips q={q} result={result} lang={lang} />
      <Orders q={q} result={result} lang={lang} />
      <Alike q={q} result={result} lang={lang} />
      {total === 0 ? (
        <Nothing q={q} result={result} lang={lang} />
      ) : (
        <>
          <Cards result={result} lang={lang} mine={mine} />
          <Keyset
            shown={t.shown(count(total), count(cards.length))}
            text={t.more}
            next={next === undefined ? undefined : link({ q, filters }, next)}
          />
        </>
      )}
    </section>
  )
}

// What was left out because its title only looks like what is asked for: by one press it is there, and by one away again.
function Alike({ q, result: { filters, lookAlikes }, lang }: Shown): VNode | null {
  const t = texts[lang]
  if (filters.alike)
    return (
      <p className="note">
        {t.alikeShown} <a href={link({ q, filters: { ...filters, alike: false } })}>{t.alikeHide}</a>
      </p>
    )
  if (lookAlikes <= 0) return null
  return (
    <p className="note">
      <a href={link({ q, filters: { ...filters, alike: true } })} rel="nofollow">
        {t.alike(count(lookAlikes))}
      </a>
    </p>
  )
}

function Nothing({ q, result, lang }: Shown): VNode {
  const t = texts[lang]
  const { instead, filters, understood } = result
  const any = chosenCount(filters) > 0 || understood.parts.length > 0
  const say = (w: Without): string => (w.alone ? t.only : t.without)(withoutText(w, result, lang), count(w.total))
  return (
    <Empty title={any ? t.none : t.nothing}>
      {instead.length > 0 && <p>{instead[0]?.alone ? t.onlyText : t.noneText}</p>}
      {instead.length > 0 && (
        <ul className="stack stack--2">
          {instead.slice(0, 5).map((w) => (
            <li key={`${w.part}${w.facet}`}>
              <a href={link(offered(q, result, w))}>{say(w)}</a>
            </li>
          ))}
        </ul>
      )}
      {any && (
        <p>
          <a className="btn" href="/jobs">
            {t.all}
          </a>
        </p>
      )}
    </Empty>
  )
}

/** The search an offer leads to: without one condition, or with that one alone. */
function offered(q: string, result: SearchResult, { part, facet, alone }: Without): Address {
  const { filters, understood } = result
  if (part !== undefined)
    return alone
      ? { q: understood.parts[part]?.text ?? '', filters: onlyFacets(filters, []) }
      : { q: wordsWithout(result, part), filters }
  if (facet === undefined) return { q, filters }
  return alone ? { q: '', filters: onlyFacets(filters, [facet]) } : { q, filters: withoutFacets(filters, [facet]) }
}
