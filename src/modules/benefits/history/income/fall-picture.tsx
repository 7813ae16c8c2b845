import type { VNode } from 'preact'
import type { IncomeTest } from '../../claim/income-test.ts'

const [bar, gap, height] = [8, 4, 100]

/** Twenty-four months as bars with the limit as a dashed line. The table beside it says the same, so it is hidden from screen readers. */
export function FallPicture({ test }: { test: IncomeTest }): VNode {
  const { months, average, needed } = test
  const most = Math.max(1, ...months.map(({ pay }) => pay))
  const least = average === undefined ? undefined : (average * (100 - needed)) / 100
  const width = months.length * (bar + gap) - gap
  return (
    <svg className="fall" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, pay }, at) => {
        const tall = Math.round((pay / most) * height)
        const is = isCompared(at) ? 'compared' : 'month'
        return <rect key={month} data-is={is} x={at * (bar + gap)} y={height - tall} width={bar} height={tall} />
      })}
      {least !== undefined && <Line at={height - Math.round((least / most) * height)} width={width} />}
    </svg>
  )
}

/** Whether a month is among the last three or the same three a year before. */
export function isCompared(at: number): boolean {
  return at % 12 >= 9
}

function Line({ at, width }: { at: number; width: number }): VNode {
  return <line data-is="limit" x1={0} x2={width} y1={at} y2={at} vectorEffect="non-scaling-stroke" />
}
