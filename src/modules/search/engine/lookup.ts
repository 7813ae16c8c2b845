import { slotOf } from './derive.ts'
import { type Segment, idBytes } from './views.ts'

/** Ids as numbers, four a piece: made once, looked up in many segments. */
export type Ids = { readonly n: number; readonly words: Uint32Array }

/** Reads ids. */
export function idsOf(ids: readonly string[]): Ids {
  const bytes = new Uint8Array(16 * ids.length)
  ids.forEach((id, n) => bytes.set(idBytes(id), 16 * n))
  return { n: ids.length, words: new Uint32Array(bytes.buffer) }
}

/** The numbers of the documents of these ids in a segment, of those it has. */
export function docsOf({ layout, memory }: Segment, { n, words }: Ids): number[] {
  const u32 = new Uint32Array(memory.buffer)
  const found: number[] = []
  for (let at = 0; at < n; at++) {
    const doc = docAt(u32, layout, words, 4 * at)
    if (doc !== undefined) found.push(doc)
  }
  return found
}

function docAt(u32: Uint32Array, layout: Segment['layout'], words: Uint32Array, word: number): number | undefined {
  const { at, size } = layout.idTable
  for (let slot = slotOf(words, word, size); ; slot = (slot + 1) & (size - 1)) {
    const doc = (u32[at / 4 + slot] ?? 0) - 1
    if (doc < 0) return undefined
    if (isThere(u32, layout.ids / 4 + doc * 4, words, word)) return doc
  }
}

function isThere(u32: Uint32Array, at: number, words: Uint32Array, word: number): boolean {
  for (let n = 0; n < 4; n++) if (u32[at + n] !== words[word + n]) return false
  return true
}
