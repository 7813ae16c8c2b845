import { Gunzip, Unzlib } from 'fflate'

const step = 16_384
type Options = { readonly maxOutputLength?: number }

/** What the verifier uses of `node:zlib`, for a browser. What grows beyond `maxOutputLength` is stopped while it unpacks. */
export function gunzipSync(data: Uint8Array, options: Options = {}): Uint8Array {
  const whole = unpacked(new Gunzip(), data, options)
  const end = new DataView(data.buffer, data.byteOffset + data.length - 8)
  return sound(whole, end.getUint32(0, true) === crc32(whole) && end.getUint32(4, true) === whole.length)
}

/** Unpacks zlib data, as far as it may grow. */
export function inflateSync(data: Uint8Array, options: Options = {}): Uint8Array {
  const whole = unpacked(new Unzlib(), data, options)
  const end = new DataView(data.buffer, data.byteOffset + data.length - 4)
  return sound(whole, end.getUint32(0) === adler32(whole))
}

function unpacked(
  stream: Gunzip | Unzlib,
  data: Uint8Array,
  { maxOutputLength = Number.POSITIVE_INFINITY }: Options,
): Buffer {
  const parts: Uint8Array[] = []
  let length = 0
  stream.ondata = (part) => {
    length += part.length
    if (length > maxOutputLength) throw new RangeError('grows too large')
    parts.push(part)
  }
  for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length)
  return Buffer.concat(parts)
}

// The library does not look at the checksum at the end; without it, what was cut off would pass.
function sound(whole: Buffer, right: boolean): Buffer {
  if (!right) throw new TypeError('damaged or cut off')
  return whole
}

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0]
  for (const byte of data) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return ((high << 16) | low) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1
  return rest
})

/** The checksum of a part of a PNG (ISO/IEC 15948, annex D). */
export function crc32(data: Uint8Array): number {
  let sum = 0xff_ff_ff_ff
  for (const byte of data) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}

function notOnADevice(): never {
  throw new TypeError('a device only reads')
}

// Packing stands in the same files; a device never gets there.
export { notOnADevice as deflateSync }
