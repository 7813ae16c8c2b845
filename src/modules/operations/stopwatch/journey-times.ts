import { type JourneyId, type ScreenId, journeys } from '../../../web/journeys.ts'

/** How often a time was told. */
export type Count = { readonly what: string; readonly seconds: number; readonly n: number }

/** Fewer than so many, and nothing is said: nobody shall stand out. */
export const fewest = 10

/** One screen: how many were on it, how long (seconds), and the share that left the service there. */
export type ScreenTime = {
  readonly screen: ScreenId
  readonly n: number
  readonly p50?: number
  readonly p90?: number
  readonly left?: number
}

/** A journey: how many were told, how many came to the end, and how long those took. */
export type JourneyTime = {
  readonly journey: JourneyId
  readonly n: number
  readonly done?: number
  readonly p50?: number
  readonly p90?: number
  readonly screens: readonly ScreenTime[]
}

/** The time that a share `q` did not exceed; undefined when there are too few. */
export function quantile(counts: readonly Count[], q: number): number | undefined {
  const all = counts.reduce((sum, c) => sum + c.n, 0)
  if (all < fewest) return undefined
  let seen = 0
  for (const { seconds, n } of counts.toSorted((a, b) => a.seconds - b.seconds)) {
    seen += n
    if (seen >= q * all) return seconds
  }
  return undefined
}

/** What may be said of a journey. Of a small number nothing is said, and a small part of a large one only as "few". */
export function timesOf(journey: JourneyId, counts: readonly Count[]): JourneyTime {
  const of = (what: string): Count[] => counts.filter((c) => c.what === what)
  const many = (what: string): number => of(what).reduce((sum, c) => sum + c.n, 0)
  const done = many('done')
  const n = done + journeys[journey].reduce((sum, s) => sum + many(`left:${s.screen}`), 0)
  if (n < fewest) return { journey, n: 0, screens: [] }
  return {
    journey,
    n,
    done: done / n,
    ...between(of('total')),
    screens: journeys[journey]
      .filter((s) => !s.ends)
      .map(({ screen }) => screenTime(screen, of(screen), many(`left:${screen}`))),
  }
}

function screenTime(screen: ScreenId, counts: readonly Count[], left: number): ScreenTime {
  const n = counts.reduce((sum, c) => sum + c.n, 0)
  if (n < fewest) return { screen, n: 0 }
  return { screen, n, left: left / n, ...between(counts) }
}

function between(counts: readonly Count[]): { p50?: number; p90?: number } {
  const [p50, p90] = [quantile(counts, 0.5), quantile(counts, 0.9)]
  return p50 === undefined || p90 === undefined ? {} : { p50, p90 }
}
