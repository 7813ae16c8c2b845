import type { VNode } from 'preact'
import { must } from '../../../../kernel/refusal.ts'
import { type Lang, type PageCall, type Reply, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { TextArea } from '../../../../web/components/field.tsx'
import { Form } from '../../../../web/components/form.tsx'
import type { Kind, ReportKind } from '../../contract.ts'
import { correctReport, longestReason } from '../correct-report.ts'
import { daysIn } from '../days-in.ts'
import { type FiledReport, filedReport } from '../filed-report.ts'
import { certificateIn, typedOf } from './certificate-page.tsx'
import { errorsOf } from './faults.ts'
import { CertificateFields, DaysFields, LossFields, PayFields } from './fields.tsx'
import { type Typed, fresh, home, reply, typedIn } from './shell.tsx'
import { whatOf } from './spell-page.tsx'
import { texts } from './texts.ts'

const path = `${home}/reports/:report`

/** GET /company/insurance/reports/:report: what was filed, to be put right. */
const correctPage: Route = page(path, 'employer', async (c) => await show(c, { ...fresh, typed: c.kept }))

/** POST /company/insurance/reports/:report: a correction with its reason. */
const correctForm: Route = form(path, 'employer', async (c) => {
  const typed = typedIn(c.body)
  const { why = '', ...rest } = typed
  const { report } = must(await filedReport(c.call, { report: c.params['report'] }))
  const outcome = await correctReport(c.call, { report: report.id, content: contentIn(report.kind, rest), reason: why })
  const t = texts[c.view.lang]
  if (outcome.ok) return redirect(`${home}/${outcome.value.spell}`, t.filed)
  const { reason, ...errors } = errorsOf(outcome.refusal, c.view.lang, 'why')
  // A loss and a certificate have a reason of their own: what is wrong with why it is corrected is known by its length.
  const { length } = why.trim()
  const field = length === 0 || length > longestReason ? 'why' : 'reason'
  return await show(c, { typed, errors: { ...errors, ...(reason !== undefined && { [field]: reason }) } })
})

function contentIn(kind: ReportKind, typed: Readonly<Record<string, string>>): Record<string, unknown> {
  if (kind === 'loss') return typed
  const content = certificateIn(typed)
  if (kind === 'daily-work') return { ...content, days: daysIn(typed['days'] ?? '') }
  return kind === 'certificate' ? { content } : content
}

async function show(c: PageCall, p: Typed): Promise<Reply> {
  const one = must(await filedReport(c.call, { report: c.params['report'] }))
  const { lang } = c.view
  const t = texts[lang]
  const at = `${home}/reports/${one.report.id}`
  const typed = Object.keys(p.typed).length > 0 ? p.typed : typedOf(contentOf(one))
  const children = (
    <Form action={at} page={at} className="card stack stack--4">
      <Fields of={one.report.kind} kind={one.spell.kind} lang={lang} typed={typed} errors={p.errors} />
      <TextArea
        name="why"
        label={t.correctReason}
        hint={t.reasonHint}
        lang={lang}
        value={typed['why']}
        error={p.errors['why']}
        rows={3}
        most={longestReason}
      />
      <div className="btns">
        <button className="btn btn--main">{t.correctSend}</button>
      </div>
    </Form>
  )
  const back = { href: `${home}/${one.spell.id}`, text: t.back }
  const title = t.correctTitle(whatOf(one.report, lang))
  return reply(c, { title, lead: t.correctLead, errors: p.errors, back, children })
}

function contentOf({ report }: FiledReport): Record<string, unknown> {
  const content: Record<string, unknown> = Object(report.content)
  return report.kind === 'certificate' ? Object(content['content']) : content
}

function Fields({ of, ...p }: Typed & { readonly of: ReportKind; readonly kind: Kind; readonly lang: Lang }): VNode {
  if (of === 'pay') return <PayFields {...p} />
  if (of === 'daily-work') return <DaysFields {...p} />
  return of === 'certificate' ? <CertificateFields {...p} /> : <LossFields {...p} />
}

/** Putting a report right. */
export const correctRoutes: readonly Route[] = [correctPage, correctForm]
