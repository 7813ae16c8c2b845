import { usedBy } from '../docs/articles.ts'
import { allDomains } from '../domains.ts'
import { type AnyRule, rulesOf } from '../engine/rule.ts'
import { type Parameter, parameters } from '../parameter.ts'
import { type Table, tables } from '../table.ts'

/** A number or table of the law by its id. */
export type LawNumber =
  | { readonly kind: 'parameter'; readonly of: Parameter }
  | { readonly kind: 'table'; readonly of: Table }

/** A parameter or a table; their ids do not meet. */
export function numberNamed(id: string): LawNumber | undefined {
  const parameter = parameters.get(id)
  if (parameter) return { kind: 'parameter', of: parameter }
  const table = tables.get(id)
  return table && { kind: 'table', of: table }
}

/** Every number and table, by their Korean names. */
export function allNumbers(): LawNumber[] {
  const all = [...parameters.keys(), ...tables.keys()].flatMap((id) => numberNamed(id) ?? [])
  return all.toSorted((a, b) => a.of.name.ko.localeCompare(b.of.name.ko, 'ko'))
}

/** The rules in which a number is used in some wording. */
export function usersOf({ kind, of }: LawNumber): AnyRule[] {
  return allDomains().flatMap(({ id }) => rulesOf(id).filter((rule) => usedBy([rule], kind).includes(of.id)))
}
