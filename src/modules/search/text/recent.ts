/** What was worked out lately, by its text. */
export type Recent<T> = { get(text: string): T | undefined; set(text: string, value: T): void }

/**
 * Remembers up to twice `most` values. Two generations: what is used again moves to the younger one, the older one is forgotten as a
 * whole. Moving a value at every look-up cost as much as the rest of the analysis.
 */
export function recent<T>(most: number): Recent<T> {
  let young = new Map<string, T>()
  let old: ReadonlyMap<string, T> = new Map()
  const set = (text: string, value: T): void => {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, value)
  }
  const get = (text: string): T | undefined => {
    const here = young.get(text)
    if (here !== undefined) return here
    const before = old.get(text)
    if (before !== undefined) set(text, before)
    return before
  }
  return { get, set }
}
