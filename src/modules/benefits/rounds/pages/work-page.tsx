import { Refused, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { answerQuestion } from '../answer-question.ts'
import { declareWork, undeclareWork } from '../declare-work.ts'
import { agreeFeed } from '../feed/agree-feed.ts'
import { feedTexts } from '../feed/texts.ts'
import { messages } from '../messages.ts'
import { myRound } from '../my-rounds.ts'
import { listed, said, typedIn } from './posted.ts'
import { sumText } from './money.tsx'
import type { Errors } from './round-form.tsx'
import { roundsPath } from './rounds-page.tsx'
import { WorkForm } from './work-form.tsx'
import { myWork } from '../my-work.ts'
import type { Work } from '../works-of.ts'

const path = `${roundsPath}/:round/work`

const workPage: Route = page(path, 'person', async (c) => await show(c, {}))

const workForm: Route = form(path, 'person', async (c) => {
  const { how, where, hours, pay, weekly, months } = c.body
  const round = c.params['round']
  const days = listed(c.body['days'])
  const outcome = await declareWork(c.call, { round, days, how, where, hours, pay, weekly, months })
  if (outcome.ok) return redirect(`${roundsPath}/${round}#work`, await savedWith(c))
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, messages[c.view.lang].errors))
})

const removeForm: Route = form(`${path}/remove`, 'person', async (c) => {
  must(await undeclareWork(c.call, { round: c.params['round'], day: c.body['day'] }))
  return redirect(`${roundsPath}/${c.params['round']}#work`, await savedWith(c))
})

// Who does not see the sum change is told it.
async function savedWith(c: PageCall): Promise<string> {
  const { lang } = c.view
  const { assessed } = must(await myRound(c.call, { round: c.params['round'] }))
  return messages[lang].savedSum(sumText(assessed, lang))
}

const answerForm: Route = form(`${roundsPath}/:round/answer`, 'person', async (c) => {
  const { day, source, answer } = c.body
  const explains = typedIn(c)(`explains-${String(day)}`)
  const round = c.params['round'] ?? ''
  must(await answerQuestion(c.call, { round, day, source, answer, explains }))
  return redirect(
    answer === 'worked' ? `${roundsPath}/${round}/work?day=${String(day)}` : `${roundsPath}/${round}#work`,
  )
})

const feedForm: Route = form(`${roundsPath}/:round/feed`, 'person', async (c) => {
  must(await agreeFeed(c.call, { round: c.params['round'], organisation: c.body['organisation'] }))
  return redirect(`${roundsPath}/${c.params['round']}#work`, feedTexts[c.view.lang].agreed)
})

/** Days of work of a round, what workplaces reported of them, and answers to what records say. */
export const workRoutes: readonly Route[] = [workPage, workForm, removeForm, answerForm, feedForm]

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const t = messages[lang]
  const chosen = listed(c.body['days'] ?? c.query['day'])
  const { state, before } = must(await myWork(c.call, { round: c.params['round'], day: chosen[0] }))
  const failed = Object.keys(errors).length > 0
  const [typed, like] = failed ? [typedIn(c), undefined] : filledIn(c, before)
  const shown = { state, lang, errors, chosen, before, like, typed }
  const back = { href: `${roundsPath}/${state.round.number}`, text: t.nth(state.round.number) }
  const children = <WorkForm {...shown} />
  return html(
    renderPage({ view: c.view, title: t.workTitle, back, failed, noIndex: true, children }),
    failed ? 422 : 200,
  )
}

type Filled = [typed: (name: string) => string, like: number | undefined]

// What somebody typed before their session ended goes first; else the work of before that they chose, or the first.
function filledIn(c: PageCall, before: readonly Work[]): Filled {
  const kept = typedIn(c)
  if (kept('where') !== '' || c.query['like'] === 'none') return [kept, undefined]
  const like = Number(c.query['like'] ?? 0)
  const work = before[like]
  if (work === undefined) return [kept, undefined]
  const said = new Map(Object.entries(work).map(([name, value]) => [name, String(value ?? '')]))
  return [(name) => said.get(name) ?? '', like]
}
