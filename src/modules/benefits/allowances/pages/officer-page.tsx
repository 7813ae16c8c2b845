import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { Refused, must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { Links, PageHead } from '../../../../web/components/card.tsx'
import { Section } from '../../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { Empty, Notice } from '../../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { valueText } from '../../../law/index.ts'
import { said, typedIn } from '../../rounds/pages/posted.ts'
import { type AllowanceCase, allowanceCase, decideAllowance, waitingAllowances } from '../decide-allowance.ts'
import { domainOf } from '../kinds.ts'
import { messages } from '../messages.ts'
import { questionsOf } from '../read-said.ts'

const queuePath = '/operator/allowances'
type Errors = Readonly<Record<string, string>>

/** GET /operator/allowances: requests that wait. */
const queuePage: Route = page(queuePath, 'operator', async (c) => {
  const { lang } = c.view
  const t = messages[lang]
  const items = must(await waitingAllowances(c.call, {})).map(({ id, kind, sent_at }) => ({
    href: `${queuePath}/${id}`,
    text: t.kinds[kind].name,
    note: dateOnPaper(dayOf(sent_at), lang),
  }))
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.queue} />
      {items.length === 0 ? <Empty icon="won" title={t.queueNone} /> : <Links items={items} />}
    </div>
  )
  return html(
    renderPage({ view: c.view, title: t.queue, current: '/operator', flash: c.flash, noIndex: true, children }),
  )
})

const casePage: Route = page(`${queuePath}/:id`, 'operator', async (c) => await show(c, {}))

const decideForm: Route = form(`${queuePath}/:id`, 'operator', async (c) => {
  const t = messages[c.view.lang]
  const outcome = await decideAllowance(c.call, { allowance: c.params['id'], reason: c.body['reason'] })
  if (outcome.ok) return redirect(queuePath, t.decided)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, t.errors))
})

/** Requests for an officer: those that wait, and one with its draft and signature. */
export const officerRoutes: readonly Route[] = [queuePage, casePage, decideForm]

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const t = messages[c.view.lang]
  const one = must(await allowanceCase(c.call, { allowance: c.params['id'] }))
  const failed = Object.keys(errors).length > 0
  const children = <Case one={one} c={c} errors={errors} />
  const back = { href: queuePath, text: t.queue }
  const title = t.kinds[one.row.kind].name
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}

function Case({ one, c, errors }: { one: AllowanceCase; c: PageCall; errors: Errors }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const here = `${queuePath}/${one.row.id}`
  const { missing } = one.draft
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={t.kinds[one.row.kind].name} />
      <ErrorSummary errors={errors} lang={lang} />
      <Section id="said" title={t.said}>
        <Told one={one} lang={lang} />
      </Section>
      <Section id="draft" title={t.draft}>
        <Draft one={one} lang={lang} />
        {missing.length > 0 && (
          <Notice kind="warn" title={t.missing(missing.map(({ label }) => label[lang]).join(', '))} />
        )}
      </Section>
      {!one.row.decided_at && (
        <Form action={here} page={here} className="card stack">
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            lang={lang}
            rows={3}
            most={500}
            value={typedIn(c)('reason')}
            error={errors['reason']}
          />
          <SubmitButton kind="main">{t.decide}</SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Told({ one: { row, said: answers }, lang }: { one: AllowanceCase; lang: Lang }): VNode {
  const t = messages[lang]
  const items = questionsOf(row.kind).flatMap(({ name, fact }) => {
    const value = answers[name]
    const term = fact?.label[lang] ?? (name === 'startedOn' ? t.startedOn : t.employer)
    const text = typeof value === 'boolean' ? (value ? t.yes : t.no) : String(value)
    return value === undefined ? [] : [{ term, value: text }]
  })
  return <Pairs items={items} />
}

function Draft({ one: { row, draft }, lang }: { one: AllowanceCase; lang: Lang }): VNode {
  const { results } = domainOf(row.kind)
  const items = Object.entries(draft.result).map(([name, value]) => ({
    term: results[name]?.label[lang] ?? name,
    value: valueText(value, results[name]?.unit, lang),
  }))
  return <Pairs items={items} />
}
