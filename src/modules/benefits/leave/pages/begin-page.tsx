import type { VNode } from 'preact'
import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Select } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { Notice } from '../../../../web/components/notice.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { type LeaveKind, leaveKinds } from '../../allowances/kinds.ts'
import { messages } from '../../allowances/messages.ts'
import { names } from '../../allowances/names.ts'
import { Asked } from '../../allowances/pages/asked.tsx'
import { questionsOf } from '../../allowances/read-said.ts'
import { said, typedIn } from '../../rounds/pages/posted.ts'
import type { Row } from '../../tables.ts'
import { beginLeave } from '../begin-leave.ts'
import { leaves } from '../kinds.ts'
import { leaveTexts } from '../messages.ts'
import { myLeaves } from '../my-leaves.ts'
import { leavesPath } from './leaves-page.tsx'

const path = `${leavesPath}/new/:kind`
type Errors = Readonly<Record<string, string>>

const beginPage: Route = page(path, 'person', async (c) => await show(c, kindOf(c), {}))

const beginForm: Route = form(path, 'person', async (c) => {
  const kind = kindOf(c)
  const typed = typedIn(c)
  const answers = Object.fromEntries(leaves[kind].asks.map((name) => [name, typed(name)]))
  const outcome = await beginLeave(c.call, { kind, spell: typed('spell'), said: answers })
  const t = leaveTexts[c.view.lang]
  if (outcome.ok) return redirect(`${leavesPath}/${outcome.value.leave}`, leaves[kind].monthly ? t.told : t.toldWhole)
  const { fields } = outcome.refusal
  if (fields !== undefined) return await show(c, kind, said(fields, messages[c.view.lang].errors))
  if (outcome.refusal.refused !== 'benefits.leave-told') throw new Refused(outcome.refusal)
  return await show(c, kind, {}, sayRefusal(outcome.refusal, c.view.lang))
})

/** Telling of a leave: once, with what the law asks of it. */
export const beginRoutes: readonly Route[] = [beginPage, beginForm]

function kindOf(c: PageCall): LeaveKind {
  const kind = leaveKinds.find((one) => one === c.params['kind'])
  if (kind === undefined) throw new Refused(refusal('platform.not-found', 404))
  return kind
}

type Said = ReturnType<typeof sayRefusal>

async function show(c: PageCall, kind: LeaveKind, errors: Errors, no?: Said): Promise<Reply> {
  const { lang } = c.view
  const { jobs } = must(await myLeaves(c.call, {}))
  const failed = Object.keys(errors).length > 0 || no !== undefined
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={names[lang][kind].name} lead={names[lang][kind].lead} />
      <ErrorSummary errors={errors} lang={lang} />
      {no && (
        <Notice kind="warn" title={no.says} status>
          <p>{no.next}</p>
        </Notice>
      )}
      <Fields c={c} kind={kind} jobs={jobs} errors={errors} />
    </div>
  )
  const back = { href: leavesPath, text: leaveTexts[lang].title }
  const title = names[lang][kind].name
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}

type Props = { readonly c: PageCall; readonly kind: LeaveKind; readonly jobs: readonly Row<'spell'>[]; errors: Errors }

// A full-time month is the common case; it may be changed.
const usual: Readonly<Record<string, string>> = { monthlyPaidHours: '209' }

function Fields({ c, kind, jobs, errors }: Props): VNode {
  const { lang } = c.view
  const t = leaveTexts[lang]
  const typed = typedIn(c)
  const here = `${leavesPath}/new/${kind}`
  const options = jobs.map(({ id, workplace }) => ({ value: id, label: workplace }))
  const [only] = jobs.length === 1 ? jobs : []
  return (
    <Form action={here} page={here}>
      <Select
        name="spell"
        label={t.job}
        lang={lang}
        value={typed('spell') || (only?.id ?? '')}
        error={errors['spell']}
        options={[{ value: '', label: t.choose }, ...options]}
      />
      {questionsOf(kind, leaves[kind].asks).map((question) => (
        <Asked
          key={question.name}
          question={question}
          lang={lang}
          value={typed(question.name) || (c.body['_page'] === undefined ? (usual[question.name] ?? '') : '')}
          error={errors[question.name]}
        />
      ))}
      <SubmitButton kind="main">{t.tell}</SubmitButton>
    </Form>
  )
}
