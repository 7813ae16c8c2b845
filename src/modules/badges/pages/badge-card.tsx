import type { VNode } from 'preact'
import { addDays, type Day, dayOf, monthsBetween } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { type Proof, Tick } from '../../../web/components/marks.tsx'
import { dateOnPaper, distance, duration } from '../../../web/format.ts'
import type { BadgeState, WalletBadge } from '../wallet/wallet-badge.ts'
import { walletTexts } from '../wallet-texts.ts'
import { BadgeSeal } from './seal.tsx'

const proofs: Readonly<Record<BadgeState, Proof>> = {
  valid: 'ok',
  expiring: 'wait',
  suspended: 'wait',
  expired: 'no',
  revoked: 'no',
}

/** A badge as a card of the wallet. */
export function BadgeCard({ view, badge, today }: { view: View; badge: WalletBadge; today: Day }): VNode {
  const issuer = view.lang === 'en' ? (badge.issuerNameEn ?? badge.issuerName) : badge.issuerName
  return (
    <article className="card badge">
      <BadgeSeal badge={badge} off={!holds(badge.state)} />
      <div className="stack stack--1">
        <h3>
          <a className="cover" href={`/wallet/${badge.id}`}>
            {badge.title}
          </a>
        </h3>
        <p className="note">{[issuer, spanOf(view, badge, today)].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="wide card__foot row row--between">
        <StateTick view={view} badge={badge} today={today} />
        <span className="note">{whenOf(view, badge)}</span>
      </div>
    </article>
  )
}

/** How a badge stands, in shape and words. */
function StateTick({ view, badge, today }: { view: View; badge: WalletBadge; today: Day }): VNode {
  const { state } = walletTexts[view.lang]
  const end = badge.validUntil && lastDay(badge.validUntil)
  const words =
    badge.state === 'expiring' && end
      ? state.expiring(distance(end, today, view.lang))
      : state[badge.state === 'expiring' ? 'valid' : badge.state]
  return <Tick proof={proofs[badge.state]}>{words}</Tick>
}

/** Whether a badge in this state still proves something. */
function holds(state: BadgeState): boolean {
  return state === 'valid' || state === 'expiring'
}

/** The last day on which a badge holds: it ends with that day in Korea. */
export function lastDay(validUntil: Date): Day {
  return addDays(dayOf(validUntil), -1)
}

function spanOf(view: View, { kind, record }: WalletBadge, today: Day): string {
  if (kind !== 'career' || record.from === undefined) return ''
  return duration(monthsBetween(record.from, record.to ?? today), view.lang)
}

function whenOf(view: View, badge: WalletBadge): string {
  const t = walletTexts[view.lang]
  if (badge.validUntil) return t.until(dateOnPaper(lastDay(badge.validUntil), view.lang))
  const { from, to } = badge.record
  if (badge.kind === 'qualification' && from !== undefined) return t.from(dateOnPaper(from, view.lang))
  if (badge.kind === 'career' && to !== undefined) return t.until(dateOnPaper(to, view.lang))
  return dateOnPaper(to ?? from ?? dayOf(badge.issuedAt), view.lang)
}
