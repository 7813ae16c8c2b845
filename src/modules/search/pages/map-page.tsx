import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Icon } from '../../../web/components/icon.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { count } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { regionText } from '../../jobs/index.ts'
import { region } from '../../reference/index.ts'
import { mapTexts } from '../map-messages.ts'
import { type Mapped, mapped } from '../map-places.ts'
import { type SearchResult, searchVacancies } from '../search-vacancies.ts'
import { type Address, link, mapLink } from './address.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { DotMap } from './dot-map.tsx'
import { wordsIn } from './jobs-page.tsx'
import { placeName } from './place-name.ts'
import { RegionTiles } from './region-tiles.tsx'

/** The map of a search: how many vacancies where, every region a link that narrows it. No outside map is asked. */
export const mapPage: Route = page('/jobs/map', 'public', async (c) => {
  const q = wordsIn(c)
  const result = must(await searchVacancies(c.call, { q, query: c.query, size: 1, districts: true }))
  const { lang } = c.view
  return html(
    renderPage({
      view: c.view,
      title: mapTexts[lang].title,
      current: '/jobs',
      flash: c.flash,
      noIndex: true,
      children: <JobMap q={q} result={result} lang={lang} />,
    }),
  )
})

type Shown = { readonly q: string; readonly result: SearchResult; readonly lang: Lang }

function JobMap({ q, result, lang }: Shown): VNode {
  const t = mapTexts[lang]
  const map = mapped(result)
  const href = (code: string): string => placeLink(q, result, code)
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="muted">
          {q !== '' && <b>‘{q}’ </b>}
          {t.lead}
        </p>
        <ChosenChips q={q} result={result} lang={lang} to={mapLink} />
        <p className="btns">
          <a className="btn" href={link({ q, filters: result.filters })}>
            <Icon name="work" />
            {t.list(count(result.total))}
          </a>
          {map.province !== undefined && (
            <a className="btn" href={mapLink({ q, filters: { ...result.filters, region: [] } })}>
              {t.country}
            </a>
          )}
        </p>
      </div>
      <div className="cols cols--half">
        <Dots map={map} lang={lang} />
        <section className="stack stack--3" aria-labelledby="tiles">
          <h2 id="tiles">{t.tiles}</h2>
          <RegionTiles places={map.regions} chosen={map.chosen} lang={lang} href={href} />
          <PlaceTable map={map} lang={lang} href={href} />
        </section>
      </div>
    </div>
  )
}

// A province shows its districts; a district, and a province without any, shows its vacancies.
function placeLink(q: string, { filters }: SearchResult, code: string): string {
  const address: Address = { q, filters: { ...filters, region: [code] } }
  return region(code)?.level === 'sido' && code.endsWith('000') ? mapLink(address) : link(address)
}

function whereOf({ province }: Mapped, lang: Lang): string {
  return province === undefined ? mapTexts[lang].all : regionText(province, lang)
}

function Dots({ map, lang }: { map: Mapped; lang: Lang }): VNode {
  const t = mapTexts[lang]
  const placed = map.dots.reduce((all, { n }) => all + n, 0)
  const most = map.dots
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, 3)
    .map(({ code, n }) => t.place(regionText(code, lang), count(n)))
  const label = t.picture(whereOf(map, lang), count(placed), most.length === 0 ? t.nowhere : most.join(', '))
  return (
    <section className="stack stack--3" aria-labelledby="dots">
      <h2 id="dots">{t.dots}</h2>
      <div className="card">
        <DotMap places={map.dots} label={label} />
      </div>
      <p className="note">{t.middle}</p>
      {map.unplaced > 0 && <p className="note">{t.unplaced(count(map.unplaced))}</p>}
    </section>
  )
}

function PlaceTable({ map, lang, href }: { map: Mapped; lang: Lang; href: (code: string) => string }): VNode {
  const t = mapTexts[lang]
  return (
    <details>
      <summary className="more">{t.table}</summary>
      <Table
        caption={t.caption(whereOf(map, lang))}
        head={[{ text: t.region }, { text: t.count, num: true }]}
        rows={map.regions
          .toSorted((a, b) => b.n - a.n)
          .map(({ code, n }) => ({
            key: code,
            cells: [
              <a key={code} href={href(code)}>
                {placeName(code, lang)}
              </a>,
              count(n),
            ],
          }))}
      />
    </details>
  )
}
