import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { confirmVacancy } from '../expiry/confirm-vacancy.ts'
import { closeVacancy } from '../close-vacancy.ts'
import { closeReasons } from '../contract.ts'
import { copyVacancy } from '../copy-vacancy.ts'
import { texts } from '../messages.ts'
import { upkeepTexts } from '../upkeep-messages.ts'
import { readOwnVacancy } from '../read-vacancies.ts'
import { words } from '../words.ts'

/** Asks why, and says that everybody who applied is answered. */
export const closeVacancyPage: Route = page('/company/vacancies/:id/close', 'employer', async (c) => {
  const v = must(await readOwnVacancy(c.call, { vacancy: c.params['id'] }))
  const { lang, path } = c.view
  const t = texts[lang]
  const children: VNode = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.closeTitle}</h1>
        <p className="muted">{v.title}</p>
      </div>
      <Notice kind="warn" title={t.closeNote} />
      <Form action={path} page={path}>
        <Choices legend={t.closeReason} name="reason" lang={lang}>
          {closeReasons.map((reason, n) => (
            <Choice
              key={reason}
              type="radio"
              name="reason"
              value={reason}
              checked={c.kept['reason'] === undefined ? n === 0 : c.kept['reason'] === reason}
            >
              {words[lang].reason[reason]}
            </Choice>
          ))}
        </Choices>
        <div className="btns">
          <button className="btn btn--main">{t.doClose}</button>
          <a className="btn" href="/company/vacancies">
            {t.leave}
          </a>
        </div>
      </Form>
    </div>
  )
  return html(
    renderPage({
      view: c.view,
      title: t.closeTitle,
      back: { href: '/company/vacancies', text: t.back },
      noIndex: true,
      children,
    }),
  )
})

/** Closes it. */
export const closeVacancyForm: Route = form('/company/vacancies/:id/close', 'employer', async (c) => {
  must(await closeVacancy(c.call, { vacancy: c.params['id'], reason: c.body['reason'] }))
  return redirect('/company/vacancies', texts[c.view.lang].closed)
})

/** Says that the company still hires. */
export const confirmVacancyForm: Route = form('/company/vacancies/:id/confirm', 'employer', async (c) => {
  must(await confirmVacancy(c.call, { vacancy: c.params['id'] }))
  return redirect('/company/vacancies', upkeepTexts[c.view.lang].confirmed)
})

/** Starts a new draft from an earlier vacancy. */
export const copyVacancyForm: Route = form('/company/vacancies/:id/copy', 'employer', async (c) => {
  const { vacancy } = must(await copyVacancy(c.call, { vacancy: c.params['id'] }))
  return redirect(`/company/vacancies/${vacancy}/edit`, texts[c.view.lang].copied)
})
