import type { VNode } from 'preact'
import { isRefusal, must } from '../../../../kernel/refusal.ts'
import { type PageCall, type Reply, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { askClaim } from '../ask-claim.ts'
import { claimPaper, myClaims, objectToClaim, sendClaimPaper, withdrawClaim } from '../change-claim.ts'
import { claimRules } from '../claim.ts'
import { claimTexts } from '../messages.ts'
import { AskForm } from './ask-form.tsx'
import { ClaimList } from './claim-list.tsx'

const path = '/company/claim'
const maxBytes = 10_000_000
const wanted = { types: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes, kind: claimPaper } as const
type Texts = Readonly<Record<string, string>>

const claimPage = page(path, 'signed-in', async (c) => await show(c, c.kept, {}, 200))

const askForm = form(
  path,
  'signed-in',
  async (c) => {
    const names = ['businessNumber', 'openedOn', 'representative', 'why']
    const typed = Object.fromEntries(names.map((name) => [name, textIn(c.body[name])]))
    const outcome = await askClaim(c.call, typed)
    const t = claimTexts[c.view.lang]
    if (outcome.ok) return redirect(path, t.sent)
    const fields = Object.keys(outcome.refusal.fields ?? {})
    if (outcome.refusal.refused === 'enterprises.no-such-company')
      return await show(c, typed, { businessNumber: sayRefusal(outcome.refusal, c.view.lang).says }, 422)
    if (fields.length === 0) must(outcome)
    return await show(c, typed, Object.fromEntries(fields.map((f) => [f, t.errors[f] ?? ''])), 422)
  },
  { perMinute: 5 },
)

const paperForm = form(
  `${path}/paper`,
  'signed-in',
  async (c) => {
    const t = claimTexts[c.view.lang]
    const [file] = c.files
    if (!file) return await show(c, {}, { paper: t.errors['paper'] ?? '' }, 422)
    const upload = await receiveUpload(c.call, file, wanted)
    if (isRefusal(upload)) return await show(c, {}, { paper: sayRefusal(upload, c.view.lang).says }, upload.status)
    must(await sendClaimPaper(c.call, { claim: c.body['claim'], upload }))
    return redirect(path, t.paperSent)
  },
  { accepts: { files: { maxBytes, maxFiles: 1 } } },
)

const withdrawForm = form(`${path}/withdraw`, 'signed-in', async (c) => {
  must(await withdrawClaim(c.call, { claim: c.body['claim'] }))
  return redirect(path, claimTexts[c.view.lang].withdrawn)
})

const objectForm = form(`${path}/object`, 'employer', async (c) => {
  must(await objectToClaim(c.call, { claim: c.body['claim'] }))
  return redirect(path, claimTexts[c.view.lang].objected)
})

/** GET /company/claim: getting back a company whose administrators are gone, and stopping who should not. */
export const claimRoutes: readonly Route[] = [claimPage, askForm, paperForm, withdrawForm, objectForm]

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

async function show(c: PageCall, typed: Texts, errors: Texts, status: number): Promise<Reply> {
  const claims = must(await myClaims(c.call, {}))
  const { lang } = c.view
  const { clock } = c.call.node
  const t = claimTexts[lang]
  const children: VNode = (
    <div className="wrap wrap--read page stack stack--8">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead(claimRules.waitDays)}</p>
        <ol className="lines">
          {t.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <ClaimList lang={lang} now={clock.now()} claims={claims} errors={errors} />
      <AskForm view={c.view} typed={typed} errors={errors} />
    </div>
  )
  const failed = Object.keys(errors).length > 0
  const more = { title: t.title, current: '/company/members', flash: c.flash, noIndex: true, failed }
  return html(renderPage({ view: c.view, ...more, children }), status)
}
