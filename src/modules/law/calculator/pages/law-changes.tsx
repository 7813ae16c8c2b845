import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Section } from '../../../../web/components/cards.tsx'
import { Lines } from '../../../../web/components/lists.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import type { Domain } from '../../engine/domain.ts'
import type { Plain } from '../../engine/node.ts'
import { valueText } from '../../explain/value-text.ts'
import type { Change } from '../../shadow/compare-laws.ts'
import type { Changed } from '../changes.ts'
import { calculatorTexts } from '../messages.ts'

type Shown = { readonly changed: readonly Changed[]; readonly domain: Domain; readonly lang: Lang }

/** What the same facts would give under the law of the days on which it changes, and what makes the difference. */
export function LawChanges({ changed, domain, lang }: Shown): VNode {
  const t = calculatorTexts[lang]
  return (
    <Section id="f-changes" title={t.changes}>
      <p className="muted">{t.changesText}</p>
      <ol className="time">
        {changed.map(({ day, changes, because }) => (
          <li key={day}>
            <span className="time__when">{dateOnPaper(day, lang)}</span>
            <h3>
              {changes.length === 0 ? t.noChange : changes.map((each) => changeText(each, domain, lang)).join(', ')}
            </h3>
            {because.length > 0 && <Lines items={because} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function changeText({ result, before, after, by }: Change, domain: Domain, lang: Lang): string {
  const t = calculatorTexts[lang]
  const rule = domain.results[result]
  const said = (value: Plain | undefined): string =>
    value === undefined ? t.notKnown : valueText(value, rule?.unit, lang)
  const more = by === undefined ? '' : ` (${by > 0 ? '+' : '−'}${valueText(Math.abs(by), rule?.unit, lang)})`
  return `${rule?.label[lang] ?? result} ${t.change(said(before), said(after))}${more}`
}
