import type { VNode } from 'preact'
import { toDay } from '../../../../kernel/day.ts'
import { must } from '../../../../kernel/refusal.ts'
import { type PageCall, html } from '../../../../platform/http/page-call.ts'
import { type Route, page } from '../../../../platform/http/route.ts'
import { PageHead } from '../../../../web/components/card.tsx'
import { More } from '../../../../web/components/cards.tsx'
import { Table } from '../../../../web/components/lists.tsx'
import { Empty } from '../../../../web/components/notice.tsx'
import { date, moment } from '../../../../web/format.ts'
import { renderPage } from '../../../../web/layout.tsx'
import type { Row } from '../../tables.ts'
import { LookAt } from '../correction/pages/officer-correction.tsx'
import { roundsToLookAt } from '../correction/read-corrections.ts'
import type { ToLookAt } from '../correction/store.ts'
import { type WaitingChange, waitingChanges } from '../answer-day-change.ts'
import { waitingRounds } from '../officer.ts'
import { messages } from '../officer-messages.ts'
import { Changes } from './changes.tsx'
import { checkInCode } from '../../claim/attendance.ts'

/** Where officers find rounds to decide. */
export const queuePath = '/operator/rounds'

/** GET /operator/rounds: rounds that wait for an officer. */
export const queuePage: Route = page(queuePath, 'operator', async (c) => {
  const rows = must(await waitingRounds(c.call, {}))
  const changes = must(await waitingChanges(c.call, {}))
  const again = must(await roundsToLookAt(c.call, {}))
  const title = messages[c.view.lang].title
  const children = <Queue c={c} rows={rows} changes={changes} again={again} />
  return html(renderPage({ view: c.view, title, current: '/operator', flash: c.flash, noIndex: true, children }))
})

type Shown = {
  readonly c: PageCall
  readonly rows: readonly Row<'round'>[]
  readonly changes: readonly WaitingChange[]
  readonly again: readonly ToLookAt[]
}

function Queue({ c, rows, changes, again }: Shown): VNode {
  const t = messages[c.view.lang]
  return (
    <div className="wrap page stack stack--6">
      <PageHead title={t.title} lead={t.lead} />
      <Changes c={c} changes={changes} />
      <LookAt rounds={again} lang={c.view.lang} today={c.call.node.clock.today()} />
      <More href="/operator/allowances">{t.allowances}</More>
      {rows.length === 0 ? (
        <Empty icon="calendar" title={t.none}>
          <p className="muted">{t.noneNext}</p>
        </Empty>
      ) : (
        <div className="card">
          <Table
            caption={t.title}
            head={[t.round, t.claim, t.due, t.sent, t.way].map((text) => ({ text }))}
            rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row, c) }))}
          />
        </div>
      )}
    </div>
  )
}

function cellsOf({ id, number, claim_id, due_on, sent_at, at_office }: Row<'round'>, c: PageCall): (VNode | string)[] {
  const { lang } = c.view
  const t = messages[lang]
  const today = c.call.node.clock.today()
  return [
    <a href={`${queuePath}/${id}`}>{t.oneTitle(number)}</a>,
    checkInCode(claim_id),
    date(toDay(due_on), today, lang),
    sent_at ? moment(sent_at, today, lang) : t.notSent,
    at_office ? t.office : t.online,
  ]
}
