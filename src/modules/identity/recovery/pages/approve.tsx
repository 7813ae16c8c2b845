import type { VNode } from 'preact'
import { dayOf } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type View, html, redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { PostButton } from '../../../../web/components/form.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import { type AskedFor, approveRecovery, recoveriesToApprove } from '../approve-recovery.ts'
import { recoveryTexts } from '../messages.ts'

const path = '/recovery/approve'

/** GET /recovery/approve: colleagues who lost a passkey, for the administrators of their organisation. */
export const approvePage: Route = page(path, 'signed-in', async (c) => {
  const asked = must(await recoveriesToApprove(c.call, {}))
  const { title } = recoveryTexts[c.view.lang].approve
  const children = <Approve view={c.view} asked={asked} now={c.call.node.clock.now()} />
  return html(renderPage({ view: c.view, title, noIndex: true, children }))
})

/** POST the same: it is the colleague. */
export const approveForm: Route = form(path, 'signed-in', async (c) => {
  must(await approveRecovery(c.call, { recovery: c.body['recovery'] }))
  return redirect(path, recoveryTexts[c.view.lang].approve.done)
})

function Approve({ view, asked, now }: { view: View; asked: readonly AskedFor[]; now: Date }): VNode {
  const t = recoveryTexts[view.lang].approve
  return (
    <div className="wrap wrap--read page stack stack--6">
      <div className="stack stack--3">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      {asked.length === 0 ? (
        <Empty icon="users" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <ul className="stack stack--3">
          {asked.map((a) => (
            <li key={a.recovery} className="card stack stack--2">
              <h2 className="as-h3">{a.name}</h2>
              <p className="note">{t.since(moment(a.begunAt, dayOf(now), view.lang))}</p>
              <PostButton action={path} page={path} fields={{ recovery: a.recovery }} label={t.confirmFor(a.name)}>
                {t.confirm}
              </PostButton>
            </li>
          ))}
        </ul>
      )}
      <p className="note">{t.note}</p>
    </div>
  )
}
