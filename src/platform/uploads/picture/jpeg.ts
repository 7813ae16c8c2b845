import type { Picture } from './plain-picture.ts'
import { exifOf, wayUpIn } from './way-up.ts'

type Segment = { readonly marker: number; readonly from: number; readonly to: number }

const sos = 0xda
const app1 = 0xe1
// Needed to read the colours: JFIF, the colour profile, Adobe's transform. The other APPn and comments tell of camera and place.
const keptApps: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee])

/** A JPEG without what tells of camera and place, turned as it was; undefined when it is cut off. */
export function plainJpeg(bytes: Buffer): Picture | undefined {
  const segments = segmentsOf(bytes)
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
  const frame = segments?.find(({ marker }) => isFrame(marker))
  const scan = segments?.at(-1)
  if (!segments || !frame || !scan || end < scan.to) return undefined
  const wayUp = segments
    .map((one) => (one.marker === app1 ? wayUpIn(bytes.subarray(one.from + 4, one.to)) : 1))
    .find((n) => n > 1)
  const kept = segments.filter(({ marker }) => isKept(marker)).map(({ from, to }) => bytes.subarray(from, to))
  const body = [
    bytes.subarray(0, 2),
    ...(wayUp === undefined ? [] : [exifOf(wayUp)]),
    ...kept,
    bytes.subarray(scan.to, end + 2),
  ]
  return { body: Buffer.concat(body), ...sizeOf(bytes, frame, wayUp ?? 1) }
}

// ITU-T T.81, B.1.1: markers with their lengths, up to the first scan.
function segmentsOf(bytes: Buffer): Segment[] | undefined {
  const all: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const to = at + 2 + bytes.readUInt16BE(at + 2)
    if (to > bytes.length || to < at + 4) return undefined
    all.push({ marker, from: at, to })
    if (marker === sos) return all
    at = to
  }
  return undefined
}

function isKept(marker: number): boolean {
  const app = marker >= 0xe0 && marker <= 0xef
  return marker !== 0xfe && (!app || keptApps.has(marker))
}

// SOF0 to SOF15 without DHT, JPG and DAC.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function sizeOf(bytes: Buffer, { from }: Segment, wayUp: number): { width: number; height: number } {
  const [height, width] = [bytes.readUInt16BE(from + 5), bytes.readUInt16BE(from + 7)]
  return wayUp >= 5 ? { width: height, height: width } : { width, height }
}
