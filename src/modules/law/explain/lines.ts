import type { Lang } from '../../../platform/http/page-call.ts'
import type { Plain } from '../engine/node.ts'
import type { Ref, TraceStep } from '../engine/trace.ts'
import { nameOf } from './named.ts'
import { operationText } from './operation-text.ts'
import { type Counted, valueText } from './value-text.ts'

/** What a rule did, a line an operation, in the order in which it is worked out. */
export function linesOf(rule: TraceStep, trace: readonly TraceStep[], lang: Lang): string[] {
  const lines: string[] = []
  const seen = new Set<number>()
  for (const ref of rule.of) visit(ref, nameOf(rule, lang)?.unit)
  return lines

  function visit(ref: Ref, hint: Counted | undefined): void {
    const step = typeof ref === 'number' ? trace[ref] : undefined
    if (!step || seen.has(step.id) || nameOf(step, lang) !== undefined) return
    seen.add(step.id)
    for (const below of step.of) visit(below, keepsUnit.has(step.op) ? hint : undefined)
    const line = lineOf(step, trace, hint, lang)
    if (line !== undefined) lines.push(line)
  }
}

// Operations whose result counts what their parts count.
const keepsUnit: ReadonlySet<string> = new Set(['when', 'orElse', 'min', 'max', 'floor', 'floorTo10', 'plus', 'minus'])

function lineOf(
  step: TraceStep,
  trace: readonly TraceStep[],
  hint: Counted | undefined,
  lang: Lang,
): string | undefined {
  if (step.value === null || isPlainPresumption(step, trace)) return undefined
  const said = operationText(step.op, partsOf(step, trace, lang), lang)
  if (said === undefined || step.op === 'doesNotApply') return said
  const value = valueText(step.value, unitOf(step, trace) ?? hint, lang)
  return step.op === 'orElse' ? said : typeof step.value === 'boolean' ? `${said} → ${value}` : `${said} = ${value}`
}

// What is known needs no presumption.
function isPlainPresumption({ op, of: [first] }: TraceStep, trace: readonly TraceStep[]): boolean {
  return op === 'orElse' && typeof first === 'number' && trace[first]?.value !== null
}

function partsOf(step: TraceStep, trace: readonly TraceStep[], lang: Lang): string[] {
  const unit =
    step.op === 'dividedBy' || step.op === 'times' || step.op === 'shares' ? undefined : firstUnit(step, trace)
  return step.of.map((ref) => partText(ref, trace, unit, lang))
}

function partText(ref: Ref, trace: readonly TraceStep[], unit: Counted | undefined, lang: Lang): string {
  if (typeof ref !== 'number') return quoted(ref.is, unit, lang)
  const step = trace[ref]
  if (!step) return ''
  const named = nameOf(step, 'ko') && nameOf(step, lang)
  if (step.table !== undefined) return named?.label ?? ''
  const value = step.value === null ? '?' : valueText(step.value, named?.unit ?? unitOf(step, trace), lang)
  return named ? `${named.label} ${value}` : value
}

function quoted(value: Plain, unit: Counted | undefined, lang: Lang): string {
  const text = valueText(value, unit, lang)
  return typeof value === 'string' ? `‘${text}’` : text
}

/** What an operation's result counts, from its parts. */
function unitOf(step: TraceStep, trace: readonly TraceStep[]): Counted | undefined {
  const named = nameOf(step, 'ko')
  if (named) return named.unit
  if (step.op === 'daysBetween' || step.op === 'countDays') return 'days'
  if (step.op === 'shares' || step.op === 'bracket' || step.op === 'cell') return undefined
  if (step.op === 'times') return unitsOf(step, trace).find((unit) => unit.startsWith('won')) ?? unitsOf(step, trace)[0]
  if (step.op === 'dividedBy') return ofQuotient(unitsOf(step, trace))
  return step.op === 'when' ? unitsOf(step, trace).at(-1) : firstUnit(step, trace)
}

function ofQuotient([top, bottom]: readonly Counted[]): Counted | undefined {
  return top === bottom ? undefined : top
}

function firstUnit(step: TraceStep, trace: readonly TraceStep[]): Counted | undefined {
  return unitsOf(step, trace)[0]
}

function unitsOf({ of }: TraceStep, trace: readonly TraceStep[]): Counted[] {
  return of.flatMap((ref) => {
    const below = typeof ref === 'number' ? trace[ref] : undefined
    return (below && unitOf(below, trace)) ?? []
  })
}
