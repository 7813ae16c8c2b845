import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { type PageCall, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { typedText } from '../../../web/components/ask-reason.tsx'
import { TextArea } from '../../../web/components/field.tsx'
import { Form } from '../../../web/components/form.tsx'
import { Defs, Table } from '../../../web/components/lists.tsx'
import { Empty, Notice } from '../../../web/components/notice.tsx'
import { count, moment } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { reviewMessages } from '../review-messages.ts'
import { type Review, review } from '../review/read-reviews.ts'
import { signReview } from '../review/sign-review.ts'

const here = '/operator/reviews'

/** GET /operator/reviews/:month: what was read in a month, what stands out, and the place to sign. */
export const reviewPage: Route = page(`${here}/:month`, 'operator', async (c) => html(await reviewHtml(c)))

/** POST the same: signs it in the reader's name. */
export const signForm: Route = form(`${here}/:month`, 'operator', async (c) => {
  const month = c.params['month'] ?? ''
  const signed = await signReview(c.call, { month, remarks: c.body['remarks'] })
  if (!signed.ok && signed.refusal.fields?.['remarks'] !== undefined) return html(await reviewHtml(c, true), 422)
  must(signed)
  return redirect(`${here}/${month}`, reviewMessages[c.view.lang].one.done)
})

async function reviewHtml(c: PageCall, failed = false): Promise<string> {
  const found = must(await review(c.call, { month: c.params['month'] }))
  const t = reviewMessages[c.view.lang]
  const typed = failed ? typedText(c.body['remarks']) : (c.kept['remarks'] ?? '')
  const shown = { of: found, view: c.view, today: c.call.node.clock.today(), typed, failed }
  return renderPage({
    view: c.view,
    title: t.one.title(found.month, found.report.odd.length),
    back: { href: here, text: t.back },
    flash: c.flash,
    failed,
    noIndex: true,
    children: <ReviewView {...shown} />,
  })
}

type Props = { of: Review; view: View; today: Day; typed: string; failed: boolean }

function ReviewView(p: Props): VNode {
  const { of, view, today } = p
  const t = reviewMessages[view.lang].one
  return (
    <div className="wrap page stack stack--8">
      <div className="stack stack--1">
        <h1>{t.title(of.month, of.report.odd.length)}</h1>
        <p className="lead">{of.madeAt ? t.lead : t.soFar}</p>
      </div>
      <Odd of={of} view={view} />
      <Counts of={of} view={view} />
      <Section id="take" title={t.take}>
        <p className="muted">{t.takeText}</p>
        <a className="btn self" href={`${here}/${of.month}/download`}>
          {t.take}
        </a>
        {of.downloads.length > 0 && (
          <div className="card">
            <Table
              caption={t.took}
              head={[{ text: t.when }, { text: t.who }, { text: t.why }, { text: t.lines, num: true }]}
              rows={of.downloads.map((d, i) => ({
                key: String(i),
                cells: [moment(d.at, today, view.lang), d.name, d.reason, count(d.lines)],
              }))}
            />
          </div>
        )}
      </Section>
      {of.madeAt && <Sign {...p} />}
    </div>
  )
}

function Odd({ of: { report }, view: { lang } }: Pick<Props, 'of' | 'view'>): VNode {
  const t = reviewMessages[lang].one
  if (report.odd.length === 0) return <Empty icon="check" title={t.noOdd} />
  return (
    <Section id="odd" title={t.odd}>
      <p className="muted">{t.oddText}</p>
      <div className="card">
        <Table
          caption={t.odd}
          head={[{ text: t.day }, { text: t.who }, { text: t.what }]}
          rows={report.odd.map((o, i) => ({
            key: String(i),
            cells: [o.day, `${o.name} (${t.roles[o.role] ?? o.role})`, t.kinds[o.kind](o.n)],
          }))}
        />
      </div>
    </Section>
  )
}

function Counts({ of: { report }, view: { lang } }: Pick<Props, 'of' | 'view'>): VNode {
  const t = reviewMessages[lang].one
  const counts = ['entries', 'readers', 'persons', 'downloads', 'withoutReason'] as const
  return (
    <Section id="counts" title={t.counts}>
      <div className="card">
        <Defs
          items={[
            ...counts.map((name) => ({ term: t[name], value: count(report[name]) })),
            { term: t.checks, value: t.checked(report.checks, report.faultyChecks) },
          ]}
        />
      </div>
      {report.byRole.length > 0 && (
        <div className="card">
          <Table
            caption={t.byRole}
            head={[{ text: t.role }, { text: t.n, num: true }]}
            rows={report.byRole.map(({ role, n }) => ({ key: role, cells: [t.roles[role] ?? role, count(n)] }))}
          />
        </div>
      )}
      {report.reasons.length > 0 && (
        <div className="card">
          <Table
            caption={t.reasons}
            head={[{ text: t.reasons }, { text: t.n, num: true }]}
            rows={report.reasons.map(({ reason, n }) => ({ key: reason, cells: [reason, count(n)] }))}
          />
        </div>
      )}
    </Section>
  )
}

function Sign({ of, view, today, typed, failed }: Props): VNode {
  const t = reviewMessages[view.lang].one
  if (of.signed)
    return (
      <Notice kind="ok" title={t.signedTitle(of.signed.name)}>
        <p>{of.signed.remarks}</p>
        <p className="note">{moment(of.signed.at, today, view.lang)}</p>
      </Notice>
    )
  return (
    <Section id="sign" title={t.sign}>
      <p className="muted">{t.signText}</p>
      <Form action={view.path} page={view.path}>
        <TextArea
          name="remarks"
          label={t.remarks}
          hint={t.remarksHint}
          lang={view.lang}
          value={typed}
          most={2000}
          {...(failed && { error: t.remarksShort })}
        />
        <div className="btns">
          <button className="btn btn--main">{t.signButton}</button>
        </div>
      </Form>
    </Section>
  )
}
