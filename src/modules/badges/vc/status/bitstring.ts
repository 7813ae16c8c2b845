import { gunzipSync } from 'node:zlib'
import type { StatusFault } from './status-errors.ts'

/** The fewest entries that a list may have, so that nobody stands out (Bitstring Status List 1.0, section 3.2). */
export const fewestEntries = 131_072
/** The largest entry that we read, in bits: 256 different states. */
export const largestSize = 8

const largestList = 8 * 1_024 * 1_024 // bytes unpacked: 67 million entries of one bit
const longestText = 12 * 1_024 * 1_024

/** A list in which nothing is set, of whole bytes. */
export function emptyList(entries: number = fewestEntries, size = 1): Uint8Array {
  return new Uint8Array(Math.ceil((Math.max(entries, fewestEntries) * size) / 8))
}

/** The value at an index whose entries have `size` bits, or undefined outside the list. Index 0 is at the leftmost bit. */
export function readEntry(bits: Uint8Array, index: number, size = 1): number | undefined {
  const start = index * size
  if (!Number.isSafeInteger(start) || start < 0 || start + size > bits.length * 8) return undefined
  let value = 0
  for (let at = start; at < start + size; at++) value = value * 2 + (((bits[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
  return value
}

/** Sets the value at an index, in place: a copy of a list of ten million would cost more than the change. Throws outside the list. */
export function writeEntry(bits: Uint8Array, index: number, value: number, size = 1): void {
  if (readEntry(bits, index, size) === undefined) throw new RangeError(`no entry ${index} in ${bits.length} bytes`)
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** size)
    throw new RangeError(`no value ${value} of ${size} bits`)
  for (let bit = 0; bit < size; bit++) {
    const at = index * size + bit
    const mask = 0x80 >> (at & 7)
    const old = bits[at >> 3] ?? 0
    bits[at >> 3] = (value >> (size - 1 - bit)) & 1 ? old | mask : old & ~mask
  }
}

/** The list in an `encodedList` that anybody may have written (section 3.4): multibase 'u', base64url, GZIP. A bomb is stopped while it unpacks. */
export function decodeList(encoded: unknown): Uint8Array | StatusFault {
  if (typeof encoded !== 'string') return 'status-list-encoding'
  if (encoded.length > longestText) return 'status-list-too-large'
  if (!/^u[\w-]+$/.test(encoded)) return 'status-list-encoding'
  try {
    return gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: largestList })
  } catch (error) {
    const bomb =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    return bomb ? 'status-list-too-large' : 'status-list-encoding'
  }
}
