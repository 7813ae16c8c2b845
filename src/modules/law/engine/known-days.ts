import { type Day, addDays } from '../../../kernel/day.ts'
import type { Parameter } from '../parameter.ts'
import type { Table } from '../table.ts'
import type { AnyRule } from './rule.ts'

/** The days around one on which something has no value: the last before it that has one, the first after it. */
export type KnownDays = { readonly knownUntil?: Day; readonly knownFrom?: Day }

type Dated = Pick<Parameter, 'values' | 'knownUntil'> | Pick<Table, 'values' | 'knownUntil'> | Pick<AnyRule, 'versions'>
type Since = { readonly from: Day; readonly has: boolean }

/** When something that has no value on a day has one, before and after. */
export function knownAround(dated: Dated, day: Day): KnownDays {
  const all: readonly Since[] =
    'versions' in dated ? dated.versions.map(({ from }) => ({ from, has: true })) : sinceOf(dated)
  const later = all.find(({ from, has }) => has && from > day)
  const at = all.findLastIndex(({ from, has }) => has && from <= day)
  const ends = all[at + 1]?.from
  return {
    ...(at >= 0 && ends !== undefined && { knownUntil: addDays(ends, -1) }),
    ...(later && { knownFrom: later.from }),
  }
}

function sinceOf({ values, knownUntil }: Exclude<Dated, Pick<AnyRule, 'versions'>>): Since[] {
  const all = values.map((each) => ({ from: each.from, has: ('rows' in each ? each.rows : each.value) !== null }))
  return knownUntil === undefined ? all : [...all, { from: addDays(knownUntil, 1), has: false }]
}
