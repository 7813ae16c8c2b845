import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { Refused, must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, html, localPath } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { LinkButton } from '../../../web/components/button.tsx'
import { PageHead } from '../../../web/components/card.tsx'
import { Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import type { Vacancy } from '../../jobs/index.ts'
import { region } from '../../reference/index.ts'
import { type Look, compare, idsOf, most } from '../compare.ts'
import { unknownCode } from '../filters.ts'
import { mineTexts } from '../mine-messages.ts'
import { readToCompare } from '../read-cards.ts'
import { NearForm } from './near-form.tsx'

/** GET /jobs/compare?ids=a,b: two to four vacancies side by side. The address is all there is: it can be kept and sent. */
export const comparePage: Route = page('/jobs/compare', 'public', async (c) => {
  const { lang } = c.view
  const t = mineTexts[lang]
  const asked = idsOf(c.query['ids'])
  const near = [c.query['near'] ?? []].flat().find((code) => code !== '')
  if (near !== undefined && region(near) === undefined) throw new Refused(unknownCode('near', near))
  const { vacancies, named } = must(await readToCompare(c.call, { ids: asked.slice(0, most) }))
  const from = fromIn(c)
  const look = { lang, from, today: dayOf(c.call.node.clock.now()), near, named }
  const children = (
    <div className="wrap page stack stack--6">
      <PageHead title={t.compareTitle} {...(vacancies.length > 1 && { lead: t.compareLead })} />
      {asked.length > most && <Notice title={t.tooMany} />}
      {vacancies.length < 2 ? <TooFew look={look} /> : <Whole vacancies={vacancies} look={look} />}
    </div>
  )
  const back = from === undefined ? { href: '/jobs/seen', text: t.toSeen } : { href: from, text: t.toJobs }
  return html(renderPage({ view: c.view, title: t.compareTitle, current: '/jobs', back, noIndex: true, children }))
})

// The search whose vacancies were chosen: the way back with all its conditions.
function fromIn({ query }: PageCall): string | undefined {
  const [from] = [query['from'] ?? []].flat()
  return from !== undefined && /^\/jobs(\?|$)/u.test(from) ? localPath(from) : undefined
}

function TooFew({ look: { lang, from } }: { look: Shown['look'] }): VNode {
  const t = mineTexts[lang]
  return (
    <Empty icon="search" title={t.fewTitle}>
      <p className="muted">{t.fewText}</p>
      <div className="btns">
        <LinkButton href="/jobs/seen" kind="main">
          {t.toSeen}
        </LinkButton>
        <LinkButton href={from ?? '/jobs'}>{t.toJobs}</LinkButton>
      </div>
    </Empty>
  )
}

type Shown = { readonly vacancies: readonly Vacancy[]; readonly look: Look & { readonly from?: string | undefined } }

function Whole({ vacancies, look }: Shown): VNode {
  const t = mineTexts[look.lang]
  const rows = compare(vacancies, look).map(({ name, values, differs }) => ({
    key: name,
    cells: [
      <span key="name">
        {t.rows[name]} <Tag {...(differs && { kind: 'today' as const })}>{differs ? t.differs : t.same}</Tag>
      </span>,
      ...values,
    ],
  }))
  return (
    <>
      <Chosen vacancies={vacancies} look={look} />
      <NearForm lang={look.lang} near={look.near} ids={vacancies.map(({ id }) => id)} from={look.from} />
      <Table caption={t.compareTitle} head={[{ text: t.item }, ...vacancies.map(headOf(look.lang))]} rows={rows} />
    </>
  )
}

function titleOf({ title, titleEn }: Vacancy, lang: Lang): string {
  return lang === 'en' ? (titleEn ?? title) : title
}

// Numbered: two vacancies may have the same title.
function headOf(lang: Lang): (v: Vacancy, n: number) => { text: string } {
  return (v, n) => ({ text: `${n + 1}. ${titleOf(v, lang)}` })
}

function Chosen({ vacancies, look }: Shown): VNode {
  const { lang } = look
  const t = mineTexts[lang]
  return (
    <Section id="chosen" title={t.chosen}>
      <ol className="card rows">
        {vacancies.map((v, n) => (
          <li key={v.id} className="row row--between">
            <a href={`/jobs/${v.id}`}>
              {n + 1}. {titleOf(v, lang)}
            </a>
            <a className="more" href={without(vacancies, v, look)} aria-label={t.remove(titleOf(v, lang))}>
              {t.removeShort}
            </a>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function without(all: readonly Vacancy[], one: Vacancy, { near, from }: Shown['look']): string {
  const ids = all.filter((v) => v !== one).map(({ id }) => id)
  const more = Object.entries({ near, from }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return `/jobs/compare?${new URLSearchParams([['ids', ids.join(',')], ...more])}`
}
