import type { VNode } from 'preact'
import { isDay } from '../../../../kernel/day.ts'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Icon } from '../../../../web/components/icon.tsx'
import { Mark } from '../../../../web/components/marks.tsx'
import { dateOnPaper } from '../../../../web/format.ts'
import { numberPlace, rulePlace } from '../../browser/places.ts'
import { ruleNamed } from '../../engine/rule.ts'
import type { Explained, Leaf } from '../../explain/explained.ts'
import { calculatorTexts } from '../messages.ts'

/** Why results are what they are: each rule opens into its steps, its numbers with source, and the rules below it. */
export function WhyTree({ all, lang }: { all: readonly Explained[]; lang: Lang }): VNode {
  return (
    <ul className="why">
      {all.map((each) => (
        <Branch key={each.rule} of={each} lang={lang} />
      ))}
    </ul>
  )
}

function Branch({ of, lang }: { of: Explained; lang: Lang }): VNode {
  return (
    <li>
      {of.again ? <Again of={of} lang={lang} /> : <Opened of={of} lang={lang} />}
      {of.rules.length > 0 && (
        <ul>
          {of.rules.map((each) => (
            <Branch key={each.rule} of={each} lang={lang} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Opened({ of, lang }: { of: Explained; lang: Lang }): VNode {
  const t = calculatorTexts[lang]
  return (
    <details className="node">
      <summary>
        <Mark icon="scale" />
        <span className="stack stack--1">
          <b>{[of.label, of.value].filter(Boolean).join(' · ')}</b>
          {of.why !== '' && <span className="muted">{of.why}</span>}
        </span>
        <Icon name="chev" />
      </summary>
      <div className="node__body">
        {of.lines.length > 0 && <Steps lines={of.lines} />}
        {of.leaves.length > 0 && <Leaves of={of.leaves} lang={lang} />}
        <p className="law">
          <Icon name="scale" size="s" />
          <span>
            <Article of={of} />
            {[of.from && t.from(onPaper(of.from, lang)), of.status && t.statuses[of.status]].map(
              (said) => said && ` · ${said}`,
            )}
          </span>
        </p>
        {of.chosenBy !== undefined && <p className="note">{t.because(of.chosenBy)}</p>}
      </div>
    </details>
  )
}

// Each line stands on those above it.
function Steps({ lines }: { lines: readonly string[] }): VNode {
  return (
    <ol className="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}

function Article({ of }: { of: Explained }): VNode {
  const rule = ruleNamed(of.rule)
  return rule ? <a href={rulePlace(rule)}>{of.article}</a> : <>{of.article}</>
}

function Again({ of, lang }: { of: Explained; lang: Lang }): VNode {
  return (
    <div className="node node--leaf">
      <Mark icon="undo" />
      <span className="stack stack--1">
        <b>{[of.label, of.value].filter(Boolean).join(' · ')}</b>
        <span className="muted">{calculatorTexts[lang].above}</span>
      </span>
    </div>
  )
}

function Leaves({ of, lang }: { of: readonly Leaf[]; lang: Lang }): VNode {
  return (
    <dl className="pairs">
      {of.map((leaf) => (
        <div key={leaf.kind + leaf.name}>
          <dt>{leaf.kind === 'fact' ? leaf.label : <a href={numberPlace(leaf.name)}>{leaf.label}</a>}</dt>
          <dd>
            {leaf.value}
            <span className="note"> {leafNote(leaf, lang)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function leafNote({ kind, value, from, source, status }: Leaf, lang: Lang): string {
  const t = calculatorTexts[lang]
  if (kind === 'fact') return value === undefined ? t.unknown : (source ?? t.said)
  return [from && t.from(onPaper(from, lang)), source, status && t.statuses[status]].filter(Boolean).join(' · ')
}

// A wording's first day is kept as it stands in the trace.
function onPaper(day: string, lang: Lang): string {
  return isDay(day) ? dateOnPaper(day, lang) : day
}
