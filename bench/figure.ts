/** One measured figure against its peer. `ratio` is always higher is better: 2 is twice as good as the peer. */
export type Figure = {
  readonly bench: string
  readonly figure: string
  readonly ours: number
  readonly peer: number
  readonly peerName: string
  readonly ratio: number
  readonly unit: string
  /** How many measured requests, of one side. */
  readonly n: number
}

/** A number for reading: three digits behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** The middle of the measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return (low + high) / 2
}
