import { type Day, isDay } from '../../../kernel/day.ts'
import type { Parameter } from '../parameter.ts'
import type { Table } from '../table.ts'
import type { RuleUse } from './about.ts'
import type { Label } from './fact.ts'
import { type KnownDays, knownAround } from './known-days.ts'
import type { Node } from './node.ts'

/**
 * A number, table or rule that has no value, whatever else is told. `unset`: what holds on the day is not set yet; `none`: there is
 * none on the day; `case`: the law has none for a case of this kind; `zero`: it would be divided by a number that was told as 0.
 */
export type NoValue = KnownDays & {
  readonly kind: 'parameter' | 'table' | 'rule'
  readonly name: string
  readonly label: Label
  readonly why: 'unset' | 'none' | 'case' | 'zero'
  /** The day whose law was asked for. */
  readonly day: Day
  /** The results that stay open because of it. */
  readonly results: readonly string[]
}

/** What has no value under results, in the order in which the law comes upon it: with missing facts, all that leaves one open. */
export function noValueUnder(results: readonly (readonly [name: string, node: Node])[], asked: Day): NoValue[] {
  const found = new Map<string, NoValue>()
  for (const [name, node] of results) {
    for (const [key, each] of causesOf(node, asked)) {
      const before = found.get(key)
      found.set(key, { ...each, results: [...(before?.results ?? []), name] })
    }
  }
  return [...found.values()]
}

type Cause = Omit<NoValue, 'results'>

function causesOf(result: Node, asked: Day): Map<string, Cause> {
  const causes = new Map<string, Cause>()
  const seen = new Set<Node>()
  visit(result, undefined)
  return causes

  function visit(node: Node, under: RuleUse | undefined): void {
    if (node.value !== undefined || seen.has(node)) return
    const { about } = node
    const rule = about?.kind === 'rule' ? about : under
    const cause = causeOf(node, rule, asked)
    // A number is one step for every rule and day that asks: it is looked at each time.
    if (cause) causes.set([cause.kind, cause.name, cause.why, cause.day].join(' '), cause)
    else seen.add(node)
    for (const each of node.of) visit(each, rule)
  }
}

function causeOf({ op, of, about }: Node, rule: RuleUse | undefined, asked: Day): Cause | undefined {
  const day = isDay(rule?.by?.value) ? rule.by.value : asked
  if (about?.kind === 'parameter') return ofNumber('parameter', about.parameter, day)
  if (about?.kind === 'table') return ofNumber('table', about.table, day)
  if (about?.kind === 'fact' || !rule) return undefined
  const own = { kind: 'rule', name: rule.rule.name, label: rule.rule.label, day } as const
  if (about?.kind === 'rule') return about.version ? undefined : { ...own, why: 'none', ...knownAround(rule.rule, day) }
  if (of.some(({ value }) => value === undefined)) return undefined
  return { ...own, why: op === 'dividedBy' ? 'zero' : 'case' }
}

function ofNumber(kind: 'parameter' | 'table', of: Parameter | Table, day: Day): Cause {
  const why = of.knownUntil !== undefined && day > of.knownUntil ? 'unset' : 'none'
  return { kind, name: of.id, label: of.name, day, why, ...knownAround(of, day) }
}
