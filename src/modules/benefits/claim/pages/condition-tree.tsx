import type { VNode } from 'preact'
import type { Lang } from '../../../../platform/http/page-call.ts'
import { Icon } from '../../../../web/components/icon.tsx'
import { Mark } from '../../../../web/components/marks.tsx'
import { WhyTree, explainAll, valueText } from '../../../law/index.ts'
import type { Estimate } from '../estimate.ts'
import { sourceOf } from '../known-fact.ts'
import { checkTexts } from '../texts/check-texts.ts'
import { benefitDomain, conditions } from '../wanted.ts'
import { eligibility } from '../window.ts'

type State = 'ok' | 'warn' | 'open'

/** The conditions of benefit, each green, amber or grey from the trace, and open to its steps and articles. */
export function ConditionTree({ of, lang }: { of: Estimate; lang: Lang }): VNode {
  return (
    <ul className="why">
      {conditions
        .filter((name) => isShown(name, of))
        .map((name) => (
          <Condition key={name} name={name} of={of} lang={lang} />
        ))}
    </ul>
  )
}

// What is only asked of some statuses is not shown to others.
function isShown(name: string, { facts, conditions: settled }: Estimate): boolean {
  const kind = facts.find((fact) => fact.name === 'workerType')?.value
  const choseLast = facts.find((fact) => fact.name === 'choseLastStatus')?.value
  if (name === 'dailyWorkerMet') return kind === '일용' || kind === '건설일용'
  if (name === 'shortTermMet') return settled[name] !== true
  if (name === 'arrearsAllow') return kind === '자영업자'
  if (name === 'statusChoiceAllowed') return choseLast === false
  return true
}

function Condition({ name, of, lang }: { name: (typeof conditions)[number]; of: Estimate; lang: Lang }): VNode {
  const t = checkTexts[lang]
  const state = stateOf(name, of)
  const saidBy = Object.fromEntries(of.facts.map((fact) => [fact.name, sourceOf(fact, lang)]))
  const rule = name === 'insuredPeriodMet' ? benefitDomain().results[name] : eligibility().results[name]
  const trace = name === 'insuredPeriodMet' ? of.trace.period : of.trace.conditions
  const explained = rule ? explainAll(trace, [rule.name], lang, saidBy) : []
  const value = of.conditions[name]
  const said = typeof value === 'string' ? ` · ${valueText(value, 'word', lang)}` : ''
  return (
    <li>
      <details className={`node node--${state}`}>
        <summary>
          <Mark {...(state !== 'open' && { kind: state })} icon={icons[state]} />
          <span className="stack stack--1">
            <b>{t.conditions[name]}</b>
            <span className="muted">{`${t.states[state]}${said}`}</span>
          </span>
          <Icon name="chev" />
        </summary>
        {explained.length > 0 && (
          <div className="node__body">
            <WhyTree all={explained} lang={lang} />
          </div>
        )}
      </details>
    </li>
  )
}

const icons = { ok: 'check', warn: 'alert', open: 'clock' } as const

/** Green, amber or grey: met, known not to be, or open. */
function stateOf(name: string, { conditions: settled }: Pick<Estimate, 'conditions'>): State {
  const value = settled[name]
  if (value === undefined) return 'open'
  if (name === 'restriction') return value === '없음' ? 'ok' : 'warn'
  return value === true ? 'ok' : 'warn'
}
