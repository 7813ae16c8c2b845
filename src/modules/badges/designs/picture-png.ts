import { type BadgePicture, partsOf, pictureSize } from '../../../web/badge-picture/picture.ts'
import { flattenPath, type Point } from '../credential/flatten-path.ts'
import { readChunks, writeChunks, writePicture } from '../credential/png.ts'

const size = 256
const scale = size / pictureSize
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
const largest = 100_000

/** A picture that a browser drew and sent (base64): only its pixels are kept. Undefined when it is none of ours. */
export function readDrawn(base64: string): Buffer | undefined {
  const chunks = base64.length > largest * 1.4 ? undefined : readChunks(Buffer.from(base64, 'base64'))
  const header = chunks?.[0]?.data
  if (!chunks || header?.readUInt32BE(0) !== size || header.readUInt32BE(4) !== size) return undefined
  const file = writeChunks(chunks.filter(({ type }) => kept.has(type)))
  return file.length <= largest ? file : undefined
}

/** A picture as a PNG file of 256 by 256 pixels, without letters: the server has no fonts, the browser sends those. */
export function picturePng(picture: BadgePicture): Buffer {
  const { outline, glyph, fill, ink } = partsOf(picture)
  const edge = flattenPath(outline).flatMap(segments)
  const sign = flattenPath(glyph).flatMap(segments)
  const [ground, line] = [rgb(fill), rgb(ink)]
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const point: Point = [(x + 0.5) / scale, (y + 0.5) / scale]
      const away = distance(point, edge)
      const depth = inside(point, edge) ? away : -away
      const near = Math.min(away - 0.75, depth > 4 ? distance(point, sign) - 1.1 : Infinity)
      const covered = cover(-near * scale)
      const colour = ground.map((channel, index) => Math.round(channel + ((line[index] ?? 0) - channel) * covered))
      pixels.set([...colour, Math.round(cover((depth + 0.75) * scale) * 255)], (y * size + x) * 4)
    }
  return writePicture({ width: size, height: size, pixels })
}

type Segment = readonly [from: Point, to: Point]

function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function cover(depth: number): number {
  return Math.min(1, Math.max(0, depth + 0.5))
}

/** Whether a line to the right crosses the edge an odd number of times. */
function inside([x, y]: Point, edge: readonly Segment[]): boolean {
  let crossed = false
  for (const [[ax, ay], [bx, by]] of edge)
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) crossed = !crossed
  return crossed
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
