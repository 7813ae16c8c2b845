import { type Region, distanceKm, region, regionsUnder, regionTree } from '../reference/index.ts'

/** Straight-line distances that the page offers as conditions, in kilometres. */
export const radii = [5, 10, 20, 30, 50] as const
/** The farthest that may be asked for. */
export const farthestKm = 500

const all: readonly Region[] = regionTree().flatMap((one) => regionsUnder(one.code))
const known = new Map<string, ReadonlyMap<string, number>>()

/**
 * Straight-line metres from the middle of a region to the middle of every city, county and district. A province that has those is not
 * among them: of a vacancy that names only its province nobody knows how far it is.
 */
export function metresFrom(code: string): ReadonlyMap<string, number> {
  const there = known.get(code)
  if (there) return there
  const from = region(code)
  const metres = new Map(
    from ? all.filter(isPlace).map((to) => [to.code, Math.round(distanceKm(from, to) * 1000)]) : [],
  )
  known.set(code, metres)
  return metres
}

/** The regions whose middle is at most so many kilometres away. */
export function regionsWithin(code: string, km: number): string[] {
  return [...metresFrom(code)].filter(([, metres]) => metres <= km * 1000).map(([to]) => to)
}

function isPlace({ code, level }: Region): boolean {
  return level !== 'sido' || regionsUnder(code).length === 1
}

/** Comes after every distance there is. */
export const tooFar = 100_000_000
