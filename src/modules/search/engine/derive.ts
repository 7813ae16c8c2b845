import { type Codes, codeAt } from './codes.ts'
import { mixed } from './hash.ts'
import type { Layout } from './layout.ts'
import { placesOf } from './tally.ts'
import type { Views } from './views.ts'

/** Makes the table from id to document. */
export function deriveIds(layout: Layout, { u32 }: Views): void {
  const { at, size } = layout.idTable
  for (let doc = 0; doc < layout.docs; doc++) {
    let slot = slotOf(u32, layout.ids / 4 + doc * 4, size)
    while (u32[at / 4 + slot]) slot = (slot + 1) & (size - 1)
    u32[at / 4 + slot] = doc + 1
  }
}

/** Where the search for an id begins; `word` is where its sixteen bytes lie in these numbers. */
export function slotOf(u32: Uint32Array, word: number, size: number): number {
  return mixed((u32[word] ?? 0) ^ (u32[word + 1] ?? 0) ^ (u32[word + 2] ?? 0) ^ (u32[word + 3] ?? 0)) & (size - 1)
}

/** Makes the sets of documents by code: bitmaps where codes are few, lists where they are many. */
export function deriveColumns(layout: Layout, { u32, codes }: Views): void {
  layout.columns.forEach(({ bits, starts, lists }, column) => {
    const values = codes[column]
    if (!values) return
    if (bits !== undefined) mapCodes(u32, values, layout, bits)
    if (starts !== undefined && lists !== undefined)
      listCodes(u32, values, layout.docs, {
        starts: starts / 4,
        lists: lists / 4,
        values: layout.shape.columns[column]?.values ?? 0,
      })
  })
}

/** Counts all documents by the numbers of their rows; those behind the last have zeros, and are counted, too. */
export function deriveTallies({ fields, tallies }: Layout, { u32, rows }: Views): void {
  const places = placesOf(fields)
  fields.forEach((_, field) => {
    const from = tallies / 4 + (places[field] ?? 0)
    for (let at = field; at < rows.length; at += fields.length) {
      const number = from + (rows[at] ?? 0)
      u32[number] = (u32[number] ?? 0) + 1
    }
  })
}

function mapCodes(u32: Uint32Array, codes: Codes, { docs, setBytes }: Layout, bits: number): void {
  for (let doc = 0; doc < docs; doc++) {
    const at = (bits + codeAt(codes, doc) * setBytes) / 4 + (doc >>> 5)
    u32[at] = (u32[at] ?? 0) | (1 << (doc & 31))
  }
}

type Lists = { readonly starts: number; readonly lists: number; readonly values: number }

function listCodes(u32: Uint32Array, codes: Codes, docs: number, { starts, lists, values }: Lists): void {
  const next = new Uint32Array(values + 1)
  for (let doc = 0; doc < docs; doc++) {
    const after = codeAt(codes, doc) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let value = 1; value <= values; value++) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0)
  u32.set(next, starts)
  for (let doc = 0; doc < docs; doc++) {
    const code = codeAt(codes, doc)
    const at = next[code] ?? 0
    u32[lists + at] = doc
    next[code] = at + 1
  }
}

/** Orders the documents by each number, largest first, newest first among equals. Ranks are sorted, which are exact in a double. */
export function deriveNumbers(layout: Layout, { numbers, orders }: Views): void {
  numbers.forEach((values, n) => {
    const distinct = new Int32Array(new Set(values.subarray(0, layout.docs))).sort().reverse()
    const rank = new Map(Array.from(distinct, (value, at) => [value, at]))
    const keys = new Float64Array(layout.docs)
    for (let doc = 0; doc < layout.docs; doc++) keys[doc] = (rank.get(values[doc] ?? 0) ?? 0) * 2 ** 24 + doc
    keys.sort()
    const order = orders[n]
    if (order) for (let at = 0; at < keys.length; at++) order[at] = (keys[at] ?? 0) % 2 ** 24
  })
}
