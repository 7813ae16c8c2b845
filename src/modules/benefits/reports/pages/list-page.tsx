import type { VNode } from 'preact'
import { type Day, toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { Keyset } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Tag } from '../../../../web/components/marks.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { endTexts } from '../../ending/texts.ts'
import { type Insured, type InsuredPage, insuredHere } from '../insured-here.ts'
import { home } from './shell.tsx'
import { texts } from './texts.ts'
import { lawWord } from '../../law-word.ts'
import { spanText } from '../../span-text.ts'

/** GET /company/insurance: whom the company insured, with what is to be done. */
export const listPage: Route = page(home, 'employer', async (c) => {
  const after = typeof c.query['after'] === 'string' ? c.query['after'] : undefined
  const shown = must(await insuredHere(c.call, { after }))
  const title = texts[c.view.lang].title
  const children = <List c={c} shown={shown} />
  return html(renderPage({ view: c.view, title, current: home, flash: c.flash, noIndex: true, children }))
})

function List({ c, shown }: { c: PageCall; shown: InsuredPage }): VNode {
  const { lang } = c.view
  const t = texts[lang]
  const today = c.call.node.clock.today()
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="btns">
        <a className="btn btn--main" href={`${home}/new`}>
          {t.newWorker}
        </a>
        <a className="btn" href={`${home}/pay`}>
          {t.pay}
        </a>
        <a className="btn" href={`${home}/daily`}>
          {t.daily}
        </a>
        <a className="btn" href={`${home}/import`}>
          {t.file}
        </a>
      </div>
      {shown.people.length === 0 ? (
        <Empty icon="users" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.title}
            head={[t.person, t.kind, t.period, t.state].map((text) => ({ text }))}
            rows={shown.people.map((one) => ({ key: one.spell.id, cells: cells(one, today, lang) }))}
          />
        </div>
      )}
      <Keyset
        shown={t.shown(shown.people.length, shown.all)}
        next={shown.next === undefined ? undefined : `${home}?after=${shown.next}`}
        text={t.more}
      />
      <p className="note">{t.noDue}</p>
      <p className="note">{t.law}</p>
    </div>
  )
}

function cells({ spell, name, here, certificate, ending }: Insured, today: Day, lang: Lang): (VNode | string)[] {
  const t = texts[lang]
  return [
    <span key="name">
      <a href={`${home}/${spell.id}`} aria-label={t.open(name)}>
        <span lang="ko">{name}</span>
      </a>{' '}
      {!here && <Tag>{t.notHere}</Tag>}
    </span>,
    <span key="kind">
      {lawWord(spell.kind, lang)}
      {spell.work !== null && <span lang="ko">{` · ${spell.work}`}</span>}
    </span>,
    spanText(spell.from_day, spell.to_day, lang),
    ending ? (
      <Tag key="state" kind="act">
        {endTexts[lang].company.tag(date(toDay(certificate?.due_on ?? ending.last_day), today, lang))}
      </Tag>
    ) : (
      <State key="state" left={spell.to_day !== null} certificate={certificate} today={today} lang={lang} />
    ),
  ]
}

function State({
  left,
  certificate,
  today,
  lang,
}: {
  left: boolean
  certificate: Insured['certificate']
  today: Day
  lang: Lang
}): VNode {
  const t = texts[lang]
  if (!left) return <Tag kind="ok">{t.here}</Tag>
  if (!certificate) return <Tag>{t.left}</Tag>
  if (certificate.filed) return <Tag>{t.certificateFiled}</Tag>
  const due = date(toDay(certificate.due_on), today, lang)
  const late = certificate.due_on < today
  return <Tag kind={late ? 'bad' : 'today'}>{late ? t.certificateLate(due) : t.certificateDue(due)}</Tag>
}
