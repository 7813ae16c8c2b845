import { codeAt } from './codes.ts'
import { type DocSet, firstFrom } from './doc-sets.ts'
import { hasBit } from './bits.ts'
import type { Reader } from './reader.ts'
import type { Ask } from './shape.ts'
import { type Top, topOf } from './top.ts'
import { waysSet } from './word-sets.ts'

/** The first of these documents in the order asked for. */
export function firstOfList(reader: Reader, ask: Ask, docs: Uint32Array): Top {
  const top = topOf(reader, ask)
  const keys = keysOf(reader, ask, docs)
  // Documents come in order: one that is worth no more than the last of a full page need not be offered.
  let least = -Infinity
  for (let at = 0; at < docs.length; at++) {
    const key = keys[at] ?? 0
    if (key <= least) continue
    top.offer(docs[at] ?? 0, key)
    least = top.least()
    if (ask.order === 'time' && least === 0) break
  }
  return top
}

function keysOf(reader: Reader, ask: Ask, docs: Uint32Array): Int32Array {
  if (ask.order === 'time') return new Int32Array(docs.length)
  if (ask.order === 'points') return pointsOf(reader, ask, docs)
  if ('keys' in ask.order) {
    const { column, keys } = ask.order
    const codes = reader.views.codes[column]
    return Int32Array.from(docs, (doc) => (codes ? (keys[codeAt(codes, doc)] ?? 0) : 0))
  }
  const values = reader.views.numbers[ask.order.number]
  return Int32Array.from(docs, (doc) => values?.[doc] ?? 0)
}

function pointsOf(reader: Reader, { concepts }: Ask, docs: Uint32Array): Int32Array {
  const keys = new Int32Array(docs.length)
  for (const { points } of concepts) for (const { any, n } of points) addTo(keys, reader, docs, waysSet(reader, any), n)
  return keys
}

function addTo(keys: Int32Array, reader: Reader, docs: Uint32Array, set: DocSet, n: number): void {
  if (set.kind === 'list') return addByList(keys, docs, set.docs, n)
  for (let at = 0; at < docs.length; at++)
    if (hasBit(reader.views.u32, set.at, docs[at] ?? 0)) keys[at] = (keys[at] ?? 0) + n
}

function addByList(keys: Int32Array, docs: Uint32Array, some: Uint32Array, n: number): void {
  for (let at = 0, next = 0; at < docs.length && next < some.length; at++) {
    const doc = docs[at] ?? 0
    next = firstFrom(some, doc, next)
    if (some[next] === doc) keys[at] = (keys[at] ?? 0) + n
  }
}
