import type { Lang } from '../../../platform/http/page-call.ts'
import { dateOnPaper } from '../../../web/format.ts'
import { isDay } from '../../../kernel/day.ts'
import { ruleNamed } from '../engine/rule.ts'
import type { TraceStep } from '../engine/trace.ts'
import { articleText } from './article-text.ts'
import type { Explained, Leaf } from './explained.ts'
import { linesOf } from './lines.ts'
import { nameOf } from './named.ts'
import { valueText } from './value-text.ts'

/**
 * Why a rule gave its value, from a trace: the rule, what it did line by line, the facts and numbers it used and the rules
 * below it. Undefined when the trace has no such rule. The one source of every place that explains a result.
 */
export function explain(trace: readonly TraceStep[], rule: string, lang: Lang): Explained | undefined {
  return explainAll(trace, [rule], lang)[0]
}

/**
 * The same of several rules: what was said under one is not said again under the next. `saidBy`: who said a fact, by its name, where
 * it was somebody else than who reads.
 */
export function explainAll(
  trace: readonly TraceStep[],
  rules: readonly string[],
  lang: Lang,
  saidBy: Readonly<Record<string, string>> = {},
): Explained[] {
  const reading: Reading = { trace, lang, saidBy, said: new Set() }
  return rules.flatMap((rule) => {
    const root = trace.find((step) => step.rule === rule)
    return root ? [explained(root, reading)] : []
  })
}

type Reading = {
  readonly trace: readonly TraceStep[]
  readonly lang: Lang
  readonly saidBy: Readonly<Record<string, string>>
  readonly said: Set<number>
}

function explained(step: TraceStep, reading: Reading): Explained {
  const { trace, lang, said } = reading
  const again = said.has(step.id)
  said.add(step.id)
  const under = again ? [] : ownSteps(step, trace)
  return {
    ...headOf(step, reading),
    again,
    lines: again ? [] : linesOf(step, trace, lang),
    leaves: under.flatMap((each) => leafOf(each, reading)),
    rules: under.filter((each) => each.rule !== undefined).map((each) => explained(each, reading)),
  }
}

function headOf(step: TraceStep, { trace, lang }: Reading): Omit<Explained, 'again' | 'lines' | 'leaves' | 'rules'> {
  const name = step.rule ?? ''
  const rule = ruleNamed(name)
  const named = nameOf(step, lang)
  const by = step.by === undefined ? undefined : trace[step.by]
  return {
    rule: name,
    label: named?.label ?? name,
    value: step.value === null ? '' : valueText(step.value, named?.unit, lang),
    article: articleText(step.article ?? '', lang),
    why: rule?.versions.find(({ from }) => from === step.from)?.why[lang] ?? '',
    ...(step.from !== undefined && { from: step.from }),
    ...(step.status !== undefined && { status: step.status }),
    ...(by && { chosenBy: `${nameOf(by, lang)?.label ?? ''} ${dayText(by.value, lang)}` }),
  }
}

/** The steps that a rule uses itself: down to facts, numbers and other rules, each once, in the order of the reasoning. */
function ownSteps(step: TraceStep, trace: readonly TraceStep[]): TraceStep[] {
  const found = new Set<TraceStep>()
  const visit = (at: TraceStep): void => {
    for (const ref of at.of) {
      const below = typeof ref === 'number' ? trace[ref] : undefined
      if (!below || found.has(below)) continue
      found.add(below)
      if (nameOf(below, 'ko') === undefined) visit(below)
    }
  }
  visit(step)
  return [...found].filter((each) => nameOf(each, 'ko') !== undefined)
}

function leafOf(step: TraceStep, { lang, saidBy }: Reading): Leaf[] {
  const { fact, parameter, table, from, status, value } = step
  const name = fact ?? parameter ?? table
  if (name === undefined) return []
  const source = step.source ?? saidBy[name]
  const named = nameOf(step, lang)
  return [
    {
      kind: fact !== undefined ? 'fact' : parameter !== undefined ? 'parameter' : 'table',
      name,
      label: named?.label ?? name,
      ...(value !== null && { value: table === undefined ? valueText(value, named?.unit, lang) : '' }),
      ...(from !== undefined && { from }),
      ...(source !== undefined && { source }),
      ...(status !== undefined && { status }),
    },
  ]
}

function dayText(value: TraceStep['value'], lang: Lang): string {
  return isDay(value) ? dateOnPaper(value, lang) : ''
}
