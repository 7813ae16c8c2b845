import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import { must, type Outcome } from '../../../kernel/refusal.ts'
import { type Reply, type View, html, redirect } from '../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../platform/http/route.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Select } from '../../../web/components/field.tsx'
import { Form, PostButton } from '../../../web/components/form.tsx'
import { Pairs } from '../../../web/components/lists.tsx'
import { Notice } from '../../../web/components/notice.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { revokeReasons, suspendReasons } from '../contract.ts'
import { issuerTexts } from '../issuer-texts.ts'
import { restoreBadge, revokeBadge, suspendBadge } from '../issuers/change-status.ts'
import { issuedBadge, type RegisterRow } from '../issuers/register.ts'
import { revokeWords, suspendWords } from '../reason-words.ts'
import { lastDay } from './badge-card.tsx'
import { correctionTexts } from './issuer/correction-texts.ts'
import { StateNow } from './register.tsx'

type Opened = RegisterRow & { readonly holderName: string | undefined }

/** GET /issuer/badges/:id: one badge with its holder, and what can be done about it. */
export const issuedBadgePage: Route = page('/issuer/badges/:id', 'issuer', async (c) => {
  const row = must(await issuedBadge(c.call, { badge: c.params['id'] }))
  const t = issuerTexts[c.view.lang]
  return html(
    renderPage({
      view: c.view,
      title: row.title,
      back: { href: '/issuer', text: t.back },
      flash: c.flash,
      noIndex: true,
      children: <IssuedBadge view={c.view} row={row} now={c.call.node.clock.now()} typed={c.kept['reason']} />,
    }),
  )
})

/** GET /issuer/badges/:id/revoke: asks once more before what cannot be undone. */
export const revokePage: Route = page('/issuer/badges/:id/revoke', 'issuer', async (c) => {
  const row = must(await issuedBadge(c.call, { badge: c.params['id'] }))
  const reason = revokeReasons.find((known) => known === c.query['reason']) ?? revokeReasons[0]
  return html(
    renderPage({
      view: c.view,
      title: issuerTexts[c.view.lang].sure(row.title),
      back: { href: `/issuer/badges/${row.id}`, text: row.title },
      noIndex: true,
      children: <Sure view={c.view} row={row} reason={reason} />,
    }),
  )
})

/** POST /issuer/badges/:id/revoke: revokes it for good. */
export const revokeForm: Route = form('/issuer/badges/:id/revoke', 'issuer', async (c) =>
  back(
    await revokeBadge(c.call, { badge: c.params['id'], reason: c.body['reason'] }),
    issuerTexts[c.view.lang].revokedDone,
  ),
)

/** POST /issuer/badges/:id/suspend: stops it for a time. */
export const suspendForm: Route = form('/issuer/badges/:id/suspend', 'issuer', async (c) =>
  back(
    await suspendBadge(c.call, { badge: c.params['id'], reason: c.body['reason'] }),
    issuerTexts[c.view.lang].suspendedDone,
  ),
)

/** POST /issuer/badges/:id/restore: ends a suspension. */
export const restoreForm: Route = form('/issuer/badges/:id/restore', 'issuer', async (c) =>
  back(await restoreBadge(c.call, { badge: c.params['id'] }), issuerTexts[c.view.lang].restored),
)

function back(outcome: Outcome<{ badge: string }>, says: string): Reply {
  return redirect(`/issuer/badges/${must(outcome).badge}`, says)
}

/** One issued badge. */
type Kept = { readonly typed: string | undefined }

function IssuedBadge({ view, row, now, typed }: { view: View; row: Opened; now: Date } & Kept): VNode {
  const t = issuerTexts[view.lang]
  const day = (at: Date): string => dateOnPaper(dayOf(at), view.lang)
  const reason = row.revokedReason ?? row.suspendedReason
  const said = reason === undefined ? undefined : (revokeWords[view.lang][reason] ?? suspendWords[view.lang][reason])
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--2">
        <h1>{row.title}</h1>
        <StateNow view={view} row={row} now={now} />
      </div>
      <section className="card stack" aria-label={row.title}>
        <Pairs
          items={[
            { term: t.holder, value: row.holderName ?? t.erasedHolder },
            { term: t.number, value: row.number },
            { term: t.issued, value: day(row.issuedAt) },
            { term: t.ends, value: row.validUntil ? dateOnPaper(lastDay(row.validUntil), view.lang) : t.noEnd },
            ...(said === undefined ? [] : [{ term: t.reason, value: said }]),
          ]}
        />
        <p className="note">{t.holderNote}</p>
      </section>
      {!row.revokedAt && (
        <p>
          <a className="btn" href={`/issuer/badges/${row.id}/correct`}>
            {correctionTexts[view.lang].correct}
          </a>
        </p>
      )}
      {!row.revokedAt && <Acts view={view} row={row} typed={typed} />}
    </div>
  )
}

function Acts({ view, row, typed }: { view: View; row: Opened } & Kept): VNode {
  const t = issuerTexts[view.lang]
  const base = `/issuer/badges/${row.id}`
  const options = (codes: readonly string[], words: Readonly<Record<string, string>>) =>
    codes.map((value) => ({ value, label: words[value] ?? value }))
  return (
    <>
      {row.suspendedAt ? (
        <PostButton action={`${base}/restore`} page={base}>
          {t.restore}
        </PostButton>
      ) : (
        <Section id="suspend" title={t.suspend}>
          <p className="muted">{t.suspendLead}</p>
          <Form action={`${base}/suspend`} page={base} className="card stack">
            <Select
              name="reason"
              label={t.reason}
              lang={view.lang}
              value={typed}
              options={options(suspendReasons, suspendWords[view.lang])}
            />
            <div className="btns">
              <button className="btn">{t.suspendDo}</button>
            </div>
          </Form>
        </Section>
      )}
      <Section id="revoke" title={t.revoke}>
        <p className="muted">{t.revokeLead}</p>
        <form action={`${base}/revoke`} className="card stack">
          <div className="field">
            <label htmlFor="revoke-reason">{t.reason}</label>
            <select className="input" id="revoke-reason" name="reason">
              {options(revokeReasons, revokeWords[view.lang]).map((o) => (
                <option key={o.value} value={o.value}>
                  {o.label}
                </option>
              ))}
            </select>
          </div>
          <div className="btns">
            <button className="btn btn--bad">{t.revokeDo}</button>
          </div>
        </form>
      </Section>
    </>
  )
}

/** The question before revoking. */
function Sure({ view, row, reason }: { view: View; row: Opened; reason: string }): VNode {
  const t = issuerTexts[view.lang]
  const base = `/issuer/badges/${row.id}`
  return (
    <div className="wrap wrap--read page stack stack--6">
      <h1>{t.sure(row.title)}</h1>
      <Notice kind="bad" title={t.sureNote} />
      <Pairs
        items={[
          { term: t.holder, value: row.holderName ?? t.erasedHolder },
          { term: t.number, value: row.number },
          { term: t.reason, value: revokeWords[view.lang][reason] ?? reason },
        ]}
      />
      <Form action={`${base}/revoke`} page={`${base}/revoke?reason=${reason}`}>
        <input type="hidden" name="reason" value={reason} />
        <div className="btns">
          <button className="btn btn--bad">{t.revokeDo}</button>
          <a className="btn" href={base}>
            {t.leave}
          </a>
        </div>
      </Form>
    </div>
  )
}
