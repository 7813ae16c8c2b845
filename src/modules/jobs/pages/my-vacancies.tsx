import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type Lang, type View, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Facts, Tabs } from '../../../web/components/lists.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { by as byDay, distance, moment, until } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { texts } from '../messages.ts'
import { upkeepTexts } from '../upkeep-messages.ts'
import { discardedVacancies, myVacancies } from '../read-vacancies.ts'
import { myTakedowns } from '../takedown/take-down.ts'
import type { Takedown } from '../takedown/takedown.ts'
import { type Act, type Vacancy, type VacancyState, acts, stateOn } from '../vacancy.ts'
import { payText, regionText, words } from '../words.ts'
import { Discard, JustDiscarded, Restore, goneOn } from './discard-forms.tsx'
import { TakenDown } from './taken-down.tsx'

const states: readonly VacancyState[] = ['taken-down', 'open', 'draft', 'waiting', 'ended', 'closed', 'discarded']

/** E-11: the employer's vacancies by state. */
export const myVacanciesPage: Route = page('/company/vacancies', 'employer', async (c) => {
  const all = must(await myVacancies(c.call, {}))
  const discarded = must(await discardedVacancies(c.call, {}))
  const justNow = discarded.find(({ id }) => id === c.query['discarded'])
  const down = must(await myTakedowns(c.call, {})).filter(({ decision }) => decision === undefined)
  const { lang } = c.view
  const [t, today] = [texts[lang], c.call.node.clock.today()]
  const chosen = states.find((s) => s === c.query['state'])
  const shown = chosen === undefined ? all : [...all, ...discarded].filter((v) => stateOn(v, today) === chosen)
  const tabs = states
    .map((s) => ({ state: s, n: [...all, ...discarded].filter((v) => stateOn(v, today) === s).length }))
    .filter((s) => s.n > 0 || s.state === chosen)
  const children: VNode = (
    <div className="wrap page stack stack--6">
      <div className="row row--between">
        <h1>{t.mine}</h1>
        <a className="btn btn--main" href="/company/vacancies/new">
          {t.write}
        </a>
      </div>
      {justNow && <JustDiscarded v={justNow} lang={lang} />}
      {all.length + discarded.length > 0 && (
        <Tabs
          label={t.mine}
          items={[
            { href: '/company/vacancies', text: t.all, n: all.length, here: chosen === undefined },
            ...tabs.map((s) => ({
              href: `/company/vacancies?state=${s.state}`,
              text: words[lang].state[s.state],
              n: s.n,
              here: chosen === s.state,
            })),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <Empty icon="work" title={chosen && all.length > 0 ? t.noneIn(words[lang].state[chosen]) : t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <Lines all={shown} down={down} view={c.view} today={today} />
      )}
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.mine, current: '/company/vacancies', flash: c.flash, noIndex: true, children }),
  )
})

type All = { all: readonly Vacancy[]; down: readonly Takedown[]; view: View; today: Day }

function Lines({ all, down, view: { lang, path }, today }: All): VNode {
  return (
    <ul className="stack stack--3">
      {all.map((v) => (
        <li key={v.id}>
          <Line v={v} lang={lang} today={today} path={path} down={down.find(({ vacancy }) => vacancy === v.id)} />
        </li>
      ))}
    </ul>
  )
}

type Shown = { v: Vacancy; lang: Lang; today: Day; path: string; down?: Takedown | undefined }

function Line({ v, lang, today, path, down }: Shown): VNode {
  const t = texts[lang]
  const state = stateOn(v, today)
  const place = regionText(v.region, lang)
  return (
    <article className="card stack stack--3">
      <div className="row row--between row--top">
        <h2 className="as-h3">
          <Title v={v} state={state} lang={lang} />
        </h2>
        <Tag {...(state === 'open' ? { kind: 'ok' as const } : state === 'ended' ? { kind: 'warn' as const } : {})}>
          {words[lang].state[state]}
        </Tag>
      </div>
      <Facts
        items={[
          ...(v.pay ? [{ icon: 'won' as const, text: payText(v.pay, lang) }] : []),
          ...(place ? [{ icon: 'pin' as const, text: place }] : []),
          { icon: 'work', text: words[lang].employment[v.employment] },
          { icon: 'users', text: t.posts(v.posts) },
          {
            icon: 'calendar',
            text: v.closesOn ? `${until(v.closesOn, today, lang)} · ${distance(v.closesOn, today, lang)}` : t.until,
          },
        ]}
      />
      <p className="note">
        {v.discardedAt ? goneOn(v.discardedAt, lang) : t.changedAt(moment(v.updatedAt, today, lang))}
      </p>
      <Concerns v={v} lang={lang} today={today} state={state} down={down} />
      {state === 'discarded' ? <Restore v={v} lang={lang} /> : <Actions v={v} lang={lang} state={state} path={path} />}
    </article>
  )
}

// What was thrown away cannot be opened before it is taken back.
function Title({ v, state, lang }: { v: Vacancy; state: VacancyState; lang: Lang }): VNode {
  const title = v.title === '' ? texts[lang].untitled : v.title
  return state === 'discarded' ? <>{title}</> : <a href={addressOf(v, state)}>{title}</a>
}

// What was taken down is nobody's to read but its company's.
function addressOf({ id, takenDownAt }: Vacancy, state: VacancyState): string {
  if (state === 'draft') return `/company/vacancies/${id}/edit`
  return takenDownAt === undefined ? `/jobs/${id}` : `/company/vacancies/${id}/preview`
}

// What the company should answer: why it was taken down, or whether it still hires.
function Concerns({ v, lang, today, state, down }: Omit<Shown, 'path'> & { state: VacancyState }): VNode | null {
  if (down && state === 'taken-down') return <TakenDown one={down} lang={lang} today={today} />
  if (v.confirmBy && state === 'open') return <StillOpen v={v} by={v.confirmBy} lang={lang} today={today} />
  return null
}

// The question whether the company still hires, with the day on which it is closed otherwise.
function StillOpen({ v, by, lang, today }: Omit<Shown, 'path'> & { by: Day }): VNode {
  const t = upkeepTexts[lang]
  return (
    <Notice kind="act" title={t.stillOpen}>
      <p>{t.stillOpenText(byDay(by, today, lang))}</p>
      <PostButton
        action={`/company/vacancies/${v.id}/confirm`}
        page="/company/vacancies"
        label={`${t.stillHiring}: ${v.title}`}
      >
        {t.stillHiring}
      </PostButton>
    </Notice>
  )
}

function Actions({ v, lang, state, path }: { v: Vacancy; lang: Lang; state: VacancyState; path: string }): VNode {
  const t = texts[lang]
  const may = (act: Act): boolean => acts[state].includes(act)
  return (
    <div className="row">
      {state !== 'draft' && (
        <a className="btn" href={`/company/vacancies/${v.id}/applicants`}>
          {t.applicants}
        </a>
      )}
      {state === 'draft' && (
        <a className="btn" href={`/company/vacancies/${v.id}/preview`}>
          {t.toPreview}
        </a>
      )}
      {may('save') && (
        <a className="btn" href={`/company/vacancies/${v.id}/edit`}>
          {t.edit}
        </a>
      )}
      {may('copy') && (
        <PostButton action={`/company/vacancies/${v.id}/copy`} page={path}>
          {t.copy}
        </PostButton>
      )}
      {may('close') && (
        <a className="btn btn--quiet" href={`/company/vacancies/${v.id}/close`}>
          {t.close}
        </a>
      )}
      {may('discard') && <Discard v={v} lang={lang} />}
    </div>
  )
}
