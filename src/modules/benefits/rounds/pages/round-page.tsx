import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { deviceOwner } from '../../../../platform/operation/actor.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { standingOf } from '../may-send.ts'
import { messages } from '../messages.ts'
import { myRound } from '../my-rounds.ts'
import { sendRound } from '../send-round.ts'
import { said } from './posted.ts'
import { type Errors, RoundForm } from './round-form.tsx'
import { RoundResult } from './round-result.tsx'
import { roundsPath } from './rounds-page.tsx'

const path = `${roundsPath}/:round`

/** GET /my/benefit/rounds/:round (P-35): activities and days of work of a round, or what came of it. */
export const roundPage: Route = page(path, 'person', async (c) => await show(c, {}))

/** POST: sends the declaration. A second send shows the first one. */
export const roundForm: Route = form(path, 'person', async (c) => {
  const t = messages[c.view.lang]
  const { round = '' } = c.params
  const { worked, seen } = c.body
  const outcome = await sendRound(c.call, { round, worked, seen })
  if (outcome.ok) return redirect(`${roundsPath}/${round}`, t.sentFlash)
  const { refused, fields } = outcome.refusal
  if (refused === 'benefits.round-sent') return redirect(`${roundsPath}/${round}`)
  if (refused === 'benefits.round-changed') return redirect(`${roundsPath}/${round}`, t.changedFlash)
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, t.errors))
})

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const state = must(await myRound(c.call, { round: c.params['round'] }))
  const standing = standingOf(state.round, state.today)
  const failed = Object.keys(errors).length > 0
  const owner = deviceOwner(c.call.actor)
  const typed = c.body['worked'] ?? c.kept['worked']
  const shown = { state, lang, errors, owner, standing, worked: typeof typed === 'string' ? typed : '' }
  const done = standing === 'sent' || standing === 'decided'
  const children = done ? <RoundResult state={state} lang={lang} /> : <RoundForm {...shown} />
  const back = { href: roundsPath, text: messages[lang].back }
  const title = messages[lang].nth(state.round.number)
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}
