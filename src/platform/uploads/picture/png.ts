import type { Picture } from './plain-picture.ts'

// PNG 3rd edition, 5.3 and 11: what is needed to draw a still picture in its colours. All else (texts, EXIF, times, frames) goes.
const drawn: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
])

/** A PNG of the chunks that draw it; undefined when it is cut off. */
export function plainPng(bytes: Buffer): Picture | undefined {
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length || (at === 8 && name !== 'IHDR')) return undefined
    if (drawn.has(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IEND') return { body: Buffer.concat(parts), ...sizeOf(bytes) }
    at = end
  }
  return undefined
}

function sizeOf(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
