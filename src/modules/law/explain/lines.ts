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
  return [...new Set(lines)]

  function visit(ref: Ref, hint: Counted | undefined): void {
    const step = typeof ref === 'number' ? trace[ref] : undefined
    if (!step || seen.has(step.id) || nameOf(step, lang) !== undefined) return
    seen.add(step.id)
    step.of.forEach((below, at) => visit(below, hintFor(step.op, at, hint)))
    const line = lineOf(step, trace, hint, lang)
    if (line !== undefined) lines.push(line)
  }
}

// Operations whose result counts what their parts count.
const keepsUnit: ReadonlySet<string> = new Set(['when', 'orElse', 'min', 'max', 'floor', 'floorTo10', 'plus', 'minus'])

function hintFor(op: string, at: number, hint: Counted | undefined): Counted | undefined {
  if (op === 'percent') return at === 1 ? 'percent' : hint
  return keepsUnit.has(op) ? hint : undefined
}

function lineOf(
  step: TraceStep,
  trace: readonly TraceStep[],
  hint: Counted | undefined,
  lang: Lang,
): string | undefined {
  if (step.value === null || isPlainPresumption(step, trace) || cutsNothing(step, trace)) return undefined
  const said = operationText(step.op, partsOf(step, trace, hint, lang), lang)
  if (said === undefined || step.op === 'doesNotApply') return said
  const value = valueText(step.value, unitOf(step, trace) ?? hint, lang)
  return step.op === 'orElse' ? said : typeof step.value === 'boolean' ? `${said} → ${value}` : `${said} = ${value}`
}

// What is known needs no presumption.
function isPlainPresumption({ op, of: [first] }: TraceStep, trace: readonly TraceStep[]): boolean {
  return op === 'orElse' && typeof first === 'number' && trace[first]?.value !== null
}

// A rounding that changes nothing says nothing.
function cutsNothing({ op, of: [first], value }: TraceStep, trace: readonly TraceStep[]): boolean {
  return op.startsWith('floor') && typeof first === 'number' && trace[first]?.value === value
}

function partsOf(step: TraceStep, trace: readonly TraceStep[], hint: Counted | undefined, lang: Lang): string[] {
  const own = ownUnits.has(step.op)
    ? undefined
    : (firstUnit(step, trace) ?? (keepsUnit.has(step.op) ? hint : undefined))
  return step.of.map((ref, at) => {
    if (step.op === 'orElse' && at === 0) return labelOf(ref, trace, lang)
    return partText(ref, trace, step.op === 'percent' && at === 1 ? 'percent' : own, lang)
  })
}

// Their parts count different things.
const ownUnits: ReadonlySet<string> = new Set(['dividedBy', 'times', 'shares', 'bracket', 'cell'])

function labelOf(ref: Ref, trace: readonly TraceStep[], lang: Lang): string {
  const step = typeof ref === 'number' ? trace[ref] : undefined
  return (step && nameOf(step, lang)?.label) ?? ''
}

function partText(ref: Ref, trace: readonly TraceStep[], unit: Counted | undefined, lang: Lang): string {
  if (typeof ref !== 'number') return quoted(ref.is, unit, lang)
  const step = trace[ref]
  if (!step) return ''
  const named = nameOf(step, lang)
  if (step.table !== undefined) return named?.label ?? ''
  const value =
    step.value === null ? unknown[lang] : valueText(step.value, named?.unit ?? unitOf(step, trace) ?? unit, lang)
  return named ? `${named.label} ${value}` : value
}

const unknown = { ko: '모름', en: 'not known' } as const

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
