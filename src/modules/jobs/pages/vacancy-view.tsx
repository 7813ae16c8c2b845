import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Defs } from '../../../web/components/lists.tsx'
import { Tag, Tick } from '../../../web/components/marks.tsx'
import { MovedDeadline } from '../../../web/components/moved-deadline.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { date, distance, duration, until, wonInFull } from '../../../web/format.ts'
import { texts } from '../messages.ts'
import { takedownTexts } from '../takedown-messages.ts'
import { converted, paidHoursAMonth } from '../pay.ts'
import { type Vacancy, stateOn } from '../vacancy.ts'
import { occupationText, payOtherwise, payText, regionText, words } from '../words.ts'

type Shown = { readonly v: Vacancy; readonly lang: Lang; readonly today: Day }

/** Everything an applicant reads of a vacancy: the same on the public page and in the preview. */
export function VacancyView({ v, lang, today }: Shown): VNode {
  const t = texts[lang]
  return (
    <div className="stack stack--8">
      <Head v={v} lang={lang} today={today} />
      <Section id="need" title={t.needs}>
        <Needs v={v} lang={lang} today={today} />
      </Section>
      <Section id="do" title={t.duties}>
        <Paragraphs
          text={lang === 'en' ? (v.dutiesEn ?? v.duties) : v.duties}
          korean={lang === 'en' && v.dutiesEn === undefined}
        />
      </Section>
      {v.benefits !== '' && (
        <Section id="ben" title={t.benefits}>
          <Paragraphs text={v.benefits} korean={lang === 'en'} />
        </Section>
      )}
    </div>
  )
}

function Head({ v, lang, today }: Shown): VNode {
  const t = texts[lang]
  const title = lang === 'en' ? (v.titleEn ?? v.title) : v.title
  return (
    <header className="stack">
      <div className="stack stack--2">
        <p className="row">
          <b>{lang === 'en' ? (v.employerNameEn ?? v.employerName) : v.employerName}</b>
          <Verified v={v} lang={lang} />
          {v.demo && <Tag>{t.demo}</Tag>}
        </p>
        <h1>{title === '' ? t.untitled : title}</h1>
        <p className="huge">{v.pay ? payText(v.pay, lang) : t.noPay}</p>
        {v.pay && (
          <p className="muted">
            {[
              payOtherwise(v.pay, v.weeklyHours, lang),
              v.pay.per !== 'hour' && t.perHour(wonInFull(converted(v.pay, v.weeklyHours).hour, lang)),
              v.payNote,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {v.pay && v.pay.per !== 'hour' && <p className="note">{t.payHow(paidHoursAMonth(v.weeklyHours))}</p>}
      </div>
      <State v={v} lang={lang} today={today} />
      {v.moved && v.closesOn && !v.closedAt && (
        <MovedDeadline what="ends" day={v.closesOn} moved={v.moved} today={today} lang={lang} />
      )}
      <div className="card">
        <Defs items={terms({ v, lang, today })} />
      </div>
    </header>
  )
}

// Of imported vacancies nobody here knows whether their company is verified.
function Verified({ v, lang }: Omit<Shown, 'today'>): VNode | null {
  if (v.employerVerified) return <Tick proof="ok">{texts[lang].verified}</Tick>
  return v.organisation === undefined ? null : <Tag kind="warn">{takedownTexts[lang].unverified}</Tag>
}

function State({ v, lang, today }: Shown): VNode | null {
  const t = texts[lang]
  const state = stateOn(v, today)
  if (state === 'waiting' && v.opensOn) return <Notice title={t.waiting(date(v.opensOn, today, lang))} />
  if (state === 'ended' && v.closesOn)
    return (
      <Notice kind="warn" title={t.closedTitle}>
        <p>{t.closedText(date(v.closesOn, today, lang))}</p>
      </Notice>
    )
  if (state !== 'closed' || !v.closedAt) return null
  return (
    <Notice kind="warn" title={t.closedTitle}>
      <p>{t.closedText(date(dayOf(v.closedAt), today, lang))}</p>
      {v.organisation && <p>{t.closedByEmployer}</p>}
    </Notice>
  )
}

function terms({ v, lang, today }: Shown): { term: string; value: VNode | string; note?: string }[] {
  const [t, w] = [texts[lang], words[lang]]
  const closing = v.closesOn
    ? { term: t.closes, value: until(v.closesOn, today, lang), note: distance(v.closesOn, today, lang) }
    : { term: t.closes, value: t.until }
  const job = occupationText(v.occupation, lang)
  return [
    {
      term: t.hours,
      value: v.hours === '' ? w.shift[v.shift] : v.hours,
      ...(v.hours !== '' && { note: `${w.shift[v.shift]} · ${t.weekly(v.weeklyHours)}` }),
    },
    {
      term: t.place,
      value: regionText(v.region, lang) || v.address || t.notWritten,
      ...(v.address !== '' && { note: v.address }),
    },
    { term: t.contract, value: w.employment[v.employment], note: t.posts(v.posts) },
    { term: t.starts, value: v.startsOn ? t.from(date(v.startsOn, today, lang)) : t.now },
    closing,
    {
      term: t.career,
      value: v.careerMonths === 0 ? t.careerNone : t.careerOf(duration(v.careerMonths, lang)),
      note: w.education[v.education],
    },
    ...(job === '' ? [] : [{ term: t.job, value: job }]),
    ...(v.employerSize === undefined ? [] : [{ term: t.size, value: t.people(v.employerSize), note: t.sizeFrom }]),
  ]
}

function Needs({ v, lang }: Shown): VNode {
  const t = texts[lang]
  if (v.needs.length === 0) return <p className="muted">{t.noNeeds}</p>
  return (
    <ul className="card rows">
      {v.needs.map((need) => (
        <li key={need.id} className="row row--between">
          <span>
            {lang === 'en' ? (need.labelEn ?? need.label) : need.label}{' '}
            <Tag {...(need.required && { kind: 'act' as const })}>{need.required ? t.required : t.welcome}</Tag>
          </span>
          <span className="muted">
            {words[lang].need[need.kind]}
            {need.months !== undefined && ` · ${t.months(duration(need.months, lang))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Paragraphs({ text, korean }: { text: string; korean: boolean }): VNode {
  return (
    <div className="stack stack--3" {...(korean && { lang: 'ko' })}>
      {text
        .split(/\n+/u)
        .filter((p) => p.trim() !== '')
        .map((p, i) => (
          <p key={i}>{p}</p>
        ))}
    </div>
  )
}
