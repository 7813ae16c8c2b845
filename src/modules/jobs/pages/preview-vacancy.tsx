import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { type Refusal, must } from '../../../kernel/refusal.ts'
import { type Lang, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { Paper } from '../../../web/components/cards.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { texts } from '../messages.ts'
import { findings } from '../findings.ts'
import { publishable } from '../publishable.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { readOwnVacancy } from '../read-vacancies.ts'
import type { Vacancy } from '../vacancy.ts'
import { VacancyView } from './vacancy-view.tsx'

/** E-11: exactly what applicants will see, with what the law says about it, and the button that publishes it. */
export const previewVacancyPage: Route = page('/company/vacancies/:id/preview', 'employer', async (c) => {
  const v = must(await readOwnVacancy(c.call, { vacancy: c.params['id'] }))
  const { lang } = c.view
  const [t, today] = [texts[lang], c.call.node.clock.today()]
  const checked = v.publishedAt ? true : publishable(v, today)
  const no = checked === true ? undefined : checked
  const children: VNode = (
    <div className="wrap page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.preview}</h1>
        <p className="muted">{t.previewText}</p>
      </div>
      <InTheWay v={v} no={no} lang={lang} today={today} />
      <Paper label={t.preview} left={v.employerName}>
        <VacancyView v={v} lang={lang} today={today} />
      </Paper>
      <div className="btns">
        <a className={no ? 'btn btn--main' : 'btn'} href={`/company/vacancies/${v.id}/edit${no ? '?check=1' : ''}`}>
          {no ? t.fix : t.edit}
        </a>
        {!no && !v.publishedAt && (
          <PostButton action={`/company/vacancies/${v.id}/publish`} page={c.view.path} className="btn btn--main">
            {t.publish}
          </PostButton>
        )}
      </div>
    </div>
  )
  const back = { href: '/company/vacancies', text: t.back }
  return html(renderPage({ view: c.view, title: t.preview, back, flash: c.flash, noIndex: true, children }))
})

/** What refuses publishing, and what a person should look at once more. */
function InTheWay(p: { v: Vacancy; no: Refusal | undefined; lang: Lang; today: Day }): VNode {
  const { v, no, lang, today } = p
  const says = no && sayRefusal(no, lang)
  return (
    <>
      {says && (
        <Notice kind="warn" title={says.says}>
          {says.next && <p>{says.next}</p>}
          {no.article && <p className="note">{no.article}</p>}
        </Notice>
      )}
      {findings(v, today)
        .filter((f) => f.verdict === 'needs-review')
        .map((f) => (
          <Notice key={f.rule + f.field + f.at[0]} title={`${texts[lang].look}: ‘${f.words}’`}>
            <p>{f.fix[lang]}</p>
            <p className="note" lang="ko">
              {f.article}
            </p>
          </Notice>
        ))}
    </>
  )
}

/** Publishes what the preview showed. What stands in the way is shown on the preview itself. */
export const publishVacancyForm: Route = form('/company/vacancies/:id/publish', 'employer', async (c) => {
  const outcome = await publishVacancy(c.call, { vacancy: c.params['id'] })
  if (!outcome.ok && outcome.refusal.status === 422) return redirect(`/company/vacancies/${c.params['id']}/preview`)
  return redirect(`/jobs/${must(outcome).vacancy}`, texts[c.view.lang].published)
})
