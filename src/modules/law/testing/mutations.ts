import type { DecisionDocument } from '../checker/decision-document.ts'
import { readLawBooks } from '../checker/law-books.ts'
import type { Dice } from './draw-case.ts'

const books = readLawBooks()

type Step = {
  op?: unknown
  rule?: unknown
  fact?: unknown
  of: unknown[]
  value?: unknown
  from?: unknown
  by?: unknown
  parameter?: unknown
  article?: unknown
  status?: unknown
}
/** A decision that may be altered. */
export type Open = Omit<DecisionDocument, 'trace'> & { trace: Step[] }
/** One of its own to alter. */
export function copied(document: DecisionDocument): Open {
  return JSON.parse(JSON.stringify(document))
}

function other(value: unknown, draw: Dice): unknown {
  if (typeof value === 'number') return value + 1 + draw(1000)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return isDate(value) ? '2018-03-03' : `${value}x`
  return value === null ? 1 : null
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)
}

function otherWordings(rule: unknown, from: unknown): string[] {
  const statement = typeof rule === 'string' ? books.statements.get(rule) : undefined
  return statement?.versions.map((each) => each.from).filter((day) => day !== from) ?? []
}

/** Takes a step out, and lets the others refer to what is left. */
export function leaveOut(trace: Step[], at: number): void {
  trace.splice(at, 1)
  const moved = (ref: unknown): unknown => (typeof ref === 'number' && ref > at ? ref - 1 : ref)
  for (const [id, step] of trace.entries()) Object.assign(step, { id, of: step.of.map(moved), by: moved(step.by) })
  for (const step of trace) if (step.by === undefined) Reflect.deleteProperty(step, 'by')
}

/** One thing altered; undefined when the document has no such thing. */
export const mutations: Readonly<Record<string, (document: Open, draw: Dice) => unknown>> = {
  'a fact': ({ facts }, draw) => {
    const fact = facts[draw(facts.length)]
    return fact && Object.assign(fact, { value: other(fact.value, draw) })
  },
  'a value of a step': ({ trace }, draw) => alter(trace, draw, (step) => ({ value: other(step.value, draw) })),
  'a step left out': ({ trace }, draw) => {
    leaveOut(trace, draw(trace.length))
    return true
  },
  // As if what stands under the rule were its value already.
  'a rule left out': ({ trace }, draw) => {
    const rules = trace.flatMap(({ rule, of }, at) => (rule !== undefined && typeof of[0] === 'number' ? [at] : []))
    const at = rules[draw(rules.length)]
    if (at === undefined) return undefined
    const under = trace[at]?.of[0]
    for (const step of trace) Object.assign(step, { of: step.of.map((ref) => (ref === at ? under : ref)) })
    leaveOut(trace, at)
    return true
  },
  'another wording of the rule': ({ trace }, draw) =>
    alter(
      trace.filter(({ rule, from }) => otherWordings(rule, from).length > 0),
      draw,
      ({ rule, from }) => ({ from: otherWordings(rule, from)[0] }),
    ),
  'a date, in fact and trace alike': ({ facts, trace }, draw) => {
    const dates = facts.filter(({ value }) => isDate(value))
    const fact = dates[draw(dates.length)]
    if (!fact) return undefined
    const value = fact.value === '2021-07-01' ? '2026-01-01' : '2021-07-01'
    for (const step of trace) if (step.fact === fact.name) Object.assign(step, { value })
    return Object.assign(fact, { value })
  },
  'a version': ({ trace }, draw) =>
    alter(
      trace.filter(({ from }) => from !== undefined),
      draw,
      () => ({ from: '2018-03-03' }),
    ),
  'the day that chose': ({ trace }, draw) =>
    alter(
      trace.filter(({ by }) => typeof by === 'number'),
      draw,
      ({ by }) => ({ by: Number(by) === 0 ? 1 : 0 }),
    ),
  'a parameter': ({ trace }, draw) =>
    alter(
      trace.filter(({ parameter }) => parameter !== undefined),
      draw,
      ({ parameter }) => ({
        parameter: parameter === 'waiting-days' ? 'benefit-rate' : 'waiting-days',
      }),
    ),
  'an operation': ({ trace }, draw) => alter(trace, draw, ({ op }) => ({ op: op === 'max' ? 'min' : 'max' })),
  'a reference': ({ trace }, draw) =>
    alter(
      trace.filter(({ of }) => of.length > 0),
      draw,
      ({ of }) => ({ of: [...of.slice(1), of[0] === 0 ? 1 : 0, 0] }),
    ),
  'an article': ({ trace }, draw) =>
    alter(
      trace.filter(({ article }) => article !== undefined),
      draw,
      () => ({ article: '고용보험법 §1' }),
    ),
  'a source or how sure it is': ({ trace }, draw) =>
    alter(
      trace.filter(({ status }) => status !== undefined),
      draw,
      ({ status }) => ({ status: status === 'secondary' ? 'law text' : 'secondary' }),
    ),
  'the result': ({ result }, draw) => {
    const [name = '', value] = Object.entries(result)[0] ?? []
    return Object.assign(result, { [name]: other(value, draw) })
  },
  'the day of the law': (document) => Object.assign(document, { lawDay: '2014-03-03' }),
  'a step put in': ({ trace }, draw) => trace.splice(draw(trace.length), 0, { op: 'floor', of: [], value: 1 }),
}

function alter(steps: readonly Step[], draw: Dice, change: (step: Step) => object): unknown {
  const step = steps[draw(steps.length)]
  return step && Object.assign(step, change(step))
}
