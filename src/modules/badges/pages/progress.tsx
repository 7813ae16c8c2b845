import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { Notice } from '../../../web/components/notice.tsx'
import { moment } from '../../../web/format.ts'
import type { FetchRequest } from '../wallet/requests.ts'
import { walletTexts } from '../wallet-texts.ts'
import { walletAt } from './way-back.tsx'

const freshMs = 60_000 // after this the page stops reloading itself
const shownMs = 600_000 // what ended stays on the page for ten minutes; what needs somebody stays a day

/** Whether an answer may come any moment: asked just now, and not put off yet. */
export function isMoving({ state, askedAt, attempts }: FetchRequest, now: Date): boolean {
  return state === 'waiting' && attempts === 0 && now.getTime() - askedAt.getTime() < freshMs
}

/** How far each agency is. */
export function Progress({
  view,
  requests,
  now,
  back,
}: {
  view: View
  requests: readonly FetchRequest[]
  now: Date
  back: string | undefined
}): VNode | null {
  const shown = requests.filter((r) => isShown(r, now))
  const arrived = shown.filter((r) => r.state === 'arrived' && r.arrived > 0)
  const others = shown.filter((r) => !arrived.includes(r))
  if (shown.length === 0) return null
  return (
    <div className="stack stack--2" aria-label={walletTexts[view.lang].progress} role="group">
      {arrived.length > 0 && <Arrived view={view} requests={arrived} />}
      {others.map((request) => (
        <OneRequest key={request.id} view={view} request={request} now={now} back={back} />
      ))}
    </div>
  )
}

function Arrived({ view, requests }: { view: View; requests: readonly FetchRequest[] }): VNode {
  const t = walletTexts[view.lang]
  const total = requests.reduce((sum, r) => sum + r.arrived, 0)
  return (
    <Notice kind="ok" title={t.arrivedAll(total)} status>
      <p>{requests.map((r) => `${nameOf(view, r)} ${r.arrived}`).join(' · ')}</p>
    </Notice>
  )
}

function nameOf(view: View, { issuerName, issuerNameEn }: FetchRequest): string {
  return view.lang === 'en' ? (issuerNameEn ?? issuerName) : issuerName
}

function isShown({ state, askedAt }: FetchRequest, now: Date): boolean {
  const age = now.getTime() - askedAt.getTime()
  return state === 'waiting' || age < (state === 'needs-a-person' ? 144 * shownMs : shownMs)
}

type One = { view: View; request: FetchRequest; now: Date; back: string | undefined }

function OneRequest({ view, request, now, back }: One): VNode {
  const t = walletTexts[view.lang]
  const name = nameOf(view, request)
  const reason = t.reasons[request.reason ?? '']
  if (request.state === 'waiting')
    return (
      <Notice kind="act" icon="clock" title={t.waiting(name)} status>
        {!isMoving(request, now) && (
          <p>
            {t.waitingLong(
              moment(request.askedAt, dayOf(now), view.lang),
              moment(request.nextTry, dayOf(now), view.lang),
            )}{' '}
            <a href={walletAt(back)}>{t.look}</a>
          </p>
        )}
      </Notice>
    )
  if (request.state === 'arrived') return <Notice kind="ok" title={t.nothingNew(name)} status />
  if (request.state === 'no-record')
    return (
      <Notice title={t.noRecord(name)}>
        <p>{t.noRecordNote}</p>
      </Notice>
    )
  const stopped = request.state === 'stopped'
  return (
    <Notice kind={stopped ? 'info' : 'warn'} title={stopped ? t.stopped(name) : t.needsAPerson(name)}>
      {reason !== undefined && <p>{reason}</p>}
    </Notice>
  )
}
