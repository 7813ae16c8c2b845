import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { declineCorrection } from '../../corrections/answer-correction.ts'
import { type Correction, openCorrections } from '../../corrections/read-corrections.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { correctionTexts } from './correction-texts.ts'

const path = '/issuer/requests'

/** GET /issuer/requests (I-04): what holders ask. */
export const requestsPage: Route = page(path, 'issuer', async (c) => html(await requestsHtml(c)))

/** POST /issuer/requests/:id/decline: says no with a reason. */
export const declineForm: Route = form(`${path}/:id/decline`, 'issuer', async (c): Promise<Reply> => {
  const t = correctionTexts[c.view.lang]
  const correction = c.params['id'] ?? ''
  const outcome = await declineCorrection(c.call, { correction, reason: c.body[`reason-${correction}`] })
  if (outcome.ok) return redirect(path, t.declined)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (errors['reason'] === undefined) must(outcome)
  return html(await requestsHtml(c, { [`reason-${correction}`]: errors['reason'] ?? '' }), 422)
})

async function requestsHtml(c: PageCall, errors: Readonly<Record<string, string>> = {}): Promise<string> {
  const open = must(await openCorrections(c.call, {}))
  return renderPage({
    view: c.view,
    title: correctionTexts[c.view.lang].requests,
    current: path,
    flash: c.flash,
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Requests view={c.view} open={open} errors={errors} />,
  })
}

type Props = { view: View; open: readonly Correction[]; errors: Readonly<Record<string, string>> }

function Requests({ view, open, errors }: Props): VNode {
  const t = correctionTexts[view.lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--1">
        <h1>{t.requests}</h1>
        <p className="muted">{t.requestsLead}</p>
      </div>
      <ErrorSummary errors={errors} lang={view.lang} />
      {open.length === 0 ? (
        <Empty icon="chat" title={t.none}>
          <p className="muted">{t.noneNote}</p>
        </Empty>
      ) : (
        <ul className="stack">
          {open.map((one) => (
            <li key={one.id}>
              <OneRequest view={view} one={one} error={errors[`reason-${one.id}`]} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function OneRequest({ view, one, error }: { view: View; one: Correction; error: string | undefined }): VNode {
  const t = correctionTexts[view.lang]
  const name = `reason-${one.id}`
  return (
    <article className="card stack">
      <h2 className="as-h3">{`${one.title} · ${one.number}`}</h2>
      <p className="note">{`${t.askedOn} ${dateOnPaper(dayOf(one.askedAt), view.lang)}`}</p>
      <p>{one.says}</p>
      <div className="btns">
        <a className="btn btn--main" href={`/issuer/badges/${one.badge}/correct`}>
          {t.toCorrect}
        </a>
      </div>
      <details open={error !== undefined}>
        <summary className="more">{t.decline}</summary>
        <Form action={`${path}/${one.id}/decline`} page={path} className="stack">
          <TextArea name={name} label={t.declineWhy} hint={t.declineHint} lang={view.lang} rows={3} error={error} />
          <div className="btns">
            <button className="btn">{t.decline}</button>
          </div>
        </Form>
      </details>
    </article>
  )
}
