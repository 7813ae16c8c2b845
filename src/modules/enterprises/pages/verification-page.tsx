import { must } from '../../../kernel/refusal.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { receiveUpload } from '../../../platform/uploads/receive-upload.ts'
import { renderPage } from '../../../web/layout.tsx'
import { askVerification, speaksForCompany } from '../ask-verification.ts'
import { messages } from '../messages.ts'
import { myVerification } from '../read-verification.ts'
import { paperKind, sendPaper } from '../send-paper.ts'
import { VerificationView } from './verification-view.tsx'

const path = '/company/verification'
const maxBytes = 10_000_000
const wanted = { types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes, kind: paperKind } as const

type Texts = Readonly<Record<string, string>>

/** GET /company/verification: how far it is, and what can be done. */
export const verificationPage: Route = page(path, 'employer', async (c) => await show(c, c.kept, {}, 200))

/** POST /company/verification: states who the company is; the tax office is asked. */
export const askForm: Route = form(path, 'employer', async (c) => {
  const text = (name: string): string => {
    const value = c.body[name]
    return typeof value === 'string' ? value : ''
  }
  const typed = { openedOn: text('openedOn'), representative: text('representative') }
  const outcome = await askVerification(c.call, typed)
  const t = messages[c.view.lang]
  if (outcome.ok) return redirect(path, t.asked)
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const errors = Object.fromEntries(Object.entries(t.errors).filter(([name]) => Object.hasOwn(fields ?? {}, name)))
  return await show(c, typed, errors, 422)
})

/** POST /company/verification/paper: a certificate for a person to read. */
export const paperForm: Route = form(
  `${path}/paper`,
  'employer',
  async (c) => {
    const t = messages[c.view.lang]
    const [file] = c.files
    if (!file) return await show(c, {}, { paper: t.errors.paper }, 422)
    const upload = await receiveUpload(c.call, file, wanted)
    if (isRefusal(upload)) return await show(c, {}, { paper: sayRefusal(upload, c.view.lang).says }, upload.status)
    must(await sendPaper(c.call, { upload }))
    return redirect(path, t.sent)
  },
  { accepts: { files: { maxBytes, maxFiles: 1 } } },
)

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const verification = must(await myVerification(c.call, {}))
  const asking = verification.state === 'asking'
  return html(
    renderPage({
      view: c.view,
      title: messages[c.view.lang].states[verification.state],
      current: '/company/members',
      flash: c.flash,
      failed: Object.keys(errors).length > 0,
      ...(asking && { refresh: 5 }),
      children: (
        <VerificationView view={c.view} {...{ verification, typed, errors }} may={speaksForCompany(c.call.actor)} />
      ),
    }),
    status,
  )
}
