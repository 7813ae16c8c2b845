import { dayOf, toDay } from '../../../../kernel/day.ts'
import { type Outcome, Refused, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { said } from '../../rounds/pages/posted.ts'
import { allowanceCase, decideAllowance, waitingAllowances } from '../decide-allowance.ts'
import { keepOpen } from '../keep-open.ts'
import { messages } from '../messages.ts'
import { names } from '../names.ts'
import { officerAsks } from '../officer-asks.ts'
import { Case, seenOf } from './case-view.tsx'

const queuePath = '/operator/allowances'
type Errors = Readonly<Record<string, string>>
type Typed = Readonly<Record<string, string>>

/** GET /operator/allowances: requests that wait. */
const queuePage: Route = page(queuePath, 'operator', async (c) => {
  const { lang } = c.view
  const t = messages[lang]
  const items = must(await waitingAllowances(c.call, {})).map(({ id, kind, sent_at, open_at, anew_by }) => ({
    href: `${queuePath}/${id}`,
    text: names[lang][kind].name,
    note: `${dateOnPaper(dayOf(sent_at), lang)}${standing(anew_by, open_at, lang)}`,
  }))
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead back={{ href: '/operator/rounds', text: t.toRounds }} title={t.queue} />
      {items.length === 0 ? <Empty icon="won" title={t.queueNone} /> : <Links items={items} />}
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.queue, current: '/operator', flash: c.flash, noIndex: true, children }),
  )
})

const casePage: Route = page(`${queuePath}/:id`, 'operator', async (c) => await show(c, {}))

const decideForm: Route = form(`${queuePath}/:id`, 'operator', async (c) => {
  const typed = textsOf(c)
  if (typed['act'] === 'look') return await show(c, {}, typed)
  if (typed['act'] === 'decide' && (await changed(c, typed))) return await show(c, {}, typed, true)
  const input = { allowance: c.params['id'], reason: c.body['reason'], found: await foundOf(c, typed) }
  const outcome: Outcome<unknown> = await (typed['act'] === 'keep' ? keepOpen : decideAllowance)(c.call, input)
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(queuePath, typed['act'] === 'keep' ? t.keptNow : t.decided)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, t.errors), typed)
})

/** Requests for an officer: those that wait, and one with its draft and signature. */
export const officerRoutes: readonly Route[] = [queuePage, casePage, decideForm]

function standing(anewBy: string | null, openAt: Date | null, lang: Lang): string {
  const t = messages[lang]
  if (anewBy !== null) return ` · ${t.anew(dateOnPaper(toDay(anewBy), lang))}`
  return openAt === null ? '' : ` · ${t.kept}`
}

function textsOf({ body, kept }: PageCall): Typed {
  const texts = Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { ...kept, ...Object.fromEntries(texts) }
}

// A box that the form has and that is not ticked is a no; the form says which ones it has.
async function foundOf(c: PageCall, typed: Typed): Promise<Record<string, string>> {
  const { row } = must(await allowanceCase(c.call, { allowance: c.params['id'] }))
  return onlyFound(officerAsks(row), typed)
}

// Who signs a draft signs what they saw: with other values, or with other records since, it is shown anew first.
async function changed(c: PageCall, typed: Typed): Promise<boolean> {
  if (typed['seen'] === undefined) return false
  const found = await foundOf(c, typed)
  const now = await allowanceCase(c.call, { allowance: c.params['id'], found })
  return now.ok && seenOf(now.value) !== typed['seen']
}

function onlyFound(officer: readonly string[], typed: Typed): Record<string, string> {
  if (typed['found'] !== 'yes') return {}
  return Object.fromEntries(officer.map((name) => [name, typed[name] ?? '']))
}

async function show(c: PageCall, errors: Errors, typed: Typed = c.kept, isChanged = false): Promise<Reply> {
  const { lang } = c.view
  const allowance = c.params['id']
  const first = must(await allowanceCase(c.call, { allowance }))
  const found = onlyFound(officerAsks(first.row), typed)
  const again = Object.keys(found).length > 0 ? await allowanceCase(c.call, { allowance, found }) : undefined
  const wrong = again && !again.ok ? said(again.refusal.fields ?? {}, messages[lang].errors) : {}
  const all = { ...wrong, ...errors }
  const one = again?.ok ? again.value : first
  const failed = isChanged || Object.keys(all).length > 0
  const here = `${queuePath}/${first.row.id}`
  const children = <Case one={one} lang={lang} here={here} typed={typed} errors={all} changed={isChanged} />
  const back = { href: queuePath, text: messages[lang].queue }
  const title = names[lang][first.row.kind].name
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}
