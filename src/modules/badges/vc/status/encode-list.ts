import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Packs a list as `encodedList` says (Bitstring Status List 1.0, section 3.3). */
export type EncodeList = (bits: Uint8Array) => string

const partLength = 16_384 // bytes: 131,072 entries of one bit
// RFC 1952: GZIP, deflate, no name, no time, unknown system; the same list always gives the same text.
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const lastBlock = Buffer.from([3, 0]) // RFC 1951, section 3.2.3: an empty final block

// Bits are set at random, so there is nothing to find but runs: looking for more takes ten times as long and packs no better.
const howPacked = { finishFlush: constants.Z_SYNC_FLUSH, strategy: constants.Z_RLE } as const

type Part = { readonly bytes: Buffer; readonly packed: Buffer }

/**
 * Makes a packer that remembers the parts of the list it packed last, so that of a list of ten million entries only what
 * changed is deflated again. The parts are whole deflate blocks on byte borders and together one ordinary GZIP member.
 */
export function makeListEncoder(): EncodeList {
  const known: Part[] = []
  return (bits) => {
    known.length = Math.ceil(bits.length / partLength)
    const parts = Array.from(known, (part: Part | undefined, number) => {
      const bytes = bits.subarray(number * partLength, (number + 1) * partLength)
      return part?.bytes.equals(bytes) ? part : pack(bytes)
    })
    known.splice(0, known.length, ...parts)
    const tail = Buffer.alloc(8)
    tail.writeUInt32LE(crc32(bits), 0)
    tail.writeUInt32LE(bits.length, 4)
    return `u${Buffer.concat([head, ...parts.map(({ packed }) => packed), lastBlock, tail]).toString('base64url')}`
  }
}

/** Packs a list once. */
export function encodeList(bits: Uint8Array): string {
  return makeListEncoder()(bits)
}

function pack(bytes: Uint8Array): Part {
  return { bytes: Buffer.from(bytes), packed: deflateRawSync(bytes, howPacked) }
}
