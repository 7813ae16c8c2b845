import type { VNode } from 'preact'
import { dayOf } from '../../../kernel/day.ts'
import type { View } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Timeline } from '../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../web/format.ts'
import type { ChainLink } from '../wallet/chain.ts'
import { shareTexts } from '../share-texts.ts'
import { lastDay } from './badge-card.tsx'

/** The badges of one record, one in place of the other, newest first; nothing when there was only ever one. */
export function History({
  view,
  chain,
  here,
}: {
  view: View
  chain: readonly ChainLink[]
  here: string
}): VNode | null {
  if (chain.length < 2) return null
  const t = shareTexts[view.lang].history
  const day = (at: Date): string => dateOnPaper(dayOf(at), view.lang)
  return (
    <Section id="history" title={t.title(chain.length)}>
      <p className="muted">{t.lead}</p>
      <Timeline
        items={chain.map(({ badge, title, issuedAt, validUntil, state }) => ({
          when: day(issuedAt),
          title: badge === here ? `${title} (${t.here})` : <a href={`/wallet/${badge}`}>{title}</a>,
          text: [t.states[state], ...(validUntil ? [t.until(dateOnPaper(lastDay(validUntil), view.lang))] : [])].join(
            ' · ',
          ),
          ...(badge === here ? { is: 'now' as const } : {}),
        }))}
      />
    </Section>
  )
}
