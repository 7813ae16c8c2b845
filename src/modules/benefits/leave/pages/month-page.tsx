import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { messages } from '../../allowances/messages.ts'
import { names } from '../../allowances/names.ts'
import { Asked } from '../../allowances/pages/asked.tsx'
import { said, typedIn } from '../../rounds/pages/posted.ts'
import { claimMonth, questionsEach } from '../claim-month.ts'
import { leaves } from '../kinds.ts'
import { leaveTexts } from '../messages.ts'
import { myLeave } from '../my-leaves.ts'
import { leavesPath } from './leaves-page.tsx'

const path = `${leavesPath}/:id/month/:month`
type Errors = Readonly<Record<string, string>>

const monthPage: Route = page(path, 'person', async (c) => await show(c, {}))

const monthForm: Route = form(path, 'person', async (c) => {
  const { id: leave, month } = c.params
  const one = must(await myLeave(c.call, { leave }))
  const typed = typedIn(c)
  const answers = Object.fromEntries(questionsEach(one).map(({ name }) => [name, typed(name)]))
  const outcome = await claimMonth(c.call, { leave, month, said: answers })
  if (outcome.ok) return redirect(`${leavesPath}/${one.leave.id}`, leaveTexts[c.view.lang].sent)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return await show(c, said(fields, messages[c.view.lang].errors))
})

/** Claiming a month of a leave, or the whole of one. */
export const monthRoutes: readonly Route[] = [monthPage, monthForm]

async function show(c: PageCall, errors: Errors): Promise<Reply> {
  const { lang } = c.view
  const t = leaveTexts[lang]
  const one = must(await myLeave(c.call, { leave: c.params['id'] }))
  const month = one.months.find(({ number }) => String(number) === c.params['month'])
  if (!month) throw new Refused(refusal('benefits.no-such-leave', 404))
  const { name } = names[lang][one.leave.kind]
  const title = leaves[one.leave.kind].monthly ? `${name}: ${t.nth(month.number)}` : name
  const here = `${leavesPath}/${one.leave.id}/month/${month.number}`
  const failed = Object.keys(errors).length > 0
  const typed = typedIn(c)
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead
        eyebrow={name}
        title={t.each(dateOnPaper(month.from, lang), dateOnPaper(month.to, lang))}
        lead={t.eachLead}
      />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={here} page={here}>
        {questionsEach(one).map((question) => (
          <Asked
            key={question.name}
            question={question}
            lang={lang}
            value={typed(question.name)}
            error={errors[question.name]}
          />
        ))}
        <SubmitButton kind="main">{t.send}</SubmitButton>
      </Form>
    </div>
  )
  const back = { href: `${leavesPath}/${one.leave.id}`, text: name }
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}
