import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { isRefusal, must, type Refusal } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import { sayRefusal } from '../../../platform/refusal-texts.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Field, TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { type Evidence, readFileEvidence, readTextEvidence } from '../verify/read-evidence.ts'
import { endorsementsOf } from '../verify/endorsements.ts'
import { verifyNow } from '../verify/verify.ts'
import { isMany, manyReply } from './many-answers.tsx'
import { openShare } from '../wallet/shares.ts'
import { verifyTexts } from '../verify-page-texts.ts'
import { textIn } from './text-in.ts'
import { Answer } from './answer.tsx'

const largestFile = 2_000_000

/** GET /verify: paste, upload, or follow a link. Public; nothing about who verifies is kept. */
export const verifyPage: Route = page('/verify', 'public', async (c) => html(formHtml(c)))

/** POST /verify: the answer about what was pasted or uploaded. The page is the answer itself: nothing is stored to redirect to. */
export const verifyForm: Route = form(
  '/verify',
  'public',
  async (c): Promise<Reply> => {
    if (isMany(c.files) || (c.body['as'] === 'csv' && c.files.length > 0)) return await manyReply(c)
    const evidence = await evidenceOf(c)
    if (isRefusal(evidence)) return html(formHtml(c, evidence), evidence.status)
    if ('share' in evidence) return redirect(`/b/${evidence.share}`)
    const verdict = await verifyNow(c.call.node, evidence.document)
    return html(await answerHtml(c, verdict))
  },
  { accepts: { files: { maxBytes: largestFile, maxFiles: 20 } }, perMinute: 60 },
)

/** GET /b/:token: what a holder shows by a public link, verified now. */
export const sharedBadgePage: Route = page('/b/:token', 'public', async (c) => {
  const { document, did, name, endsOn } = must(
    await openShare(c.call.node, c.params['token'] ?? '', personOf(c.call.actor)),
  )
  return html(await answerHtml(c, await verifyNow(c.call.node, document, did), { name, linkEnds: endsOn }))
})

async function evidenceOf(c: PageCall): Promise<Evidence | Refusal> {
  const [file] = c.files
  return file ? readFileEvidence(file.body) : await readTextEvidence(c.call.node, textIn(c.body, 'badge'))
}

function formHtml(c: PageCall, refused?: Refusal): string {
  const t = verifyTexts[c.view.lang]
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <VerifyForm view={c.view} refused={refused} typed={textIn(c.body, 'badge') || (c.kept['badge'] ?? '')} />
      <Section id="what" title={t.whatIs}>
        <p>{t.whatIsText}</p>
        <p className="muted">{t.privateNote}</p>
        <More href="/accredited-issuers">{t.accredited}</More>
        <More href="/verify/offline">{t.offline}</More>
      </Section>
    </div>
  )
  return renderPage({
    view: c.view,
    title: t.title,
    current: '/verify',
    failed: refused !== undefined,
    description: t.lead,
    children,
  })
}

async function answerHtml(
  c: PageCall,
  verdict: Parameters<typeof Answer>[0]['verdict'],
  shared: { readonly name?: string | undefined; readonly linkEnds?: Day } = {},
): Promise<string> {
  const t = verifyTexts[c.view.lang]
  const { node } = c.call
  const endorsements = await endorsementsOf(node, verdict)
  const here = new URL(node.publicUrl).origin
  const children = (
    <div className="wrap page stack stack--8">
      <Answer
        view={c.view}
        verdict={verdict}
        now={node.clock.now()}
        endorsements={endorsements}
        here={here}
        {...shared}
      />
      <Section id="another" title={t.another}>
        <VerifyForm view={c.view} typed="" />
      </Section>
    </div>
  )
  const title = `${t.title}: ${verdict.title}`
  return renderPage({ view: c.view, title, current: '/verify', noIndex: true, children })
}

function VerifyForm({ view, refused, typed }: { view: View; refused?: Refusal | undefined; typed: string }): VNode {
  const t = verifyTexts[view.lang]
  const said = refused && sayRefusal(refused, view.lang)
  const error = said && [said.says, said.next].filter((part) => part !== undefined).join('. ')
  return (
    <>
      <ErrorSummary errors={error === undefined ? {} : { badge: error }} lang={view.lang} />
      <Form action="/verify" page="/verify" className="card stack" files keyed={false}>
        <TextArea
          name="badge"
          label={t.paste}
          hint={t.pasteHint}
          lang={view.lang}
          rows={4}
          value={typed}
          error={error}
        />
        <Field name="file" label={t.file} hint={t.fileHint} lang={view.lang}>
          <input
            className="input"
            type="file"
            id="file"
            name="file"
            multiple
            accept=".json,.jwt,.ndjson,.png,.svg,application/json,image/png,image/svg+xml"
            aria-describedby="file-hint"
          />
        </Field>
        <p className="note">{t.many.csvNote}</p>
        <div className="btns">
          <button className="btn btn--main">{t.verify}</button>
          <button className="btn" name="as" value="csv">
            {t.many.csv}
          </button>
        </div>
      </Form>
    </>
  )
}
