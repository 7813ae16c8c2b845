import { listOf } from './doc-sets.ts'
import { hasBit } from './bits.ts'
import type { Reader } from './reader.ts'
import type { Ask, Ranked } from './shape.ts'
import { type Top, topOf } from './top.ts'

/** The first of a bitmap by what their codes are worth: the documents of the best codes first, until the page is full. */
export function byCode(reader: Reader, ask: Ask, at: number, { column, keys }: Ranked): Top {
  const top = topOf(reader, ask)
  const { values = 0 } = reader.segment.layout.shape.columns[column] ?? {}
  const most = ask.after?.key ?? Infinity
  for (const [key, codes] of worthOrder(values, keys)) {
    if (top.isFullAt(key)) return top
    if (key <= most) offerAll(reader, top, at, { key, docs: docsOf(reader, column, codes) })
  }
  return top
}

type Worth = { readonly key: number; readonly docs: Uint32Array }

function offerAll({ views }: Reader, top: Top, at: number, { key, docs }: Worth): void {
  for (const doc of docs) {
    if (top.isFullAt(key)) return
    if (hasBit(views.u32, at, doc)) top.offer(doc, key)
  }
}

/** The codes that are worth the same, the best worth first. */
function worthOrder(values: number, keys: readonly number[]): [key: number, codes: number[]][] {
  const groups = new Map<number, number[]>()
  for (let code = 0; code < values; code++) {
    const key = keys[code] ?? 0
    const group = groups.get(key)
    if (group) group.push(code)
    else groups.set(key, [code])
  }
  return [...groups].sort(([a], [b]) => b - a)
}

/** The documents with one of these codes, newest first. */
function docsOf(reader: Reader, column: number, codes: readonly number[]): Uint32Array {
  const lists = codes.map((code) => docsOfCode(reader, column, code))
  const [first = new Uint32Array(0)] = lists
  return lists.length > 1 ? Uint32Array.from(lists.flatMap((docs) => [...docs])).sort() : first
}

function docsOfCode(reader: Reader, column: number, code: number): Uint32Array {
  const { kernel, vectors, segment, views } = reader
  const { bits, mapped = 0, starts = 0, lists = 0 } = segment.layout.columns[column] ?? {}
  if (bits === undefined) {
    const start = starts / 4 + code
    return views.u32.subarray(lists / 4 + (views.u32[start] ?? 0), lists / 4 + (views.u32[start + 1] ?? 0))
  }
  if (code >= mapped) return new Uint32Array(0)
  const set = bits + code * segment.layout.setBytes
  return listOf(reader, set, kernel.countBoth(set, set, vectors))
}
