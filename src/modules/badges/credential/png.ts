import { crc32, deflateSync } from 'node:zlib'

/** One chunk of a PNG file (ISO/IEC 15948, section 5.3). */
export type PngChunk = { readonly type: string; readonly data: Buffer }

/** A picture: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const largestFile = 4 * 1_024 * 1_024
const mostChunks = 2_000

/** The chunks of a PNG file that anybody may have made, or undefined when it is none, is damaged, or is too large. */
export function readChunks(file: Uint8Array): PngChunk[] | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length > largestFile || !bytes.subarray(0, 8).equals(signature)) return undefined
  const chunks: PngChunk[] = []
  for (let at = 8; chunks.at(-1)?.type !== 'IEND'; ) {
    const chunk = chunks.length < mostChunks ? readChunk(bytes, at) : undefined
    if (!chunk) return undefined
    chunks.push(chunk)
    at += chunk.data.length + 12
  }
  return chunks[0]?.type === 'IHDR' ? chunks : undefined
}

/** A PNG file of these chunks. */
export function writeChunks(chunks: readonly PngChunk[]): Buffer {
  return Buffer.concat([signature, ...chunks.map(writeChunk)])
}

/** A picture as a PNG file. The same picture always gives the same bytes. */
export function writePicture({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8) // 8 bits, with opacity, no interlace
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.alloc(1),
    pixels.subarray(y * width * 4, (y + 1) * width * 4),
  ])
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 })
  return writeChunks([
    { type: 'IHDR', data: header },
    { type: 'IDAT', data },
    { type: 'IEND', data: Buffer.alloc(0) },
  ])
}

function readChunk(bytes: Buffer, at: number): PngChunk | undefined {
  if (at + 12 > bytes.length) return undefined
  const length = bytes.readUInt32BE(at)
  if (at + 12 + length > bytes.length) return undefined
  const body = bytes.subarray(at + 4, at + 8 + length)
  if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) return undefined
  return { type: body.toString('latin1', 0, 4), data: body.subarray(4) }
}

function writeChunk({ type, data }: PngChunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}
