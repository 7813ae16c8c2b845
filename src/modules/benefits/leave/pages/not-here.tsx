import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Pairs } from '../../../../web/components/lists.tsx'
import { notHereTexts } from '../not-here.ts'

/** What is not decided here, with what is known of it and who decides. */
export function NotHere({ lang }: { lang: Lang }): VNode {
  const t = notHereTexts[lang]
  return (
    <Section id="not-here" title={t.title}>
      <p className="muted">{t.lead}</p>
      <div className="card">
        <Pairs items={t.each.map(([term, value]) => ({ term, value }))} />
      </div>
      <p className="note">{t.who}</p>
    </Section>
  )
}
