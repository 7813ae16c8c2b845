/** A point of a drawing. */
export type Point = readonly [x: number, y: number]

const stepsPerCurve = 10

/** The lines of an SVG path with absolute commands M, L, H, V, C and Z; curves become short lines. */
export function flattenPath(path: string): Point[][] {
  const lines: Point[][] = []
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    if (letter === 'M') lines.push([[values[0] ?? 0, values[1] ?? 0]])
    else lines.at(-1)?.push(...(draw[letter]?.(values, lines.at(-1) ?? []) ?? []))
  }
  return lines
}

type Draw = (values: readonly number[], line: readonly Point[]) => Point[]

const draw: Readonly<Record<string, Draw>> = {
  L: ([x = 0, y = 0]) => [[x, y]],
  H: ([x = 0], line) => [[x, end(line)[1]]],
  V: ([y = 0], line) => [[end(line)[0], y]],
  C: ([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0], line) => curve(end(line), [x1, y1], [x2, y2], [x, y]),
  Z: (_, line) => line.slice(0, 1),
}

function end(line: readonly Point[]): Point {
  return line.at(-1) ?? [0, 0]
}

function curve(from: Point, a: Point, b: Point, to: Point): Point[] {
  return Array.from({ length: stepsPerCurve }, (_, step) => {
    const t = (step + 1) / stepsPerCurve
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * a[axis] + 3 * (1 - t) * t ** 2 * b[axis] + t ** 3 * to[axis]
    return [at(0), at(1)] as const
  })
}
