import type { VNode } from 'preact'
import { type Day, toDay } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { Keyset, More } from '../../../web/components/cards.tsx'
import { PostButton } from '../../../web/components/form.tsx'
import { Tabs } from '../../../web/components/lists.tsx'
import { Empty, Notice, Toast } from '../../../web/components/notice.tsx'
import { by } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { payText } from '../../jobs/index.ts'
import { keepAfterClosingDays } from '../clocks.ts'
import { companyMessages } from '../company-messages.ts'
import { tabs } from '../contract.ts'
import { proofTexts } from '../proof-texts.ts'
import { type Inbox, inboxOf } from '../inbox.ts'
import { ApplicantCard } from './applicant-card.tsx'

type Shown = {
  readonly inbox: Inbox
  readonly here: string
  readonly today: Day
  readonly lang: Lang
  readonly held?: string
}

/** E-12: the applicants of a vacancy. */
export const inboxPage: Route = page('/company/vacancies/:id/applicants', 'employer', async (c) => {
  const { tab, after, held } = c.query
  const inbox = must(await inboxOf(c.call, { vacancy: c.params['id'], tab, after }))
  const { lang } = c.view
  const here = `${c.view.path}${tab === undefined ? '' : `?tab=${inbox.tab}`}`
  const shown = { inbox, here, today: c.call.node.clock.today(), lang, ...(typeof held === 'string' && { held }) }
  return html(
    renderPage({
      view: c.view,
      title: titleOf(shown),
      current: '/company/vacancies',
      flash: c.flash,
      children: <InboxView {...shown} />,
    }),
  )
})

function titleOf({ inbox: { vacancy: v, counts }, lang }: Shown): string {
  const all = counts.new + counts.held + counts.invited + counts.answered
  return companyMessages[lang].title(lang === 'en' ? (v.titleEn ?? v.title) : v.title, all)
}

/** The inbox: how long there is to answer, the parts, the cards. */
export function InboxView(p: Shown): VNode {
  const { inbox, lang, today } = p
  const { vacancy: v, counts, due } = inbox
  const t = companyMessages[lang]
  return (
    <div className="wrap page stack stack--6">
      {p.held !== undefined && <Undo {...p} held={p.held} />}
      <div className="stack stack--1">
        <More href="/company/vacancies" back>
          {t.back}
        </More>
        <h1>{titleOf(p)}</h1>
        <p className="muted">
          {[
            lang === 'en' ? (v.employerNameEn ?? v.employerName) : v.employerName,
            v.hours,
            v.pay && payText(v.pay, lang),
            t.posts(v.posts),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {due !== undefined && (
        <Notice kind="warn" icon="clock" title={t.due(by(toDay(due), today, lang), counts.new + counts.held)}>
          <p>{t.dueText}</p>
        </Notice>
      )}
      <Parts {...p} />
      <div className="cols cols--aside">
        <Cards {...p} />
        <Beside vacancy={v.id} lang={lang} />
      </div>
    </div>
  )
}

function Beside({ vacancy, lang }: { vacancy: string; lang: Lang }): VNode {
  const t = companyMessages[lang]
  return (
    <aside className="stack stack--4 sticky" aria-label={t.checkTitle}>
      <section className="card stack stack--2">
        <h2 className="as-h3">{t.checkTitle}</h2>
        <p>{t.checkText}</p>
        <a className="more self" href={`/company/vacancies/${vacancy}/proofs`}>
          {proofTexts[lang].link}
        </a>
      </section>
      <section className="card stack stack--2">
        <h2 className="as-h3">{t.privacyTitle}</h2>
        <p>{t.privacyText(keepAfterClosingDays)}</p>
        <a className="more self" href={`/company/vacancies/${vacancy}/applicants/download`}>
          {t.file.link}
        </a>
      </section>
    </aside>
  )
}

function Parts({ inbox: { vacancy, tab, counts }, lang }: Shown): VNode {
  const t = companyMessages[lang]
  const base = `/company/vacancies/${vacancy.id}/applicants`
  const item = (
    name: (typeof tabs)[number],
  ): { href: string; text: string; n: number; hot: boolean; here: boolean } => ({
    href: `${base}?tab=${name}`,
    text: t.tabs[name],
    n: counts[name],
    hot: name === 'new' && counts.new > 0,
    here: name === tab,
  })
  return <Tabs label={t.tabsLabel} items={tabs.map(item)} />
}

function Cards({ inbox, here, today, lang }: Shown): VNode {
  const t = companyMessages[lang]
  const { applicants, tab, counts, next, vacancy } = inbox
  if (applicants.length === 0) {
    return (
      <Empty icon="users" title={t.empty[tab]}>
        <p className="muted">{t.emptyText}</p>
      </Empty>
    )
  }
  const more = next === undefined ? undefined : `/company/vacancies/${vacancy.id}/applicants?tab=${tab}&after=${next}`
  return (
    <section className="stack stack--3" aria-labelledby="list">
      <div className="row row--between">
        <h2 id="list" className="eyebrow">
          {t.order}
        </h2>
        <span className="note">{t.blind}</span>
      </div>
      <ul className="stack stack--3">
        {applicants.map((applicant) => (
          <li key={applicant.application.id}>
            <ApplicantCard applicant={applicant} here={here} today={today} lang={lang} acts />
          </li>
        ))}
      </ul>
      <Keyset shown={t.shown(applicants.length, counts[tab])} next={more} text={t.more} />
    </section>
  )
}

// A hold is undone from where it was done; the code is all that is said of the applicant.
function Undo({ inbox: { vacancy }, here, lang, held }: Shown & { held: string }): VNode | null {
  const t = companyMessages[lang]
  const [id, code] = held.split('.')
  if (!/^[0-9a-f-]{36}$/.test(id ?? '') || !/^[0-9A-Z]{4}$/.test(code ?? '')) return null
  return (
    <div className="row row--between">
      <Toast>{t.held(code ?? '')}</Toast>
      <PostButton
        action={`/company/vacancies/${vacancy.id}/applicants/${id}/release`}
        page={here}
        label={`${t.undo}: ${t.releaseLabel(code ?? '')}`}
      >
        {t.undo}
      </PostButton>
    </div>
  )
}
