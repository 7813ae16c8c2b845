import type { VNode } from 'preact'
import type { Place } from '../map-places.ts'

const width = 320
/** Room at the edges for the largest dot. */
const margin = 22
/** A degree of longitude is shorter than one of latitude: by the cosine of 36° north, the middle of the country. */
const narrowing = Math.cos((36 * Math.PI) / 180)
const leastSpan = 0.2
/** Where many dots lie close together, they are smaller. */
const largestOf = (dots: number): number => (dots > 60 ? 9 : 14)

/** Dots in the middle of each place, as large as their number of vacancies: nothing behind them but the dots themselves. */
export function DotMap({ places, label }: { places: readonly Place[]; label: string }): VNode {
  const { height, at } = frameOf(places)
  const most = Math.max(1, ...places.map(({ n }) => n))
  const largest = largestOf(places.length)
  return (
    <svg className="dotmap" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {places
        .toSorted((a, b) => b.n - a.n)
        .map((place) => {
          const [x, y] = at(place)
          const r = place.n === 0 ? 1.5 : round(2 + (largest - 2) * Math.sqrt(place.n / most))
          return <circle key={place.code} cx={x} cy={y} r={r} data-is={place.n === 0 ? 'none' : 'some'} />
        })}
    </svg>
  )
}

type Frame = { readonly height: number; at(place: Place): readonly [x: number, y: number] }

function frameOf(places: readonly Place[]): Frame {
  const lons = places.map(({ lon }) => lon)
  const lats = places.map(({ lat }) => lat)
  const [west, north] = [Math.min(...lons), Math.max(...lats)]
  const wide = Math.max(leastSpan, (Math.max(...lons) - west) * narrowing)
  const tall = Math.max(leastSpan, north - Math.min(...lats))
  const inner = width - 2 * margin
  const scale = Math.min(inner / wide, (inner * 1.1) / tall)
  const left = margin + (inner - (Math.max(...lons) - west) * narrowing * scale) / 2
  return {
    height: Math.round((north - Math.min(...lats)) * scale + 2 * margin),
    at: ({ lon, lat }) => [round(left + (lon - west) * narrowing * scale), round(margin + (north - lat) * scale)],
  }
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
