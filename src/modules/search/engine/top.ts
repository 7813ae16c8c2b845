import { planOf } from './plan.ts'
import type { Reader } from './reader.ts'
import type { Ask } from './shape.ts'
import { docAfter } from './views.ts'

/** The best so far: largest key first (without what every hit is worth), newest document among equals. */
export type Top = {
  readonly docs: number[]
  readonly keys: number[]
  /** Offers a document; documents need not come in order. */
  offer(doc: number, key: number): void
  /** The key of the last when the page is full, else less than any. Only a greater one can get in, when documents are offered in order. */
  least(): number
  /** No later document with a key of at most this can get in. Only true when documents are offered in order. */
  isFullAt(key: number): boolean
}

/** Keeps `size + 1` documents at most, only those after the place the page before ended at. */
export function topOf(reader: Reader, ask: Ask): Top {
  const { after, size } = ask
  const docs: number[] = []
  const keys: number[] = []
  const most = size + 1
  const afterKey = (after?.key ?? 0) - planOf(ask).sure
  const from = after ? docAfter(reader.segment, reader.views, after) : 0
  const isAfter = (doc: number, key: number): boolean => !after || key < afterKey || (key === afterKey && doc >= from)
  const isBetter = (doc: number, key: number, than: number): boolean =>
    key > (keys[than] ?? 0) || (key === keys[than] && doc < (docs[than] ?? 0))
  return {
    docs,
    keys,
    offer(doc, key) {
      const last = docs.length - 1
      const full = docs.length === most
      if (!isAfter(doc, key) || (full && !isBetter(doc, key, last))) return
      let at = docs.length
      while (at > 0 && isBetter(doc, key, at - 1)) at--
      docs.splice(at, 0, doc)
      keys.splice(at, 0, key)
      if (full) docs.length = keys.length = most
    },
    least: () => (docs.length === most ? (keys[most - 1] ?? 0) : -Infinity),
    isFullAt: (key) => docs.length === most && (keys[most - 1] ?? 0) >= key,
  }
}
