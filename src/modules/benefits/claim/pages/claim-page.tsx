import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { deviceOwner } from '../../../../platform/operation/actor.ts'
import { SavedState } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { claimAround } from '../claim-around.ts'
import { type StepName, nextStep, stepNames } from '../steps.ts'
import { claimTexts } from '../texts/claim-texts.ts'
import { ClaimFill, stepTitle } from './claim-view.tsx'
import { ClaimState, stateTitle } from './claim-state.tsx'
import type { Desk } from './desk.ts'

type Again = {
  readonly step: StepName
  readonly typed?: Readonly<Record<string, string>>
  readonly errors?: Readonly<Record<string, string>>
}

/** GET: a claim at its next step or the one asked for; once it was sent, where it stands. */
export function claimPage(desk: Desk): Route {
  return page(`${desk.base}/:id`, desk.access, async (c) => await showClaim(c, desk))
}

/** The page of a claim, after a refused post at its step with what was typed. */
export async function showClaim(c: PageCall, desk: Desk, again?: Again): Promise<Reply> {
  const { lang } = c.view
  const claim = must(await desk.read(c.call, { claim: c.params['id'] }))
  const asked = again?.step ?? stepNames.find((name) => name === c.query['step'])
  const closed = claim.row.decided_at !== null || claim.row.withdrawn_at !== null
  const around = must(await claimAround(c.call, { claim: claim.row.id }))
  const here = `${desk.base}/${claim.row.id}`
  const back = { href: desk.back(claim.row.id), text: claimTexts[lang].back }
  const common = { view: c.view, noIndex: true, flash: c.flash, back }
  if (closed || (claim.row.sent_at !== null && asked === undefined)) {
    const children = <ClaimState claim={claim} rounds={around.rounds} here={here} origin={c.origin} lang={lang} />
    return html(renderPage({ ...common, title: stateTitle(claim, lang), children }))
  }
  const step = asked ?? nextStep(claim.steps)
  const errors = again?.errors ?? {}
  const props = {
    ...around,
    claim,
    step,
    lang,
    here,
    origin: c.origin,
    errors,
    owner: deviceOwner(c.call.actor),
    typed: again?.typed ?? c.kept,
    counter: desk.access === 'operator',
  }
  const failed = Object.keys(errors).length > 0
  const children = <ClaimFill {...props} />
  const saved = <SavedState lang={lang} />
  return html(renderPage({ ...common, title: stepTitle(props), saved, failed, children }), failed ? 422 : 200)
}
