import type { VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { readReceipt } from '../../../platform/receipts/read-receipt.ts'
import { type ReceiptVerdict, verifyReceipt } from '../../../platform/receipts/verify.ts'
import { ErrorSummary } from '../../../web/components/error-summary.tsx'
import { Field, TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { receiptTexts } from '../texts/receipts.ts'
import { Verdict } from './receipt-verdict.tsx'

const path = '/receipts/verify'

/** GET /receipts/verify: the public check; `?r=` checks a receipt at once, so that a link can carry it. */
export const verifyReceiptPage: Route = page(path, 'public', async (c) => {
  const given = c.query['r']
  if (typeof given !== 'string' || given === '') return show(c, {})
  return await check(c, given)
})

/** POST /receipts/verify: checks what was pasted or uploaded. Nothing is stored. */
export const verifyReceiptForm: Route = form(
  path,
  'public',
  async (c) => {
    const pasted = c.body['receipt']
    const text = c.files[0]?.body.toString('utf8') ?? (typeof pasted === 'string' ? pasted : '')
    if (text.trim() === '') return show(c, { error: receiptTexts[c.view.lang].empty })
    return await check(c, text)
  },
  { accepts: { files: { maxBytes: 200_000, maxFiles: 1 } }, perMinute: 60 },
)

async function check(c: PageCall, text: string): Promise<Reply> {
  const { receipt, content } = readReceipt(text)
  const verdict = await verifyReceipt(receipt, await publishedKeys(c.call.node), content)
  return show(c, { verdict, content })
}

type Shown = { verdict?: ReceiptVerdict; content?: unknown; error?: string }

function show(c: PageCall, { verdict, content, error }: Shown): Reply {
  const { lang } = c.view
  const t = receiptTexts[lang]
  const title = verdict ? sentenceOf(verdict, lang) : t.verify
  const children = verdict ? (
    <Verdict verdict={verdict} sentence={title} content={content} lang={lang} again={path} />
  ) : (
    <Check lang={lang} error={error} />
  )
  const status = error === undefined ? 200 : 422
  return html(
    renderPage({
      view: c.view,
      title,
      current: path,
      failed: error !== undefined,
      description: t.verifyLead,
      children,
    }),
    status,
  )
}

function sentenceOf(verdict: ReceiptVerdict, lang: Lang): string {
  const t = receiptTexts[lang]
  if (verdict.verdict !== 'genuine')
    return { altered: t.altered, 'unknown-key': t.unknownKey, 'not-a-receipt': t.notAReceipt }[verdict.verdict]
  return { matches: t.genuineMatches, differs: t.genuineDiffers, 'not given': t.genuine }[verdict.content]
}

function Check({ lang, error }: { lang: Lang; error?: string | undefined }): VNode {
  const t = receiptTexts[lang]
  return (
    <div className="wrap wrap--read page stack stack--6">
      <ErrorSummary errors={error === undefined ? {} : { receipt: error }} lang={lang} />
      <div className="stack stack--1">
        <h1>{t.verify}</h1>
        <p className="lead">{t.verifyLead}</p>
      </div>
      <Form action={path} page={path} files className="card stack stack--4">
        <TextArea name="receipt" label={t.paste} hint={t.pasteHint} lang={lang} rows={5} error={error} />
        <Field name="file" label={t.file} lang={lang}>
          <input
            id="file"
            name="file"
            type="file"
            className="input"
            accept=".json,.jws,.txt,application/json,text/plain"
          />
        </Field>
        <div className="btns">
          <button className="btn btn--main">{t.button}</button>
        </div>
      </Form>
    </div>
  )
}
