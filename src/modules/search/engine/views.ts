import { type Codes, codesOf } from './codes.ts'
import type { Layout } from './layout.ts'

/** A segment: where things lie, and the memory they lie in. Threads share it. `name` is the same for all. */
export type Segment = { readonly name: number; readonly layout: Layout; readonly memory: WebAssembly.Memory }

/** The arrays of a segment. */
export type Views = {
  readonly u32: Uint32Array
  readonly u8: Uint8Array
  readonly times: Float64Array
  readonly sums: BigUint64Array
  readonly rows: Uint16Array
  readonly codes: readonly Codes[]
  readonly numbers: readonly Int32Array[]
  readonly orders: readonly Uint32Array[]
}

/** Looks at a segment's memory as arrays; nothing is copied. */
export function viewsOf({ layout, memory }: Segment): Views {
  const { buffer } = memory
  const padded = layout.setBytes * 8
  const rows = new Uint16Array(buffer, layout.rows, padded * layout.fields.length)
  return {
    u32: new Uint32Array(buffer),
    u8: new Uint8Array(buffer),
    times: new Float64Array(buffer, layout.times, layout.docs),
    sums: new BigUint64Array(buffer, layout.sums, layout.docs),
    rows,
    codes: codesOf(layout, rows),
    numbers: layout.numbers.map(({ values }) => new Int32Array(buffer, values, padded)),
    orders: layout.numbers.map(({ order }) => new Uint32Array(buffer, order, layout.docs)),
  }
}

const hex = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'))

/** The id of a document. */
export function idAt({ layout }: Segment, views: Views, doc: number): string {
  let text = ''
  for (let n = 0; n < 16; n++) {
    if (n === 4 || n === 6 || n === 8 || n === 10) text += '-'
    text += hex[views.u8[layout.ids + doc * 16 + n] ?? 0]
  }
  return text
}

/** The sixteen bytes of an id. */
export function idBytes(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

/** The first document that comes after this place in the order of time. */
export function docAfter(segment: Segment, views: Views, place: { at: number; id: string }): number {
  let low = 0
  let high = segment.layout.docs
  while (low < high) {
    const middle = (low + high) >>> 1
    const time = views.times[middle] ?? 0
    const before = time > place.at || (time === place.at && idAt(segment, views, middle) >= place.id)
    if (before) low = middle + 1
    else high = middle
  }
  return low
}
