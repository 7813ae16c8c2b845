/** A source of repeatable choices: the same seed and name always choose alike. */
export type Chance = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly oneOf: <T>(choices: readonly [T, ...T[]] | readonly T[]) => T
  readonly some: <T>(choices: readonly T[], count: number) => readonly T[]
}

/** Makes a chance from a seed and a name (FNV-1a, then the mulberry32 step): for demo data, never for secrets. */
export function chance(seed: number, name: string): Chance {
  let state = 2166136261 ^ seed
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const oneOf = <T>(choices: readonly T[]): T => {
    const choice = choices[between(0, choices.length - 1)]
    if (choice === undefined) throw new RangeError('nothing to choose from')
    return choice
  }
  return { between, oneOf, some: (choices, count) => shuffled(choices, next).slice(0, count) }
}

function shuffled<T>(choices: readonly T[], next: () => number): readonly T[] {
  return choices
    .map((choice) => ({ choice, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map((one) => one.choice)
}
