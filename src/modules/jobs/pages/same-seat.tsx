import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Section } from '../../../web/components/cards.tsx'
import { Tag } from '../../../web/components/marks.tsx'
import { moment } from '../../../web/format.ts'
import { texts } from '../messages.ts'
import type { Other } from '../same/read-same.ts'
import { sameTexts } from '../same-messages.ts'

/** Other vacancies of the same seat, with their sources and the reason why they are taken for the same. */
export function SameSeat({ others, lang, today }: { others: readonly Other[]; lang: Lang; today: Day }): VNode | null {
  if (others.length === 0) return null
  const t = sameTexts[lang]
  return (
    <Section id="same" title={t.title} className="card">
      <p className="muted">{t.lead}</p>
      <ul className="rows">
        {others.map(({ vacancy, agreed, stands }) => (
          <li key={vacancy.id} className="stack stack--1">
            <p>
              <a href={`/jobs/${vacancy.id}`}>{vacancy.title}</a> {stands && <Tag kind="act">{t.stands}</Tag>}
            </p>
            <p className="note">
              {vacancy.sourceName ?? texts[lang].ours}
              {vacancy.publishedAt && ` · ${texts[lang].posted(moment(vacancy.publishedAt, today, lang))}`}
            </p>
            <p className="note">{t.because(agreed.map((one) => t.agreed[one]).join(', '))}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
