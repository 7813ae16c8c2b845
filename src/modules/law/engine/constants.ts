import type { Day } from '../../../kernel/day.ts'
import { type Parameter, type Value, parameters } from '../parameter.ts'
import { type Table, type TableValue, tables } from '../table.ts'
import { type Entry, type Node, made, none } from './node.ts'

/** The step of a parameter on a day. The day is that of the rule that asks; without a value on it the step is unknown. */
export function parameterStep(id: string, day: Day | undefined): Node<number> {
  const steps = parameterSteps.get(id)
  if (!steps) throw new Error(`no parameter ${id}`)
  return inForce(steps, day) ?? steps.none
}

/** The step of a table on a day. */
export function tableStep(id: string, day: Day | undefined): Node<readonly Entry[]> {
  const steps = tableSteps.get(id)
  if (!steps) throw new Error(`no table ${id}`)
  return inForce(steps, day) ?? steps.none
}

/** Steps made once a value: they are the same in every evaluation. */
type Steps<T extends number | readonly Entry[]> = {
  readonly until: Day | undefined
  readonly values: readonly { readonly from: Day; readonly step: Node<T> }[]
  readonly none: Node<T>
}

function inForce<T extends number | readonly Entry[]>(
  { values, until }: Steps<T>,
  day: Day | undefined,
): Node<T> | undefined {
  if (day === undefined || (until !== undefined && day > until)) return undefined
  return values.findLast(({ from }) => from <= day)?.step
}

const parameterSteps: ReadonlyMap<string, Steps<number>> = new Map(
  [...parameters].map(([id, parameter]) => [
    id,
    {
      until: parameter.knownUntil,
      values: parameter.values.map((value) => ({ from: value.from, step: ofParameter(parameter, value) })),
      none: ofParameter(parameter, undefined),
    },
  ]),
)

const tableSteps: ReadonlyMap<string, Steps<readonly Entry[]>> = new Map(
  [...tables].map(([id, table]) => [
    id,
    {
      until: table.knownUntil,
      values: table.values.map((value) => ({ from: value.from, step: ofTable(table, value) })),
      none: ofTable(table, undefined),
    },
  ]),
)

function ofParameter(parameter: Parameter, on: Value | undefined): Node<number> {
  return made(
    'parameter',
    none,
    on?.value ?? undefined,
    { kind: 'parameter', parameter, on },
    on?.status === 'unverified',
  )
}

function ofTable(table: Table, on: TableValue | undefined): Node<readonly Entry[]> {
  return made('table', none, on?.rows ?? undefined, { kind: 'table', table, on }, on?.status === 'unverified')
}
