/** One step of a way through a run of letters: what it costs and what it gives. */
export type Step<T> = { readonly cost: number; readonly gives: readonly T[] }

/** The cheapest way from the first letter to the last by steps of at most `longest` letters; undefined when there is none. */
export function bestWay<T>(
  length: number,
  longest: number,
  step: (start: number, end: number) => Step<T> | undefined,
): readonly T[] | undefined {
  const best: (Step<T> | undefined)[] = [{ cost: 0, gives: [] }]
  for (let end = 1; end <= length; end++) {
    const ways = Array.from({ length: Math.min(end, longest) }, (_, n) =>
      joined(best[end - n - 1], step, end - n - 1, end),
    )
    best[end] = ways.reduce((least, way) => (way && way.cost < (least?.cost ?? Infinity) ? way : least), undefined)
  }
  return best[length]?.gives
}

function joined<T>(
  before: Step<T> | undefined,
  step: (start: number, end: number) => Step<T> | undefined,
  start: number,
  end: number,
): Step<T> | undefined {
  const next = before && step(start, end)
  return before && next && { cost: before.cost + next.cost, gives: [...before.gives, ...next.gives] }
}
