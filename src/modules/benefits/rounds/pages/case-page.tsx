import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { OfficerCorrection } from '../correction/pages/officer-correction.tsx'
import { roundCorrections } from '../correction/read-corrections.ts'
import { attendRound, decideRound, roundCase } from '../officer.ts'
import { messages } from '../officer-messages.ts'
import { CaseView } from './case-view.tsx'
import { listed, said, typedIn } from './posted.ts'
import { queuePath } from './queue-page.tsx'
import type { Errors } from './round-form.tsx'

const path = `${queuePath}/:id`

const casePage: Route = page(path, 'operator', async (c) => await showCase(c, {}))

const decideForm: Route = form(`${path}/decide`, 'operator', async (c) => {
  const { days, reason, exempt } = c.body
  const outcome = await decideRound(c.call, { round: c.params['id'], days, reason, exempt })
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(queuePath, t.decided)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await showCase(c, said(fields, t.errors))
})

const attendForm: Route = form(`${path}/attend`, 'operator', async (c) => {
  const { tried, hinders, next } = c.body
  const round = c.params['id'] ?? ''
  must(await attendRound(c.call, { round, tried, hinders, next }))
  return redirect(`${queuePath}/${round}`, messages[c.view.lang].attended)
})

/** A round for an officer: read, note who came, decide. */
export const caseRoutes: readonly Route[] = [casePage, decideForm, attendForm]

/** The page of a round for an officer. */
export async function showCase(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const t = messages[lang]
  const one = must(await roundCase(c.call, { round: c.params['id'] }))
  const decided = one.round.decided_at !== null
  const corrections = decided ? must(await roundCorrections(c.call, { round: one.round.id })) : undefined
  const late = one.asked.map(({ day }) => day)
  const chosen = c.body['days'] === undefined ? late : listed(c.body['days'])
  const failed = Object.keys(errors).length > 0
  const typed = typedIn(c)
  const children = (
    <CaseView one={one} lang={lang} errors={errors} typed={typed}>
      {corrections && (
        <OfficerCorrection
          state={one}
          lang={lang}
          errors={errors}
          typed={typed}
          chosen={chosen}
          corrections={corrections}
        />
      )}
    </CaseView>
  )
  const back = { href: queuePath, text: t.back }
  const title = t.oneTitle(one.round.number)
  return html(
    renderPage({ view: c.view, title, back, failed, flash: c.flash, noIndex: true, children }),
    failed ? 422 : 200,
  )
}
