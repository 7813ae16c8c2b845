import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { askCorrection } from '../../corrections/ask-correction.ts'
import { myBadge } from '../../wallet/my-wallet.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { textIn } from '../text-in.ts'
import { correctionTexts } from './correction-texts.ts'

/** GET /wallet/:id/correction: the person says what is wrong. */
export const askCorrectionPage: Route = page('/wallet/:id/correction', 'person', async (c) =>
  html(await askHtml(c, {}, c.kept)),
)

/** POST /wallet/:id/correction: asks the agency. */
export const askCorrectionForm: Route = form('/wallet/:id/correction', 'person', async (c): Promise<Reply> => {
  const t = correctionTexts[c.view.lang]
  const says = textIn(c.body, 'says')
  const outcome = await askCorrection(c.call, { badge: c.params['id'], says })
  if (outcome.ok) return redirect(`/wallet/${outcome.value.badge}`, t.asked)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await askHtml(c, errors, { says }), 422)
})

type Typed = Readonly<Record<string, string>>

async function askHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const t = correctionTexts[c.view.lang]
  const { badge } = must(await myBadge(c.call, { badge: c.params['id'] }))
  const there = `/wallet/${badge.id}/correction`
  return renderPage({
    view: c.view,
    title: `${t.askTitle}: ${badge.title}`,
    back: { href: `/wallet/${badge.id}`, text: badge.title },
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.askTitle}</h1>
          <p className="muted">{t.askLead}</p>
        </div>
        <ErrorSummary errors={errors} lang={c.view.lang} />
        <Form action={there} page={there} className="card stack">
          <TextArea
            name="says"
            label={t.says}
            hint={t.saysHint}
            lang={c.view.lang}
            most={1000}
            value={typed['says']}
            error={errors['says']}
          />
          <div className="btns">
            <button className="btn btn--main">{t.ask}</button>
          </div>
        </Form>
      </div>
    ),
  })
}
