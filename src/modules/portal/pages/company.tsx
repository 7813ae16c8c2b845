import type { VNode } from 'preact'
import { type Day, isDay } from '../../../kernel/day.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Table } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { date, distance, until } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { type DueCertificates, dueCertificates } from '../../benefits/index.ts'
import { type CompanyDay, type Counted, closesSoon, companyDay } from '../company-day.ts'
import { companyTexts } from '../texts/company.ts'
import { Hints } from './company-hints.tsx'
import { CompanyIntro } from './company-intro.tsx'

/** GET /company (E-00): whom to answer, open vacancies, deadlines. Who acts for no company is told what this is. */
export const companyPage: Route = page('/company', 'signed-in', async (c) => {
  const { view, call } = c
  const t = companyTexts[view.lang]
  const { actor } = call
  if (actor.kind !== 'person' || actor.acting.role !== 'employer') {
    return html(
      renderPage({ view, title: t.intro, current: '/company', flash: c.flash, children: <CompanyIntro view={view} /> }),
    )
  }
  const today = call.node.clock.today()
  const day = await companyDay(call, today)
  const due = await dueCertificates(call, {}) // not everybody's business
  const shown = { day, name: actor.acting.organisationName, lang: view.lang, today }
  const children = <Company {...shown} {...(due.ok && { due: due.value })} />
  return html(
    renderPage({ view, title: titleOf(day, view.lang), current: '/company', flash: c.flash, noIndex: true, children }),
  )
})

function titleOf(day: CompanyDay, lang: Lang): string {
  const t = companyTexts[lang]
  if (!day.any) return t.noVacancy
  return day.people > 0 ? t.toAnswer(day.people) : t.allAnswered
}

type CompanyProps = {
  readonly day: CompanyDay
  readonly name: string
  readonly lang: Lang
  readonly today: Day
  readonly due?: DueCertificates
}

/** E-00 as it is shown. */
export function Company({ day, name, lang, today, due }: CompanyProps): VNode {
  const t = companyTexts[lang]
  return (
    <div className="wrap page stack stack--6">
      <div className="stack stack--1">
        <p className="eyebrow">
          {name} · {date(today, today, lang)}
        </p>
        <h1>{titleOf(day, lang)}</h1>
      </div>
      <div className="cols cols--aside">
        <div className="stack stack--8">
          {day.any ? <ToAnswer day={day} lang={lang} today={today} /> : <First lang={lang} />}
          {day.any && <Open open={day.open} lang={lang} today={today} />}
        </div>
        <aside className="stack stack--4" aria-label={t.hints}>
          <Hints day={day} lang={lang} today={today} {...(due && { due })} />
        </aside>
      </div>
    </div>
  )
}

function First({ lang }: { lang: Lang }): VNode {
  const t = companyTexts[lang]
  return (
    <div className="card card--lead">
      <p>{t.noVacancyText}</p>
      <div className="btns">
        <a className="btn btn--main" href="/company/vacancies/new">
          {t.write}
        </a>
      </div>
    </div>
  )
}

function ToAnswer({ day, lang, today }: { day: CompanyDay; lang: Lang; today: Day }): VNode {
  const t = companyTexts[lang]
  if (day.toAnswer.length === 0) {
    return (
      <Empty icon="check" title={t.noneToAnswer}>
        <p className="muted">{t.noneToAnswerNext}</p>
      </Empty>
    )
  }
  return (
    <Section id="answer" title={t.answerList}>
      <p className="muted">{t.answerText}</p>
      <ul className="stack stack--3">
        {day.toAnswer.map((c, i) => (
          <li key={c.vacancy.id}>
            <Due counted={c} first={i === 0} lang={lang} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Due({
  counted: { vacancy, waiting },
  first,
  lang,
  today,
}: {
  counted: Counted
  first: boolean
  lang: Lang
  today: Day
}): VNode {
  const t = companyTexts[lang]
  const title = lang === 'en' ? (vacancy.titleEn ?? vacancy.title) : vacancy.title
  return (
    <article className={first ? 'card card--lead' : 'card'}>
      <div className="row row--between">
        <div className="grow--wide stack stack--1">
          <h3>{title}</h3>
          <p className="row">
            <b>{t.people(waiting.unanswered)}</b>
            {isDay(waiting.due) && <Clock due={waiting.due} lang={lang} today={today} />}
          </p>
        </div>
        <a
          className={first ? 'btn btn--main' : 'btn'}
          href={`/company/vacancies/${vacancy.id}/applicants`}
          aria-label={`${title}: ${t.answer}`}
        >
          {t.answer}
        </a>
      </div>
    </article>
  )
}

function Clock({ due, lang, today }: { due: Day; lang: Lang; today: Day }): VNode {
  if (due < today) return <Tag kind="warn">{companyTexts[lang].overdue}</Tag>
  return (
    <span className="note">
      {until(due, today, lang)} · {distance(due, today, lang)}
    </span>
  )
}

function Open({ open, lang, today }: { open: readonly Counted[]; lang: Lang; today: Day }): VNode {
  const t = companyTexts[lang]
  return (
    <Section id="open" title={t.open} aside={<More href="/company/vacancies">{t.vacancies}</More>}>
      {open.length === 0 ? (
        <Empty icon="work" title={t.noOpen}>
          <p className="muted">{t.noOpenNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.open}
            head={[
              { text: t.title },
              { text: t.applicants, num: true },
              { text: t.unanswered, num: true },
              { text: t.closes },
            ]}
            rows={open.map((c) => ({ key: c.vacancy.id, cells: cellsOf(c, lang, today) }))}
          />
        </div>
      )}
    </Section>
  )
}

function cellsOf({ vacancy: v, waiting }: Counted, lang: Lang, today: Day): (VNode | string)[] {
  const t = companyTexts[lang]
  const closing = v.closesOn === undefined ? t.until : date(v.closesOn, today, lang)
  return [
    <a href={`/company/vacancies/${v.id}/applicants`}>{lang === 'en' ? (v.titleEn ?? v.title) : v.title}</a>,
    String(waiting.all),
    String(waiting.unanswered),
    closesSoon(v, today) && v.closesOn !== undefined ? (
      <span>
        {closing} <Tag kind="today">{distance(v.closesOn, today, lang)}</Tag>
      </span>
    ) : (
      closing
    ),
  ]
}
