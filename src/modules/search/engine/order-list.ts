import { type DocSet } from './doc-sets.ts'
import { type Reader, hasBit } from './reader.ts'
import type { Ask } from './shape.ts'
import { type Top, topOf } from './top.ts'
import { waysSet } from './word-sets.ts'

/** The first of these documents in the order asked for. */
export function firstOfList(reader: Reader, ask: Ask, docs: Uint32Array): Top {
  const top = topOf(reader, ask)
  const keys = keysOf(reader, ask, docs)
  docs.forEach((doc, at) => top.offer(doc, keys[at] ?? 0))
  return top
}

function keysOf(reader: Reader, ask: Ask, docs: Uint32Array): Int32Array {
  if (ask.order === 'time') return new Int32Array(docs.length)
  if (ask.order === 'points') return pointsOf(reader, ask, docs)
  if ('keys' in ask.order) {
    const { column, keys } = ask.order
    const codes = reader.views.codes[column]
    return Int32Array.from(docs, (doc) => keys[codes?.[doc] ?? 0] ?? 0)
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
  if (set.kind === 'bits') {
    docs.forEach((doc, at) => {
      if (hasBit(reader.views.u32, set.at, doc)) keys[at] = (keys[at] ?? 0) + n
    })
    return
  }
  let next = 0
  docs.forEach((doc, at) => {
    while ((set.docs[next] ?? Infinity) < doc) next++
    if (set.docs[next] === doc) keys[at] = (keys[at] ?? 0) + n
  })
}
