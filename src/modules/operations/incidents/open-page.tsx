import { Refused } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { ComponentTicks, Lines, Moment, Texts, momentFields } from './fields-view.tsx'
import { openIncident } from './open-incident.ts'
import { operatorTexts } from './operator-messages.ts'
import { type Typed, errorsOf, nested, ticked, typedOf } from './posted.ts'

const path = '/operator/status/new'

/** GET /operator/status/new: tells of a new incident. */
export const openPage: Route = page(path, 'operator', async (c) => {
  const now = c.call.node.clock.now()
  return await Promise.resolve(show(c, { ...momentFields('began', now), ...c.kept }, {}, 200))
})

/** POST the same. */
export const openForm: Route = form(path, 'operator', async (c) => {
  const outcome = await openIncident(c.call, { ...nested(c.body), components: ticked(c.body['components']) })
  const t = operatorTexts[c.view.lang]
  if (outcome.ok) return redirect(`/operator/status/${outcome.value.incident}`, t.told)
  const errors = errorsOf(outcome.refusal, c.view.lang)
  if (!errors) throw new Refused(outcome.refusal)
  return show(c, typedOf(c.body), errors, 422)
})

function show(c: PageCall, typed: Typed, errors: Typed, status: number): Reply {
  const { lang } = c.view
  const t = operatorTexts[lang]
  const filled = { lang, typed, errors }
  return html(
    renderPage({
      view: c.view,
      title: t.newTitle,
      back: { href: '/operator/status', text: t.title },
      failed: status !== 200,
      noIndex: true,
      children: (
        <div className="wrap wrap--read page stack stack--6">
          <ErrorSummary errors={errors} lang={lang} />
          <div className="stack stack--1">
            <h1>{t.newTitle}</h1>
            <p className="lead">{t.newLead}</p>
          </div>
          <Form action={path} page={path} className="stack stack--6">
            <Lines name="title" labels={{ ko: t.titleKo, en: t.titleEn }} {...filled} />
            <ComponentTicks legend={t.components} {...filled} />
            <Moment name="began" labels={{ day: t.beganDay, time: t.beganTime }} {...filled} />
            <Texts name="text" labels={{ ko: t.textKo, en: t.textEn }} hint={t.textHint} {...filled} />
            <div className="btns">
              <button className="btn btn--main">{t.tell}</button>
            </div>
          </Form>
        </div>
      ),
    }),
    status,
  )
}
