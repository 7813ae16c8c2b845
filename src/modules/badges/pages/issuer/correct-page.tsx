import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { correctBadge, type Correctable, readCorrectable } from '../../corrections/correct-badge.ts'
import { ownDesign } from '../../designs/read-designs.ts'
import { issuedBadge } from '../../issuers/register.ts'
import { issuerTexts } from '../../issuer-texts.ts'
import { fieldWords } from '../../wallet-texts.ts'
import { OrderFields, orderIn } from '../issue.tsx'
import { correctionTexts } from './correction-texts.ts'
import { typedOf } from './read-design-form.ts'

type Typed = Readonly<Record<string, string>>

/** GET /issuer/badges/:id/correct (I-05): the badge's record, to be put right. */
export const correctPage: Route = page('/issuer/badges/:id/correct', 'issuer', async (c) =>
  html(await correctHtml(c, {}, c.kept)),
)

/** POST /issuer/badges/:id/correct: issues it anew. */
export const correctForm: Route = form('/issuer/badges/:id/correct', 'issuer', async (c): Promise<Reply> => {
  const t = correctionTexts[c.view.lang]
  const outcome = await correctBadge(c.call, c.params['id'] ?? '', orderIn(c.body))
  if (outcome.ok) return redirect(`/issuer/badges/${outcome.value.badge}`, t.corrected)
  const errors = fieldWords(outcome.refusal.fields, t.errors, c.view.lang)
  if (Object.keys(errors).length === 0) must(outcome)
  return html(await correctHtml(c, errors, typedOf(c.body)), 422)
})

async function correctHtml(c: PageCall, errors: Typed, typed: Typed): Promise<string> {
  const t = correctionTexts[c.view.lang]
  const id = c.params['id'] ?? ''
  const badge = must(await readCorrectable(c.call, id))
  const { holderName } = must(await issuedBadge(c.call, { badge: id }))
  const design = badge.design === undefined ? undefined : must(await ownDesign(c.call, { design: badge.design })).design
  const { fields, number, erasedHolder } = issuerTexts[c.view.lang]
  const there = `/issuer/badges/${id}/correct`
  const shared = { view: c.view, errors, typed: { ...typedOfRecord(badge), ...typed } }
  return renderPage({
    view: c.view,
    title: `${t.correct}: ${badge.title}`,
    back: { href: `/issuer/badges/${id}`, text: badge.title },
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: (
      <div className="wrap wrap--read page stack stack--6">
        <div className="stack stack--1">
          <h1>{t.correct}</h1>
          <p className="muted">{t.correctLead}</p>
        </div>
        <ErrorSummary errors={errors} lang={c.view.lang} />
        <Form action={there} page={there} className="card stack">
          <Pairs
            items={[
              { term: fields.holder, value: holderName ?? erasedHolder },
              { term: number, value: badge.record.externalId },
            ]}
          />
          <OrderFields {...shared} design={design} fixed />
          <div className="btns">
            <button className="btn btn--main">{t.correctDo}</button>
          </div>
        </Form>
      </div>
    ),
  })
}

function typedOfRecord({ record, said: { results = {}, evidence = {} } }: Correctable): Typed {
  const { title, organisation, from = '', to = '', level = '' } = record
  const reached = Object.entries(results).map(([id, value]) => [`results.${id}`, value] as const)
  const rests = { 'evidence.says': evidence.says ?? '', 'evidence.url': evidence.url ?? '' }
  return { title, organisation, from, to, level, ...rests, ...Object.fromEntries(reached) }
}
