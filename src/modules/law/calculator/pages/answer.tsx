import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Notice } from '../../../../web/components/notice.tsx'
import type { Outcome } from '../../decide.ts'
import type { AnyFact } from '../../engine/fact.ts'
import { articleText } from '../../explain/article-text.ts'
import { citedArticle } from '../../explain/cited-article.ts'
import { nameOf } from '../../explain/named.ts'
import { valueText } from '../../explain/value-text.ts'
import { stillMissing } from '../asked-facts.ts'
import { calculatorTexts } from '../messages.ts'
import type { Asked } from '../read-address.ts'
import { WithoutValue } from './no-value.tsx'
import { unusedText } from './unused-text.ts'

type Shown = {
  readonly asked: Asked
  readonly outcome: Outcome
  readonly unused: readonly AnyFact[]
  readonly lang: Lang
}

/** The results with their articles, what in them is not checked, what has no value, and what is missing for the rest. */
export function Answer({ asked, outcome, unused, lang }: Shown): VNode {
  const t = calculatorTexts[lang]
  const still = stillMissing(asked, outcome)
  return (
    <section className="card card--lead" aria-labelledby="f-answer">
      <h2 id="f-answer" className="eyebrow">
        {outcome.status === 'open' ? t.nothingYet : t.results}
      </h2>
      <Results asked={asked} outcome={outcome} lang={lang} />
      <WithoutValue asked={asked} noValue={outcome.noValue} lang={lang} />
      <Unsure outcome={outcome} lang={lang} />
      {still.length > 0 && <p className="muted">{t.still(still.map(({ label }) => label[lang]).join(', '))}</p>}
      {unused.length > 0 && !outcome.noValue.some(({ why }) => why === 'none') && (
        <p className="muted">{unusedText(unused, lang)}</p>
      )}
    </section>
  )
}

/** What was worked out, and what was told to be fixed already. */
function Results({ asked: { domain, wanted, known }, outcome, lang }: Omit<Shown, 'unused'>): VNode | null {
  const t = calculatorTexts[lang]
  const rows = wanted.flatMap((name) => {
    const rule = domain.results[name]
    const given = rule?.given && known[rule.given.name]
    const value = outcome.result[name] ?? given
    return value === undefined || !rule ? [] : [{ name, rule, value, told: outcome.result[name] === undefined }]
  })
  if (rows.length === 0) return null
  return (
    <dl className="money">
      {rows.map(({ name, rule, value, told }) => (
        <div key={name} {...(rule.unit === 'won' && name.startsWith('total') && { className: 'total' })}>
          <dt>
            {rule.label[lang]}
            <small>{told ? t.said : articleText(citedArticle(outcome.trace, rule), lang)}</small>
          </dt>
          <dd>{valueText(value, rule.unit, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Unsure({ outcome, lang }: { outcome: Outcome; lang: Lang }): VNode | null {
  const t = calculatorTexts[lang]
  const names = outcome.trace.flatMap((step) => (step.status === 'unverified' ? [nameOf(step, lang)?.label ?? ''] : []))
  if (outcome.status !== 'estimate') return null
  return (
    <Notice kind="warn" title={t.unsure}>
      <p>{t.unsureText([...new Set(names)].join(', '))}</p>
    </Notice>
  )
}
