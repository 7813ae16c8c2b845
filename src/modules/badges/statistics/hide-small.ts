// Numbers below this are not shown: behind so few stand persons who could be known.
const smallest = 5

/** A number as it may be shown; undefined where it is hidden. Nought says nothing of anybody. */
export type Shown = number | undefined

/**
 * Hides small numbers that stand in one table with their sum. Where exactly one would be hidden, the sum less the others would give
 * it away: the next smallest is hidden with it.
 */
export function hideSmall(numbers: readonly number[]): Shown[] {
  const small = (n: number): boolean => n > 0 && n < smallest
  const hidden = new Set(numbers.flatMap((n, at) => (small(n) ? [at] : [])))
  if (hidden.size === 1) {
    const [next] = [...numbers.entries()]
      .filter(([at, n]) => n > 0 && !hidden.has(at))
      .toSorted(([, a], [, b]) => a - b)
    if (next) hidden.add(next[0])
  }
  return numbers.map((n, at) => (hidden.has(at) ? undefined : n))
}

/** A sum as it may be shown. */
export function hideSum(numbers: readonly number[]): Shown {
  const sum = numbers.reduce((all, n) => all + n, 0)
  return sum > 0 && sum < smallest ? undefined : sum
}
