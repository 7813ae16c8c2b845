import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { More, Section } from '../../../web/components/cards.tsx'
import { Empty } from '../../../web/components/notice.tsx'
import { count } from '../../../web/format.ts'
import { type Card, JobCard } from '../../search/index.ts'
import type { Wishes } from '../../seekers/index.ts'
import { searchHref, wishWords } from '../day/fitting.ts'
import { todayTexts } from '../texts/today.ts'

/** The newest vacancies for a person's wishes, and how many there are in all. */
export type FittingProps = {
  readonly wishes: Wishes
  readonly cards: readonly Card[]
  readonly total: number
  readonly lang: Lang
  readonly today: Day
}

/** New vacancies by the person's own wishes, with the whole reason in one sentence. */
export function Fitting({ wishes, cards, total, lang, today }: FittingProps): VNode {
  const t = todayTexts[lang]
  const conditions = wishWords(wishes, lang)
  const wished = conditions.length > 0
  return (
    <Section
      id="fitting"
      title={wished ? t.jobs : t.jobsAny}
      aside={total > 0 && <More href={searchHref(wishes)}>{t.all(count(total))}</More>}
    >
      <p className="muted">
        {wished ? t.because(conditions.join(' · ')) : t.noWishes}{' '}
        <a href="/my/resume#wishes">{wished ? t.changeWishes : t.setWishes}</a>
      </p>
      {cards.length === 0 ? (
        <Empty icon="work" title={t.noFit}>
          <p className="muted">{t.noFitNext}</p>
        </Empty>
      ) : (
        <div className="grid grid--2">
          {cards.map((card) => (
            <JobCard key={card.id} card={card} lang={lang} today={today} />
          ))}
        </div>
      )}
    </Section>
  )
}
