import type { VNode } from 'preact'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { deviceOwner } from '../../../../platform/operation/actor.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { stampPosted } from '../../stamps/stamp-posted.ts'
import { standingOf } from '../may-send.ts'
import { messages } from '../messages.ts'
import { type MyRound, myRound } from '../my-rounds.ts'
import { sendRound } from '../send-round.ts'
import { OwnCorrection } from '../correction/pages/own-correction.tsx'
import { myCorrections } from '../correction/read-corrections.ts'
import { listed, said, typedIn } from './posted.ts'
import { type Errors, RoundForm } from './round-form.tsx'
import { RoundResult } from './round-result.tsx'
import { roundsPath } from './rounds-page.tsx'

const path = `${roundsPath}/:round`

/** GET /my/benefit/rounds/:round (P-35): activities and days of work of a round, or what came of it. */
export const roundPage: Route = page(path, 'person', async (c) => await showRound(c, {}))

/** POST: sends the declaration. A second send shows the first one. */
export const roundForm: Route = form(path, 'person', async (c) => {
  const t = messages[c.view.lang]
  const { round = '' } = c.params
  const { worked, seen } = c.body
  await stampPosted(c, { about: 'round', of: round })
  const outcome = await sendRound(c.call, { round, worked, seen })
  if (outcome.ok) return redirect(`${roundsPath}/${round}`, t.sentFlash)
  const { refused, fields } = outcome.refusal
  if (refused === 'benefits.round-sent') return redirect(`${roundsPath}/${round}`)
  if (refused === 'benefits.round-changed') return redirect(`${roundsPath}/${round}`, t.changedFlash)
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await showRound(c, said(fields, { ...t.errors, choose: t.errors['no-days'] }))
})

/** The page of one's own round. */
export async function showRound(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const state = must(await myRound(c.call, { round: c.params['round'] }))
  const standing = standingOf(state.round, state.today)
  const failed = Object.keys(errors).length > 0
  const owner = deviceOwner(c.call.actor)
  const typed = c.body['worked'] ?? c.kept['worked']
  const shown = { state, lang, errors, owner, standing, worked: typeof typed === 'string' ? typed : '' }
  const done = standing === 'sent' || standing === 'decided'
  const children = done ? await result(c, state, errors) : <RoundForm {...shown} />
  const back = { href: roundsPath, text: messages[lang].back }
  const title = messages[lang].nth(state.round.number)
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

async function result(c: PageCall, state: MyRound, errors: Errors): Promise<VNode> {
  const { lang } = c.view
  if (!state.round.decided_at) return <RoundResult state={state} lang={lang} />
  const corrections = must(await myCorrections(c.call, { round: state.round.number }))
  const more = { errors, typed: typedIn(c), chosen: listed(c.body['days']), corrections }
  return (
    <RoundResult state={state} lang={lang} errors={errors}>
      <OwnCorrection state={state} lang={lang} {...more} />
    </RoundResult>
  )
}
