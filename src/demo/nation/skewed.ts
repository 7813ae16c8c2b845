import type { Chance } from '../town/chance.ts'

const fine = 1 << 30

/**
 * A place in a list of `count`, the first ones most often (Zipf and Mandelbrot): the first about 1 in `even` × ln(count / even).
 * The larger `even`, the less the first few have of all.
 */
export function skewed(luck: Chance, count: number, even: number): number {
  const roll = luck.between(0, fine - 1) / fine
  return Math.min(count - 1, Math.floor(even * (((count + even) / even) ** roll - 1)))
}

/** Chooses by weight: made once, asked often. */
export function weighted<T>(choices: readonly T[], weightOf: (choice: T) => number): (luck: Chance) => T {
  const ends: number[] = []
  let total = 0
  for (const choice of choices) ends.push((total += weightOf(choice)))
  return (luck) => {
    const roll = luck.between(1, total)
    const choice = choices[ends.findIndex((end) => roll <= end)]
    if (choice === undefined) throw new RangeError('nothing to choose from')
    return choice
  }
}
