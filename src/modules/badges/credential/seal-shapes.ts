/** What a badge is about, as its seal shows it. */
export type SealKind = 'qualification' | 'electricity' | 'work' | 'degree' | 'course' | 'language'

/** The square that all shapes are drawn in, 0 to 62 both ways. */
export const sealSize = 62

const scallops = 12
const middle = sealSize / 2

/** How far the scalloped edge is from the middle, at an angle in radians clockwise from the top. */
export function ringRadius(angle: number): number {
  return 27.5 + 1.5 * Math.cos(angle * scallops)
}

/** The scalloped edge of a seal, as an SVG path. */
export const ringPath: string = `M${ringPoints()
  .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  .join('L')}Z`

/** The line drawing inside, as SVG paths. */
export const glyphPaths: Readonly<Record<SealKind, string>> = {
  qualification: 'M31 18L20 22V31C20 38 24.5 42.5 31 45C37.5 42.5 42 38 42 31V22ZM26 31L29.5 34.5L36 27.5',
  electricity: 'M33 18L22.5 33H31L29 44L41 28H32Z',
  work: 'M19 25H43V41H19ZM26 25V21H36V25M19 32H43',
  degree: 'M16 27L31 20L46 27L31 34ZM22 30.5V38.5C27 42.5 35 42.5 40 38.5V30.5M46 27V36',
  course: 'M31 24C28 21.5 24 21 19 21V39C24 39 28 39.5 31 42C34 39.5 38 39 43 39V21C38 21 34 21.5 31 24ZM31 24V42',
  language: 'M19 21H43V38H32L25 44V38H19ZM25 27H37M25 32H33',
}

function ringPoints(): (readonly [number, number])[] {
  const steps = scallops * 4
  return Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI
    return [middle + ringRadius(angle) * Math.sin(angle), middle - ringRadius(angle) * Math.cos(angle)] as const
  })
}
