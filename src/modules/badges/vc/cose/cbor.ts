/** What an envelope of COSE is made of: numbers, texts, bytes, lists, and maps with numbers or texts as keys. */
export type Cbor = number | string | Uint8Array | readonly Cbor[] | CborMap
/** A map of CBOR. */
export type CborMap = ReadonlyMap<number | string, Cbor>

const strictText = new TextDecoder('utf8', { fatal: true })
const deepest = 8
const mostValues = 1_000

type Reader = { readonly bytes: Buffer; at: number; left: number }

/** Reads CBOR (RFC 8949) of definite lengths; a tag before the whole may be there. Undefined for everything else. Never throws. */
export function readCbor(bytes: Buffer, tag: number): Cbor | undefined {
  const reader: Reader = { bytes, at: bytes[0] === 0xc0 + tag ? 1 : 0, left: mostValues }
  try {
    const value = readValue(reader, deepest)
    return reader.at === bytes.length ? value : undefined
  } catch {
    return undefined
  }
}

function readValue(reader: Reader, depth: number): Cbor {
  reader.left -= 1
  if (depth === 0 || reader.left < 0) throw new RangeError('too much')
  const [major, size] = readHead(reader)
  if (major === 0) return size
  if (major === 1) return -1 - size
  if (major === 2) return new Uint8Array(take(reader, size))
  if (major === 3) return strictText.decode(take(reader, size))
  if (major === 4) return Array.from({ length: checked(reader, size) }, () => readValue(reader, depth - 1))
  if (major === 5) return readMap(reader, size, depth)
  throw new TypeError('not what envelopes are made of')
}

function readMap(reader: Reader, size: number, depth: number): CborMap {
  const map = new Map<number | string, Cbor>()
  const entries = checked(reader, size)
  for (let entry = 0; entry < entries; entry++) {
    const key = readValue(reader, depth - 1)
    if ((typeof key !== 'number' && typeof key !== 'string') || map.has(key)) throw new TypeError('no such key')
    map.set(key, readValue(reader, depth - 1))
  }
  return map
}

// RFC 8949, section 3: three bits of kind, five of size or of how many bytes the size has.
function readHead(reader: Reader): readonly [major: number, size: number] {
  const first = take(reader, 1).readUInt8()
  const [major, short] = [first >> 5, first & 31]
  if (short < 24) return [major, short]
  if (short > 26) throw new RangeError('larger than any envelope')
  const length = 2 ** (short - 24)
  return [major, take(reader, length).readUIntBE(0, length)]
}

function take(reader: Reader, length: number): Buffer {
  const end = reader.at + length
  if (end > reader.bytes.length) throw new RangeError('cut off')
  const part = reader.bytes.subarray(reader.at, end)
  reader.at = end
  return part
}

// Each value has a byte at least.
function checked(reader: Reader, size: number): number {
  if (size > reader.bytes.length - reader.at && size > 0) throw new RangeError('cut off')
  return size
}

/** Writes a value as CBOR in its shortest form. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return withHead(3, Buffer.from(value))
  if (value instanceof Uint8Array) return withHead(2, Buffer.from(value))
  if (isList(value)) return Buffer.concat([head(4, value.length), ...value.map(writeCbor)])
  const entries = [...value].flatMap(([key, inner]) => [writeCbor(key), writeCbor(inner)])
  return Buffer.concat([head(5, value.size), ...entries])
}

function isList(value: readonly Cbor[] | CborMap): value is readonly Cbor[] {
  return Array.isArray(value)
}

function withHead(major: number, bytes: Buffer): Buffer {
  return Buffer.concat([head(major, bytes.length), bytes])
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size])
  const length = size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4
  const bytes = Buffer.alloc(1 + length)
  bytes.writeUInt8((major << 5) | (24 + Math.log2(length)))
  bytes.writeUIntBE(size, 1, length)
  return bytes
}
