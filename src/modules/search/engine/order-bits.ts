import { bitsOf, listOf } from './doc-sets.ts'
import { byCode } from './order-codes.ts'
import { firstOfList } from './order-list.ts'
import { hasBit } from './bits.ts'
import type { Reader } from './reader.ts'
import type { Ask } from './shape.ts'
import { type Top, topOf } from './top.ts'
import { waysSet } from './word-sets.ts'

/** The first documents of a bitmap in the order asked for. `total` is how many it has. */
export function firstOfBits(reader: Reader, ask: Ask, at: number, total: number): Top {
  if (total <= Math.max(1000, reader.segment.layout.docs / 64))
    return firstOfList(reader, ask, listOf(reader, at, total))
  if (ask.order === 'points') return byPoints(reader, ask, at)
  if (ask.order === 'time') return byTime(reader, ask, at)
  if ('keys' in ask.order) return byCode(reader, ask, at, ask.order)
  return byNumber(reader, ask, at, ask.order.number)
}

/** Documents are numbered newest first: the first that are there. */
function byTime(reader: Reader, ask: Ask, at: number): Top {
  const top = topOf(reader, ask)
  const { u32 } = reader.views
  for (let word = 0; word < reader.segment.layout.setBytes / 4; word++)
    for (let bits = u32[at / 4 + word] ?? 0; bits !== 0; bits &= bits - 1) {
      top.offer(word * 32 + 31 - Math.clz32(bits & -bits), 0)
      if (top.isFullAt(0)) return top
    }
  return top
}

/** All documents lie ready in this order: the first of them that are in the set. */
function byNumber(reader: Reader, ask: Ask, at: number, number: number): Top {
  const top = topOf(reader, ask)
  const order = reader.views.orders[number] ?? new Uint32Array(0)
  const values = reader.views.numbers[number] ?? new Int32Array(0)
  for (const doc of order) {
    const key = values[doc] ?? 0
    if (top.isFullAt(key)) return top
    if (hasBit(reader.views.u32, at, doc)) top.offer(doc, key)
  }
  return top
}

/**
 * Goes through the set in blocks of 32, newest first. A block without any document worth points is left at once while there are
 * enough without points; the search ends when the page is full of documents that are worth the most there is.
 */
function byPoints(reader: Reader, ask: Ask, at: number): Top {
  const top = topOf(reader, ask)
  const worth = ask.concepts
    .flatMap((c) => c.points)
    .map(({ any, n }) => ({ at: bitsOf(reader, waysSet(reader, any)) / 4, n }))
  const best = worth.reduce((sum, w) => sum + w.n, 0)
  const { u32 } = reader.views
  const worthy = worthyBits(reader, worth) / 4
  for (let word = 0; word < reader.segment.layout.setBytes / 4 && !top.isFullAt(best); word++) {
    const all = u32[at / 4 + word] ?? 0
    if (all === 0) continue
    for (let bits = top.isFullAt(0) ? all & (u32[worthy + word] ?? 0) : all; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      top.offer(word * 32 + bit, worthOf(u32, worth, word, bit))
    }
  }
  return top
}

/** The documents that are worth any points. */
function worthyBits(reader: Reader, worth: readonly Worth[]): number {
  const to = reader.place()
  reader.views.u8.fill(0, to, to + reader.segment.layout.setBytes)
  for (const w of worth) reader.kernel.or(to, w.at * 4, reader.vectors)
  return to
}

type Worth = { readonly at: number; readonly n: number }

function worthOf(u32: Uint32Array, worth: readonly Worth[], word: number, bit: number): number {
  let key = 0
  for (const w of worth) key += (((u32[w.at + word] ?? 0) >>> bit) & 1) * w.n
  return key
}
