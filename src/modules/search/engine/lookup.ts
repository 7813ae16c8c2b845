import { slotOf } from './derive.ts'
import { type Segment, idBytes } from './views.ts'

/** The number of a document in a segment, by its id. */
export function docOf({ layout, memory }: Segment, id: string): number | undefined {
  const u32 = new Uint32Array(memory.buffer)
  const wanted = new Uint32Array(new Uint8Array(idBytes(id)).buffer)
  const { at, size } = layout.idTable
  for (let slot = slotOf(wanted, 0, size); ; slot = (slot + 1) & (size - 1)) {
    const doc = (u32[at / 4 + slot] ?? 0) - 1
    if (doc < 0) return undefined
    if (wanted.every((word, n) => u32[layout.ids / 4 + doc * 4 + n] === word)) return doc
  }
}
