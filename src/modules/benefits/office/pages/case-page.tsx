import type { VNode } from 'preact'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { textsIn } from '../../claim/pages/read-step.ts'
import { claimTexts } from '../../claim/texts/claim-texts.ts'
import { decideClaim } from '../decide-claim.ts'
import { findFact } from '../find-fact.ts'
import { readyCase } from '../ready-case.ts'
import { officeTexts } from '../texts.ts'
import { CaseView } from './case-view.tsx'
import { readJudgements } from './read-judgements.ts'

const path = '/operator/benefits/:id'
type Texts = Readonly<Record<string, string>>

/** GET /operator/benefits/:id: a case ready to be decided, on one page. */
export const casePage: Route = page(path, 'operator', async (c) => await show(c, c.kept, {}))

/** POST /operator/benefits/:id/facts: what an officer found, with a reason. */
export const findForm: Route = form(`${path}/facts`, 'operator', async (c) => {
  const { name, value, reason } = textsIn(c.body)
  const outcome = await findFact(c.call, { claim: c.params['id'], name, value, reason })
  if (outcome.ok) return redirect(`/operator/benefits/${outcome.value.claim}`, officeTexts[c.view.lang].case.found)
  if (!outcome.refusal.fields) throw new Refused(outcome.refusal)
  return await show(c, textsIn(c.body), said(c, outcome.refusal.fields))
})

/** POST /operator/benefits/:id/decide: the decision, signed by name. */
export const decideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const ready = must(await readyCase(c.call, { claim: c.params['id'] }))
  const { judgements, errors } = readJudgements(textsIn(c.body), ready)
  if (Object.keys(errors).length > 0) return await show(c, textsIn(c.body), said(c, errors))
  const { recipientType, role, why, seen } = textsIn(c.body)
  const outcome = await decideClaim(c.call, {
    claim: ready.row.id,
    judgements,
    recipientType,
    role,
    reason: why,
    seen,
  })
  if (outcome.ok) return redirect(`/operator/benefits/${ready.row.id}`, officeTexts[c.view.lang].case.decided)
  if (!outcome.refusal.fields) throw new Refused(outcome.refusal)
  const fields = Object.entries(outcome.refusal.fields).map(([at, code]) => [fieldOf(at, judgements), code])
  return await show(c, textsIn(c.body), said(c, Object.fromEntries(fields)))
})

// The form has the reason of a judgement under the judgement's name, and the decision's as the why.
function fieldOf(at: string, judgements: readonly { readonly name: string }[]): string {
  const [, of] = /^judgements\.(\d+)\.reason$/.exec(at) ?? []
  if (of !== undefined) return `reason.${judgements[Number(of)]?.name ?? ''}`
  return at === 'reason' ? 'why' : at
}

function said(c: PageCall, fields: Texts): Texts {
  const { errors } = claimTexts[c.view.lang]
  return Object.fromEntries(
    Object.entries(fields).map(([name, code]) => [
      name,
      Object.entries(errors).find(([key]) => key === code)?.[1] ?? errors.needed,
    ]),
  )
}

async function show(c: PageCall, typed: Texts, errors: Texts): Promise<Reply> {
  const ready = must(await readyCase(c.call, { claim: c.params['id'] }))
  const { lang } = c.view
  const failed = Object.keys(errors).length > 0
  const title = officeTexts[lang].case.title(ready.name)
  const children: VNode = <CaseView of={ready} typed={typed} errors={errors} lang={lang} />
  return html(
    renderPage({ view: c.view, title, current: '/operator/benefits', flash: c.flash, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}
