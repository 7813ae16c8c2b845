import { Refused } from '../../../../../kernel/refusal.ts'
import { type PageCall, redirect } from '../../../../../platform/http/page-call.ts'
import { type Route, form } from '../../../../../platform/http/route.ts'
import { showCase } from '../../pages/case-page.tsx'
import { listed, said } from '../../pages/posted.ts'
import { showRound } from '../../pages/round-page.tsx'
import { answerCorrection } from '../answer-correction.ts'
import { decideCorrection } from '../decide-correction.ts'
import { correctionTexts } from '../messages.ts'
import { openCorrectionOf, tellCorrection } from '../open-correction.ts'

const office = '/operator/rounds/:id'
const own = '/my/benefit/rounds/:round'

const openForm: Route = form(`${office}/correct`, 'operator', async (c) => {
  const outcome = await openCorrectionOf(c.call, { round: c.params['id'], ...changeIn(c) })
  const t = correctionTexts[c.view.lang]
  if (outcome.ok) return redirect(`/operator/rounds/${c.params['id']}`, outcome.value.told ? t.begun : t.changed)
  return await showCase(c, faultsOf(c, outcome.refusal))
})

const decideForm: Route = form(`${office}/correction`, 'operator', async (c) => {
  const { outcome: chosen, days, reason, seen } = c.body
  const outcome = await decideCorrection(c.call, { round: c.params['id'], outcome: chosen, days, reason, seen })
  if (outcome.ok) return redirect('/operator/rounds', correctionTexts[c.view.lang].decided)
  return await showCase(c, faultsOf(c, outcome.refusal))
})

const tellForm: Route = form(`${own}/correct`, 'person', async (c) => {
  const { round = '' } = c.params
  const outcome = await tellCorrection(c.call, { round, ...changeIn(c) })
  if (outcome.ok) return redirect(`/my/benefit/rounds/${round}`, correctionTexts[c.view.lang].sent)
  return await showRound(c, faultsOf(c, outcome.refusal))
})

const answerForm: Route = form(`${own}/correction`, 'person', async (c) => {
  const { round = '' } = c.params
  const outcome = await answerCorrection(c.call, { round, says: c.body['answer'] })
  const t = correctionTexts[c.view.lang]
  if (outcome.ok) return redirect(`/my/benefit/rounds/${round}`, t.thanks)
  const { says, ...others } = faultsOf(c, outcome.refusal)
  return await showRound(c, { ...others, ...(says !== undefined && { answer: says }) })
})

/** Corrections of decided rounds: told, begun, answered, decided. */
export const correctionRoutes: readonly Route[] = [openForm, decideForm, tellForm, answerForm]

function changeIn({ body }: PageCall): Record<string, unknown> {
  const { how, where, hours, pay, says } = body
  const typed = { ...(how !== '' && { how }), ...(where !== '' && { where }) }
  return { days: listed(body['days']), remove: listed(body['remove']), says, hours, pay, ...typed }
}

// Anything but wrong fields is told as it is everywhere.
function faultsOf(c: PageCall, no: Refused['refusal']): Record<string, string> {
  if (no.fields === undefined) throw new Refused(no)
  return said(no.fields, correctionTexts[c.view.lang].errors)
}
