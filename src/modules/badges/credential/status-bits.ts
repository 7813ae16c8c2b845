import { gunzipSync, gzipSync } from 'node:zlib'

/** What a status list can say of a badge. */
export type StatusPurpose = 'revocation' | 'suspension'

/** Entries of a new list: the smallest that hides a badge among enough others (Bitstring Status List 1.0). */
export const listLength = 131_072
const largestList = 2 * 1_024 * 1_024 // bytes unpacked: 16.7 million badges
const longestText = 3 * 1_024 * 1_024

/** A list in which nothing is set. `length` is rounded up to whole bytes. */
export function emptyBits(length: number = listLength): Uint8Array {
  return new Uint8Array((Math.max(length, listLength) + 7) >> 3)
}

/** The list with one bit changed. Index 0 is the leftmost bit. Throws outside the list. */
export function withBit(bits: Uint8Array, index: number, on: boolean): Uint8Array {
  if (readBit(bits, index) === undefined) throw new RangeError(`no entry ${index} in a list of ${bits.length * 8}`)
  const changed = Uint8Array.from(bits)
  const byte = changed[index >> 3] ?? 0
  const mask = 0x80 >> (index & 7)
  changed[index >> 3] = on ? byte | mask : byte & ~mask
  return changed
}

/** One bit, or undefined outside the list. */
export function readBit(bits: Uint8Array, index: number): boolean | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= bits.length * 8) return undefined
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
}

/** The list as a status list credential carries it: GZIP, base64url, multibase 'u'. */
export function encodeBits(bits: Uint8Array): string {
  return `u${gzipSync(bits).toString('base64url')}`
}

/** The list from that form, or undefined when it is malformed, too short, or unpacks to more than we allow. */
export function decodeBits(encoded: string): Uint8Array | undefined {
  if (encoded.length > longestText || !/^u[A-Za-z0-9_-]+$/.test(encoded)) return undefined
  try {
    const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: largestList })
    return bits.length * 8 < listLength ? undefined : bits
  } catch {
    return undefined
  }
}
