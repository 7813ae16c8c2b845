import { hasBit, setBits } from './bits.ts'
import type { Reader } from './reader.ts'

/** A set of documents: few as an ascending list, many as a bitmap (its address; `own` may be written to). */
export type DocSet =
  | { readonly kind: 'list'; readonly docs: Uint32Array }
  | { readonly kind: 'bits'; readonly at: number; readonly own: boolean }

/** No document. */
export const nothing: DocSet = { kind: 'list', docs: new Uint32Array(0) }

/** Whether the set has this document. */
export function has(reader: Reader, set: DocSet, doc: number): boolean {
  if (set.kind === 'bits') return hasBit(reader.views.u32, set.at, doc)
  return set.docs[firstFrom(set.docs, doc, 0)] === doc
}

/** The documents of the list that are also in the set. */
export function within(reader: Reader, docs: Uint32Array, set: DocSet): Uint32Array {
  const kept = new Uint32Array(docs.length)
  const n = set.kind === 'bits' ? keepInBits(reader.views.u32, docs, set.at, kept) : keepInList(docs, set.docs, kept)
  return kept.subarray(0, n)
}

function keepInBits(u32: Uint32Array, docs: Uint32Array, at: number, kept: Uint32Array): number {
  let n = 0
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    if (hasBit(u32, at, doc)) kept[n++] = doc
  }
  return n
}

function keepInList(docs: Uint32Array, others: Uint32Array, kept: Uint32Array): number {
  let n = 0
  let at = 0
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    at = firstFrom(others, doc, at)
    if (others[at] === doc) kept[n++] = doc
  }
  return n
}

/** The documents of the list that are not in the set. */
export function without(reader: Reader, docs: Uint32Array, set: DocSet): Uint32Array {
  return docs.filter((doc) => !has(reader, set, doc))
}

/** The place of the first document from `doc` on: gallops, because lists of very different lengths meet. */
export function firstFrom(docs: Uint32Array, doc: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < docs.length && (docs[low + step] ?? 0) < doc) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, docs.length)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((docs[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return low
}

/** The set as a bitmap that may be written to. */
export function ownBits(reader: Reader, set: DocSet): number {
  if (set.kind === 'bits' && set.own) return set.at
  const to = reader.place()
  const { u8, u32 } = reader.views
  if (set.kind === 'bits') u8.copyWithin(to, set.at, set.at + reader.segment.layout.setBytes)
  else {
    u8.fill(0, to, to + reader.segment.layout.setBytes)
    setBits(u32, to / 4, set.docs)
  }
  return to
}

/** The set as a bitmap, not to be written to. */
export function bitsOf(reader: Reader, set: DocSet): number {
  return set.kind === 'bits' ? set.at : ownBits(reader, set)
}

/** Into how many pieces a bitmap is cut to be listed: the documents of one fit into the bytes of a bitmap. */
const pieces = 32

/** The documents of a bitmap as a list; `count` is how many there are. */
export function listOf({ kernel, piece, segment, views }: Reader, at: number, count: number): Uint32Array {
  const docs = new Uint32Array(count)
  const bytes = segment.layout.setBytes / pieces
  let n = 0
  for (let from = 0; from < segment.layout.setBytes; from += bytes) {
    const end = kernel.list(at + from, bytes / 8, from * 8, piece)
    docs.set(views.u32.subarray(piece / 4, end / 4), n)
    n += (end - piece) / 4
  }
  return docs
}
