/** How fast a stage goes: so many a second, and how many seconds remain. */
export type Pace = {
  readonly done: number
  readonly total: number
  readonly perSecond: number
  readonly remaining: number
}

const everyMs = 2000

/** Tells the pace at most every two seconds, and at the end. `from` were there before this run. */
export function pacer(
  from: number,
  total: number,
  tell: (pace: Pace) => void,
  now: () => number,
): (done: number) => void {
  const begun = now()
  let told = begun
  return (done) => {
    const at = now()
    if (at - told < everyMs && done < total) return
    told = at
    const perSecond = (done - from) / Math.max(0.001, (at - begun) / 1000)
    tell({
      done,
      total,
      perSecond: Math.round(perSecond),
      remaining: Math.ceil((total - done) / Math.max(1, perSecond)),
    })
  }
}
