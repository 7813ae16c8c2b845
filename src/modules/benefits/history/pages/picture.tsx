import type { VNode } from 'preact'
import type { Bar, Year } from '../years.ts'

const lane = 10

/** Years as bars. What it shows stands in the table, so it is hidden from screen readers. */
export function Picture({ years }: { years: readonly Year[] }): VNode {
  return (
    <div className="years" aria-hidden="true">
      {years.map((one, i) => (
        <YearLine key={one.year} one={one} first={i === 0} />
      ))}
    </div>
  )
}

function YearLine({ one: { year, days, lanes, bars }, first }: { one: Year; first: boolean }): VNode {
  return (
    <>
      <span>{year}</span>
      <svg viewBox={`0 0 ${days} ${lanes * lane}`} preserveAspectRatio="none">
        {first && <Hatch />}
        {bars.map((bar) => (
          <OneBar key={bar.key} bar={bar} />
        ))}
      </svg>
    </>
  )
}

// Drawn once; every year's gaps are filled with it.
function Hatch(): VNode {
  return (
    <defs>
      <pattern id="unreported" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect data-is="ground" width="8" height="8" />
        <path data-is="hatch" d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" />
      </pattern>
    </defs>
  )
}

function OneBar({ bar }: { bar: Bar }): VNode {
  const hatched = bar.is === 'gap' && { fill: 'url(#unreported)' }
  return <rect data-is={bar.is} {...hatched} x={bar.at} y={bar.lane * lane + 1} width={bar.days} height={lane - 2} />
}
