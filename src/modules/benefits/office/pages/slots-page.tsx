import type { VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextField } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { textsIn } from '../../claim/pages/read-step.ts'
import { claimTexts } from '../../claim/texts/claim-texts.ts'
import { openSlots } from '../open-slots.ts'
import { officeTexts } from '../texts.ts'
import { toQueue } from './to-queue.ts'

const path = '/operator/benefits/slots'
const names = ['office', 'day', 'from', 'times', 'minutes', 'places'] as const
const usual = { from: '09:30', times: '8', minutes: '30', places: '2' }

/** GET /operator/benefits/slots: opens times at an office. */
export const slotsPage: Route = page(path, 'operator', async (c) => await Promise.resolve(show(c, usual, {})))

/** POST /operator/benefits/slots. */
export const slotsForm: Route = form(path, 'operator', async (c) => {
  const outcome = await openSlots(c.call, Object.fromEntries(names.map((name) => [name, c.body[name]])))
  if (outcome.ok) return redirect(path, officeTexts[c.view.lang].opened(outcome.value.opened))
  const wrong = Object.keys(outcome.refusal.fields ?? {})
  return show(c, textsIn(c.body), Object.fromEntries(wrong.map((name) => [name, claimTexts[c.view.lang].errors.form])))
})

type Texts = Readonly<Record<string, string>>

function show(c: PageCall, typed: Texts, errors: Texts): Reply {
  const { lang } = c.view
  const failed = Object.keys(errors).length > 0
  const children = <SlotsForm typed={typed} errors={errors} lang={lang} />
  const title = officeTexts[lang].slots
  return html(
    renderPage({ view: c.view, title, current: '/operator/benefits', flash: c.flash, failed, children }),
    failed ? 422 : 200,
  )
}

function SlotsForm({ typed, errors, lang }: { typed: Texts; errors: Texts; lang: Lang }): VNode {
  const t = officeTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={toQueue(lang)} title={t.slots} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={path} page={path} className="card stack">
        {names.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t[name]}
            lang={lang}
            value={typed[name]}
            error={errors[name]}
            {...(name === 'day' && { type: 'date' as const })}
            {...(['times', 'minutes', 'places'].includes(name) && { inputMode: 'numeric' as const })}
            short={name !== 'office'}
          />
        ))}
        <SubmitButton kind="main">{t.open}</SubmitButton>
      </Form>
    </div>
  )
}
