import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Notice } from '../../../../web/components/notice.tsx'
import type { Outcome } from '../../decide.ts'
import { articleText } from '../../explain/article-text.ts'
import { nameOf } from '../../explain/named.ts'
import { valueText } from '../../explain/value-text.ts'
import { calculatorTexts } from '../messages.ts'
import type { Asked } from '../read-address.ts'

/** The results with their articles, what in them is not checked, and what is missing for the rest. */
export function Answer({ asked, outcome, lang }: { asked: Asked; outcome: Outcome; lang: Lang }): VNode {
  const t = calculatorTexts[lang]
  const { domain, wanted } = asked
  const settled = wanted.flatMap((name) => {
    const [value, rule] = [outcome.result[name], domain.results[name]]
    return value === undefined || !rule ? [] : [{ name, rule, value }]
  })
  return (
    <section className="card card--lead" aria-labelledby="f-answer">
      <h2 id="f-answer" className="eyebrow">
        {t.results}
      </h2>
      <dl className="money">
        {settled.map(({ name, rule, value }) => (
          <div key={name} {...(rule.unit === 'won' && name.startsWith('total') && { className: 'total' })}>
            <dt>
              {rule.label[lang]}
              <small>{articleText(rule.article, lang)}</small>
            </dt>
            <dd>{valueText(value, rule.unit, lang)}</dd>
          </div>
        ))}
      </dl>
      <Unsure outcome={outcome} lang={lang} />
      {outcome.missing.length > 0 && (
        <p className="muted">{t.still(outcome.missing.map(({ label }) => label[lang]).join(', '))}</p>
      )}
    </section>
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
