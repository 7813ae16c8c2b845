import type { SlotKind } from './form.ts'

// Letters for private use: a badge that holds one itself is left to the general way.
const [open, close] = ['\uE000', '\uE001']
const found = /\uE000(\d+)\uE001/

/** A text that marks a slot and is read as what the slot holds. */
export function mark(slot: number, as: SlotKind): string {
  return `${as === 'address' ? 'urn:uuid:' : ''}${open}${slot}${close}`
}

/** A marked text as its pieces: what stands between the marks, and the numbers of the slots. */
export function piecesOf(marked: string): (string | number)[] {
  return marked
    .replaceAll(`urn:uuid:${open}`, open)
    .split(found)
    .map((piece, at) => (at % 2 === 1 ? Number(piece) : piece))
    .filter((piece) => piece !== '')
}

/** Whether a text holds such letters by itself. */
export function holdsMarks(text: string): boolean {
  return text.includes(open) || text.includes(close)
}
