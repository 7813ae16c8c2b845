/** One of several, by number: every one has its turn. */
export function turn<T>(choices: readonly T[], n: number): T {
  const choice = choices[n % choices.length]
  if (choice === undefined) throw new RangeError('nothing to choose from')
  return choice
}

/** Several that follow each other, by number. */
export function turns<T>(choices: readonly T[], n: number, count: number): readonly T[] {
  return Array.from({ length: Math.min(count, choices.length) }, (_, at) => turn(choices, n + at))
}
