/** Whether a document is in the bitmap at this address. */
export function hasBit(u32: Uint32Array, at: number, doc: number): boolean {
  return (((u32[(at >>> 2) + (doc >>> 5)] ?? 0) >>> (doc & 31)) & 1) === 1
}

/** Sets the bits of these documents in the bitmap that begins at this word. */
export function setBits(u32: Uint32Array, word: number, docs: Uint32Array): void {
  for (let n = 0; n < docs.length; n++) {
    const doc = docs[n] ?? 0
    const at = word + (doc >>> 5)
    u32[at] = (u32[at] ?? 0) | (1 << (doc & 31))
  }
}
