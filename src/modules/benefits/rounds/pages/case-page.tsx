import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { attendRound, decideRound, roundCase } from '../officer.ts'
import { messages } from '../officer-messages.ts'
import { CaseView } from './case-view.tsx'
import { said, typedIn } from './posted.ts'
import { queuePath } from './queue-page.tsx'
import type { Errors } from './round-form.tsx'

const path = `${queuePath}/:id`

const casePage: Route = page(path, 'operator', async (c) => await show(c, {}))

const decideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const { days, reason, exempt } = c.body
  const outcome = await decideRound(c.call, { round: c.params['id'], days, reason, exempt })
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(queuePath, t.decided)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, t.errors))
})

const attendForm: Route = form(`${path}/attend`, 'operator', async (c) => {
  const { tried, hinders, next } = c.body
  const round = c.params['id'] ?? ''
  must(await attendRound(c.call, { round, tried, hinders, next }))
  return redirect(`${queuePath}/${round}`, messages[c.view.lang].attended)
})

/** A round for an officer: read, note who came, decide. */
export const caseRoutes: readonly Route[] = [casePage, decideForm, attendForm]

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const t = messages[lang]
  const one = must(await roundCase(c.call, { round: c.params['id'] }))
  const failed = Object.keys(errors).length > 0
  const children = <CaseView one={one} lang={lang} errors={errors} typed={typedIn(c)} />
  const back = { href: queuePath, text: t.back }
  const title = t.oneTitle(one.round.number)
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}
