import { flattenPath, type Point } from './flatten-path.ts'
import { type Picture, writePicture } from './png.ts'
import { glyphPaths, ringRadius, type SealKind, sealSize } from './seal-shapes.ts'

type Colour = readonly [red: number, green: number, blue: number]

// The light theme's --c-action-soft and --c-action-ink: a picture file has no theme.
const fill: Colour = [0xe8, 0xf0, 0xfd]
const ink: Colour = [0x1a, 0x53, 0xc2]
const pictures = new Map<SealKind, Buffer>()

/** The seal of a badge as a PNG file of 256 by 256 pixels, for baking. The same kind always gives the same bytes. */
export function sealPng(kind: SealKind): Buffer {
  const known = pictures.get(kind) ?? writePicture(drawSeal(kind, 256))
  pictures.set(kind, known)
  return known
}

/** Draws by distance: how far a pixel is from a line says how much of it is ink, which gives smooth edges. */
function drawSeal(kind: SealKind, size: number): Picture {
  const glyph = flattenPath(glyphPaths[kind]).flatMap(segments)
  const scale = size / sealSize
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const point: Point = [(x + 0.5) / scale, (y + 0.5) / scale]
      const depth = depthInRing(point)
      const away = Math.min(Math.abs(depth) - 0.75, depth > 4 ? distance(point, glyph) - 1 : Infinity)
      pixels.set(pixel(cover((depth + 0.75) * scale), cover(-away * scale)), (y * size + x) * 4)
    }
  }
  return { width: size, height: size, pixels }
}

/** How far a point is inside the ring; negative outside. */
function depthInRing([x, y]: Point): number {
  const [dx, dy] = [x - sealSize / 2, y - sealSize / 2]
  return ringRadius(Math.atan2(dx, -dy)) - Math.hypot(dx, dy)
}

type Segment = readonly [from: Point, to: Point]

function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
}

/** How much of a pixel is covered when its middle is `depth` pixels inside. */
function cover(depth: number): number {
  return Math.min(1, Math.max(0, depth + 0.5))
}

function pixel(opacity: number, line: number): number[] {
  return [
    ...fill.map((channel, index) => Math.round(channel + ((ink[index] ?? 0) - channel) * line)),
    Math.round(opacity * 255),
  ]
}

function distance([x, y]: Point, lines: readonly Segment[]): number {
  let nearest = Infinity
  for (const [[ax, ay], [bx, by]] of lines) {
    const [dx, dy] = [bx - ax, by - ay]
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    nearest = Math.min(nearest, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)
  }
  return Math.sqrt(nearest)
}
