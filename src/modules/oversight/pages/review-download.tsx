import type { VNode } from 'preact'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { toCsv } from '../../../web/csv.ts'
import { AskReason, reasonFault, reasonTyped, typedText } from '../../../web/components/ask-reason.tsx'
import { TextField } from '../../../web/components/field.tsx'
import { renderPage } from '../../../web/layout.tsx'
import { reviewMessages } from '../review-messages.ts'
import { downloadLines } from '../review/download-lines.ts'
import { review } from '../review/read-reviews.ts'

const here = '/operator/reviews'

/** GET /operator/reviews/:month/download: asks why, before the lines are given. */
export const askLines: Route = page(`${here}/:month/download`, 'operator', async (c) => html(await askHtml(c)))

/** POST the same: the lines of the month, or of one day, as CSV. */
export const linesFile: Route = form(`${here}/:month/download`, 'operator', async (c): Promise<Reply> => {
  const month = c.params['month'] ?? ''
  const day = typedText(c.body['day']) || undefined
  if (reasonFault(c.body) === 'too-long') return html(await askHtml(c, { reason: 'too-long' }), 422)
  const lines = await downloadLines(c.call, { month, day, reason: reasonTyped(c.body) })
  if (!lines.ok && lines.refusal.fields !== undefined) return html(await askHtml(c, lines.refusal.fields), 422)
  const rows = must(lines).map((l) => [
    l.at,
    l.actor,
    l.actor_name,
    l.role,
    l.place,
    l.person,
    l.what,
    l.purpose,
    l.kind,
    l.reason,
  ])
  const body = toCsv([reviewMessages[c.view.lang].head, ...rows])
  return { kind: 'file', body, type: 'text/csv; charset=utf-8', name: `access-${day ?? month}.csv` }
})

async function askHtml(c: PageCall, errors: Readonly<Record<string, string>> = {}): Promise<string> {
  const { month } = must(await review(c.call, { month: c.params['month'] }))
  const t = reviewMessages[c.view.lang]
  return renderPage({
    view: c.view,
    title: t.take.title(month),
    back: { href: `${here}/${month}`, text: month },
    failed: Object.keys(errors).length > 0,
    noIndex: true,
    children: <Ask c={c} month={month} errors={errors} />,
  })
}

function Ask({ c, month, errors }: { c: PageCall; month: string; errors: Readonly<Record<string, string>> }): VNode {
  const { lang } = c.view
  const t = reviewMessages[lang].take
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.title(month)}</h1>
      <p className="lead">{t.lead}</p>
      <AskReason view={c.view} typed={{ ...c.kept, ...c.body }} error={errors['reason']} button={t.button}>
        <TextField
          name="day"
          type="date"
          label={t.day}
          hint={t.dayHint}
          lang={lang}
          required={false}
          short
          value={typedText(c.body['day'])}
          {...(errors['day'] !== undefined && { error: t.tooMany })}
        />
      </AskReason>
    </div>
  )
}
