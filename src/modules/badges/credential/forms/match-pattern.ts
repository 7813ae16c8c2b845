import type { Pattern } from './form.ts'
import { fits } from './slot-kinds.ts'

/** Whether a document is exactly of a pattern, members in the same order; what stands in its slots goes into `values`. */
export function matches(pattern: Pattern, found: unknown, values: string[]): boolean {
  switch (pattern.is) {
    case 'value':
      return found === pattern.value
    case 'slot':
      if (typeof found !== 'string' || !fits[pattern.slot.as](found)) return false
      values[pattern.slot.slot] = found
      return true
    case 'list':
      return Array.isArray(found) && listMatches(pattern.items, found, values)
    case 'object':
      return (
        typeof found === 'object' && found !== null && !Array.isArray(found) && objectMatches(pattern, found, values)
      )
  }
}

function listMatches(items: readonly Pattern[], found: readonly unknown[], values: string[]): boolean {
  if (found.length !== items.length) return false
  for (let at = 0; at < items.length; at++) if (!matchesAt(items[at], found[at], values)) return false
  return true
}

function objectMatches(
  { keys, members }: Extract<Pattern, { is: 'object' }>,
  found: object,
  values: string[],
): boolean {
  const names = Object.keys(found)
  if (names.length !== keys.length) return false
  for (let at = 0; at < names.length; at++) if (names[at] !== keys[at]) return false
  return listMatches(members, Object.values(found), values)
}

function matchesAt(pattern: Pattern | undefined, found: unknown, values: string[]): boolean {
  return pattern !== undefined && matches(pattern, found, values)
}
