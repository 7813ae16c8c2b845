import { checkId } from './identifiers.ts'
import { type Problem, problem } from '../problem.ts'
import { eachOf, isObject, type Members } from './read-values.ts'

/** The types of an object, also when there is but one. */
export function typesOf(members: Members): readonly unknown[] {
  return eachOf(members, 'type').map(({ value }) => value)
}

/** Section 4.5: an object has one or more types, each a term or a URL; `needed` must be among them. */
export function checkType(members: Members, at: string, needed?: string): readonly Problem[] {
  const path = at === '' ? 'type' : `${at}.type`
  const types = typesOf(members)
  if (types.length === 0) return [problem('type-missing', path)]
  const wrong = types.some((type) => typeof type !== 'string' || type === '' || type.startsWith('@') || /\s/.test(type))
  if (wrong) return [problem('type-not-term', path)]
  return needed === undefined || types.includes(needed) ? [] : [problem('type-lacks-required', path, needed)]
}

/** Sections 4.10, 4.11 and 5: each value of a property is an object with a type; an `id` is a URL, and for some needed. */
export function checkTyped(members: Members, name: string, id: 'needed' | 'optional' = 'optional'): readonly Problem[] {
  if (Array.isArray(members[name]) && members[name].length === 0) return [problem('property-empty', name)]
  return eachOf(members, name).flatMap(({ value, path }) =>
    isObject(value) ? [...checkType(value, path), ...checkId(value, path, id)] : [problem('property-not-object', path)],
  )
}
