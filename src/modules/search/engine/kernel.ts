import { readFileSync } from 'node:fs'

/** Operations on bitmaps in a segment's memory: byte addresses, and the number of 16-byte vectors. See kernel.wat. */
export type Kernel = {
  and(to: number, from: number, vectors: number): void
  andNot(to: number, from: number, vectors: number): void
  or(to: number, from: number, vectors: number): void
  countBoth(a: number, b: number, vectors: number): number
  /** Writes the numbers of a set's documents, counted from `first`, to an address (u32 each); gives the end. */
  list(at: number, words64: number, first: number, to: number): number
  /** Counts a set's documents by two numbers of theirs (u16, `step` bytes from a document's to the next's); `flip` -1: those not in it. */
  tally(at: number, flip: number, words64: number, rows: number, step: number, counts: number, second: number): void
}

const compiled = new WebAssembly.Module(readFileSync(new URL('kernel.wasm', import.meta.url)))

/** The operations over one memory. */
export function kernelOver(memory: WebAssembly.Memory): Kernel {
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } })
  const call = (name: string): ((...args: number[]) => number) => {
    const found = exports[name]
    if (!isOperation(found)) throw new TypeError(`kernel.wasm has no ${name}`)
    return found
  }
  return {
    and: call('and'),
    andNot: call('andNot'),
    or: call('or'),
    countBoth: call('countBoth'),
    list: call('list'),
    tally: call('tally'),
  }
}

function isOperation(value: unknown): value is (...args: number[]) => number {
  return typeof value === 'function'
}
