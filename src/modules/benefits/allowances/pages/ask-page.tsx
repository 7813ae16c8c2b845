import type { VNode } from 'preact'
import { Refused, must, refusal } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { SubmitButton } from '../../../../web/components/button.tsx'
import { PageHead } from '../../../../web/components/card.tsx'
import { ErrorSummary } from '../../../../web/components/error-summary.tsx'
import { Form } from '../../../../web/components/form.tsx'
import { renderPage } from '../../../../web/layout.tsx'
import { said, typedIn } from '../../rounds/pages/posted.ts'
import { askAllowance, myAllowances } from '../ask-allowance.ts'
import { claimSpecs } from '../claim-facts.ts'
import { type ClaimKind, claimKinds } from '../kinds.ts'
import { messages } from '../messages.ts'
import { names } from '../names.ts'
import { questionsOf } from '../read-said.ts'
import { Asked } from './asked.tsx'
import { allowancesPath } from './allowances-page.tsx'

const path = `${allowancesPath}/:kind`
type Errors = Readonly<Record<string, string>>

const askPage: Route = page(path, 'person', async (c) => {
  must(await myAllowances(c.call, {})) // asks whether it is theirs to look at
  return show(c, kindOf(c), {})
})

const askForm: Route = form(path, 'person', async (c) => {
  const kind = kindOf(c)
  const t = messages[c.view.lang]
  const typed = typedIn(c)
  const answers = Object.fromEntries(questionsOf(kind, claimSpecs[kind].asks).map(({ name }) => [name, typed(name)]))
  const outcome = await askAllowance(c.call, { kind, said: answers })
  if (outcome.ok) return redirect(allowancesPath, t.sent)
  const { fields } = outcome.refusal
  if (fields === undefined) throw new Refused(outcome.refusal)
  return show(c, kind, said(fields, t.errors))
})

/** Asking for an allowance: the facts that the law wants to know and no register has. */
export const askRoutes: readonly Route[] = [askPage, askForm]

function kindOf(c: PageCall): ClaimKind {
  const kind = claimKinds.find((one) => one === c.params['kind'])
  if (kind === undefined) throw new Refused(refusal('platform.not-found', 404))
  return kind
}

function show(c: PageCall, kind: ClaimKind, errors: Errors): Reply {
  const t = messages[c.view.lang]
  const failed = Object.keys(errors).length > 0
  const children = <Ask c={c} kind={kind} errors={errors} />
  const back = { href: allowancesPath, text: t.title }
  const title = names[c.view.lang][kind].name
  return html(renderPage({ view: c.view, title, back, failed, noIndex: true, children }), failed ? 422 : 200)
}

function Ask({ c, kind, errors }: { c: PageCall; kind: ClaimKind; errors: Errors }): VNode {
  const { lang } = c.view
  const t = messages[lang]
  const here = `${allowancesPath}/${kind}`
  return (
    <div className="wrap wrap--read page stack stack--6">
      <PageHead title={names[lang][kind].name} lead={names[lang][kind].lead} />
      <ErrorSummary errors={errors} lang={lang} />
      <Form action={here} page={here}>
        {questionsOf(kind, claimSpecs[kind].asks).map((question) => (
          <Asked
            key={question.name}
            question={question}
            lang={lang}
            value={typedIn(c)(question.name)}
            error={errors[question.name]}
          />
        ))}
        <SubmitButton kind="main">{t.send}</SubmitButton>
      </Form>
    </div>
  )
}
