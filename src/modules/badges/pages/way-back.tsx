import type { VNode } from 'preact'
import type { PageCall, View } from '../../../platform/http/page-call.ts'
import { Icon } from '../../../web/components/icon.tsx'
import type { BadgeKind } from '../events.ts'
import { walletTexts } from '../wallet-texts.ts'

/** Where the person came from to fetch badges, as the link or the form says: an application or the résumé, nothing else. */
export function backOf({ query, body }: Pick<PageCall, 'query' | 'body'>): string | undefined {
  const named = query['return'] ?? body['return']
  return typeof named === 'string' && /^(\/apply\/[\w-]+|\/my\/resume)$/.test(named) ? named : undefined
}

/** The wallet's address that remembers where to go back to. */
export function walletAt(back: string | undefined, kind?: BadgeKind): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(back !== undefined && { return: back }) })
  return query.size === 0 ? '/wallet' : `/wallet?${query}`
}

/** The way back; the first thing to do once badges have arrived. */
export function WayBack({ view, back, arrived }: { view: View; back: string; arrived: boolean }): VNode {
  const t = walletTexts[view.lang]
  return (
    <p>
      <a className={arrived ? 'btn btn--main' : 'btn'} href={back}>
        <Icon name="left" />
        {back === '/my/resume' ? t.backToResume : t.backToApplying}
      </a>
    </p>
  )
}
