import type { VNode } from 'preact'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Tick } from '../../../web/components/marks.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { moment, wonInFull } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { jobPosting } from '../job-posting.ts'
import { texts } from '../messages.ts'
import { converted } from '../pay.ts'
import { belowMinimumWage } from '../publishable.ts'
import { readVacancy } from '../read-vacancies.ts'
import { type Vacancy, isOpen } from '../vacancy.ts'
import { payText } from '../words.ts'
import { type About, BelowVacancy, MarkPart, aboutVacancy } from './beside-vacancy.tsx'
import { Named } from './company-arrears.tsx'
import { VacancyView } from './vacancy-view.tsx'

/** P-02: one vacancy, for everybody. */
export const vacancyPage: Route = page(
  '/jobs/:id',
  'public',
  async (c) => {
    const v = must(await readVacancy(c.call, { vacancy: c.params['id'] }))
    return showVacancy(c, v, await aboutVacancy(c, v))
  },
  { keeps: true },
)

/** The page of a vacancy. */
export function showVacancy(c: PageCall, v: Vacancy, about: About = {}): Reply {
  const { lang } = c.view
  const today = dayOf(c.call.node.clock.now())
  const url = `${c.call.node.publicUrl}/jobs/${v.id}`
  const open = isOpen(v, today)
  const title = `${lang === 'en' ? (v.titleEn ?? v.title) : v.title} · ${v.employerName}`
  return html(
    renderPage({
      view: c.view,
      title,
      current: '/jobs',
      flash: c.flash,
      canonical: v.sameAs === undefined ? url : `${c.call.node.publicUrl}/jobs/${v.sameAs}`,
      noIndex: v.demo && !c.view.demo,
      description: [v.employerName, v.pay && payText(v.pay, lang), v.duties.slice(0, 120)].filter(Boolean).join(' · '),
      ...(open && { jsonLd: jobPosting(v, url) }),
      children: <Whole v={v} lang={lang} today={today} open={open} about={about} />,
    }),
  )
}

type Shown = { v: Vacancy; lang: Lang; today: Day; open: boolean }
/** What stands between header and footer. */
export function Whole({ v, lang, today, open, about }: Shown & { about: About }): VNode {
  const t = texts[lang]
  const applicable = open && v.organisation !== undefined
  return (
    <>
      <div className="wrap page stack stack--6">
        <More href="/jobs" back>
          {t.found}
        </More>
        <div className="cols cols--aside">
          <div className="stack stack--8">
            {about.named && <Named entry={about.named} lang={lang} />}
            <VacancyView v={v} lang={lang} today={today} />
            <BelowVacancy v={v} about={about} lang={lang} today={today} />
          </div>
          <aside className="stack stack--4 sticky" aria-label={t.company}>
            {applicable && (
              <div className="card card--lead wide-only">
                <ApplyLink v={v} lang={lang} wide />
                <p className="note">{t.applyNote}</p>
              </div>
            )}
            {!open && v.occupation !== '' && (
              <div className="card">
                <More href={`/jobs?occupation=${v.occupation.slice(0, 2)}`}>{t.similar}</More>
              </div>
            )}
            <Source v={v} lang={lang} today={today} />
            <Checks v={v} lang={lang} today={today} />
            <MarkPart v={v} about={about} lang={lang} />
          </aside>
        </div>
      </div>
      {applicable && (
        <div className="bar bar--phone">
          <div className="bar__in">
            <ApplyLink v={v} lang={lang} />
          </div>
        </div>
      )}
    </>
  )
}

function ApplyLink({ v, lang, wide }: { v: Vacancy; lang: Lang; wide?: boolean }): VNode {
  return (
    <a className={wide ? 'btn btn--main btn--wide' : 'btn btn--main'} href={`/apply/${v.id}`}>
      {texts[lang].apply}
    </a>
  )
}

function Source({ v, lang, today }: Omit<Shown, 'open'>): VNode {
  const t = texts[lang]
  return (
    <Section id="src" title={t.source} className="card">
      <p>{v.sourceName ?? t.ours}</p>
      {v.publishedAt && <p className="note">{t.posted(moment(v.publishedAt, today, lang))}</p>}
      {v.organisation === undefined && <p className="muted">{t.elsewhere}</p>}
      {v.organisation === undefined && v.sourceUrl && (
        <p>
          <a href={v.sourceUrl} rel="nofollow noopener">
            {t.original}
          </a>
        </p>
      )}
      {v.demo && (
        <Notice title={t.demo}>
          <p>{t.demoNote}</p>
        </Notice>
      )}
    </Section>
  )
}

function Checks({ v, lang, today }: Omit<Shown, 'open'>): VNode | null {
  const t = texts[lang]
  if (!v.pay || belowMinimumWage(v, today)) return null
  return (
    <Section id="chk" title={t.check} className="card">
      <p>
        <Tick proof="ok" more={t.perHour(wonInFull(converted(v.pay, v.weeklyHours).hour, lang))}>
          {t.minimum}
        </Tick>
      </p>
    </Section>
  )
}
