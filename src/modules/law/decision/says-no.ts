import type { Domain } from '../engine/domain.ts'
import type { Plain } from '../engine/node.ts'

type Results = Readonly<Record<string, Plain | undefined>>

/** What a decision is held against: what was asked for, and what the decision said that it replaces. */
export type Against = { readonly asked?: Results | undefined; readonly before?: Results | undefined }

/** The first result that is a no to its person; undefined when there is none. */
export function saysNo(domain: Domain, result: Results, { asked = {}, before = {} }: Against = {}): string | undefined {
  return Object.entries(result).find(([name, value]) => isNo(domain, name, value, asked[name], before[name]))?.[0]
}

type Value = Plain | undefined

function isNo({ does }: Domain, name: string, value: Value, asked: Value, before: Value): boolean {
  if (does.takes?.includes(name)) return value === true || Number(value) > 0
  if (does.gives?.includes(name)) return value === 0 || isBelow(value, asked) || isBelow(value, before)
  if (does.costs?.includes(name)) return isBelow(before, value)
  const good = does.words?.[name]
  return value === false || (good !== undefined && !good.some((word) => word === value))
}

// Days of law are compared as text: the earlier one is below.
function isBelow(value: Value, other: Value): boolean {
  if (typeof value === 'number' && typeof other === 'number') return value < other
  return typeof value === 'string' && typeof other === 'string' && value < other
}
