import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { registerAccount } from '../accounts/register-account.ts'
import { askAgain } from '../ask-again.ts'
import { type MyPayments, myPayments } from '../my-payments.ts'
import { messages } from '../texts/messages.ts'
import { AccountView } from './account-view.tsx'

const path = '/my/account'

type Texts = Readonly<Record<string, string>>

/** GET /my/account: which account payments go to, and every payment. */
export const accountPage: Route = page(path, 'person', async (c) => await show(c, c.kept, {}, 200))

/** POST /my/account: states an account; the bank is asked. */
export const accountForm: Route = form(path, 'person', async (c) => {
  const typed = { bank: typedText(c.body['bank']), number: typedText(c.body['number']) }
  const outcome = await registerAccount(c.call, typed)
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(path, t.stated)
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(Object.entries(t.errors).filter(([name]) => Object.hasOwn(fields ?? {}, name)))
  return await show(c, typed, errors, 422)
})

/** POST /my/account/again: what came back goes again to the same account. */
export const againForm: Route = form(`${path}/again`, 'person', async (c) => {
  must(await askAgain(c.call, {}))
  return redirect(path, messages[c.view.lang].againDone)
})

/** The title says how it stands. */
function standing({ paid, other }: MyPayments): 'none' | 'waiting' | 'paid' | 'not' {
  if (other?.state === 'waiting') return 'waiting'
  if (paid) return 'paid'
  return other ? 'not' : 'none'
}

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const mine = must(await myPayments(c.call, {}))
  const title = messages[c.view.lang].titles[standing(mine)]
  const failed = Object.keys(errors).length > 0
  return html(
    renderPage({
      view: c.view,
      title,
      current: path,
      flash: c.flash,
      failed,
      noIndex: true,
      children: <AccountView view={c.view} {...{ mine, title, typed, errors }} today={c.call.node.clock.today()} />,
    }),
    status,
  )
}
