import { Refused, must, refusal } from '../../../kernel/refusal.ts'
import { type PageCall, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { PostButton } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type MyApplication, myApplication } from '../my-applications.ts'
import { personMessages } from '../person-messages.ts'
import { revealContact, withdrawApplication } from '../withdraw.ts'
import { ApplicationView, applicationTitle, employerOf } from './application-view.tsx'

const list = '/my/applications'
const path = `${list}/:id`

async function open(c: PageCall): Promise<MyApplication> {
  return must(await myApplication(c.call, { application: c.params['id'] }))
}

const applicationPage: Route = page(path, 'person', async (c) => {
  const mine = await open(c)
  const { lang } = c.view
  const props = { mine, lang, today: c.call.node.clock.today(), origin: c.origin }
  const title = applicationTitle(mine.application, lang)
  return html(
    renderPage({ view: c.view, title, current: list, flash: c.flash, children: <ApplicationView {...props} /> }),
  )
})

const receiptFile: Route = page(`${path}/receipt.json`, 'person', async (c) => {
  const { application, receipt } = await open(c)
  if (!receipt) throw new Refused(refusal('applications.no-such-application', 404))
  const body = JSON.stringify({ receipt: receipt.jws, content: receipt.content }, null, 2)
  return { kind: 'file', body, type: 'application/json; charset=utf-8', name: `onil-receipt-${application.code}.json` }
})

const withdrawPage: Route = page(`${path}/withdraw`, 'person', async (c) => {
  const { application: a } = await open(c)
  const t = personMessages[c.view.lang].takeBack
  const here = `${list}/${a.id}`
  const title = t.title(employerOf(a, c.view.lang))
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{title}</h1>
      <p className="lead">{t.text}</p>
      <p>{t.again}</p>
      <div className="btns">
        <PostButton action={`${here}/withdraw`} page={`${here}/withdraw`} className="btn btn--bad">
          {t.yes}
        </PostButton>
        <a className="btn" href={here}>
          {t.no}
        </a>
      </div>
    </div>
  )
  return html(renderPage({ view: c.view, title, back: { href: here, text: t.no }, children }))
})

const withdrawForm: Route = form(`${path}/withdraw`, 'person', async (c) => {
  must(await withdrawApplication(c.call, { application: c.params['id'] }))
  return redirect(`${list}/${c.params['id']}`, personMessages[c.view.lang].takeBack.done)
})

const revealForm: Route = form(`${path}/reveal`, 'person', async (c) => {
  must(await revealContact(c.call, { application: c.params['id'] }))
  return redirect(`${list}/${c.params['id']}`, personMessages[c.view.lang].revealDone)
})

/** One application: receipt, what happened, withdraw, show the contact. */
export const applicationRoutes: readonly Route[] = [
  applicationPage,
  receiptFile,
  withdrawPage,
  withdrawForm,
  revealForm,
]
