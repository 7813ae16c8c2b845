import { Refused, must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { AskReason, reasonFault, reasonTyped } from '../../../web/components/ask-reason.tsx'
import { toCsv } from '../../../web/csv.ts'
import { renderPage } from '../../../web/layout.tsx'
import { companyMessages } from '../company-messages.ts'
import { mayTakeApplicants, takeApplicants } from '../take-applicants.ts'

const path = '/company/vacancies/:id/applicants/download'

async function ask(c: PageCall, error?: string): Promise<Reply> {
  const { lang } = c.view
  const t = companyMessages[lang].file
  const vacancy = must(await mayTakeApplicants(c.call, { vacancy: c.params['id'] }))
  const back = {
    href: `/company/vacancies/${vacancy.id}/applicants`,
    text: lang === 'en' ? (vacancy.titleEn ?? vacancy.title) : vacancy.title,
  }
  const children = (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <AskReason view={c.view} typed={{ why: 'review', ...c.kept, ...c.body }} error={error} button={t.button} />
    </div>
  )
  const shown = { view: c.view, title: t.title, back, failed: error !== undefined, noIndex: true, children }
  return html(renderPage(shown), error === undefined ? 200 : 422)
}

async function file(c: PageCall): Promise<Reply> {
  const reason = reasonTyped(c.body)
  const fault = reasonFault(c.body)
  if (fault !== undefined) return await ask(c, fault)
  const taken = await takeApplicants({ ...c.call, download: reason }, { vacancy: c.params['id'], lang: c.view.lang })
  if (!taken.ok) throw new Refused(taken.refusal)
  const name = `applicants-${c.call.node.clock.today()}.csv`
  return { kind: 'file', body: toCsv(taken.value.lines), type: 'text/csv; charset=utf-8', name }
}

/** The applicants of a vacancy as a file: asks why, then gives it. */
export const applicantsFileRoutes: readonly Route[] = [
  page(path, 'employer', async (c) => await ask(c)),
  form(path, 'employer', file),
]
