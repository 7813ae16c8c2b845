import { readFileSync } from 'node:fs'

/** Operations on bitmaps in a segment's memory: byte addresses, and the number of 16-byte vectors. See kernel.wat. */
export type Kernel = {
  and(to: number, from: number, vectors: number): void
  andNot(to: number, from: number, vectors: number): void
  or(to: number, from: number, vectors: number): void
  countBoth(a: number, b: number, vectors: number): number
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
  }
}

function isOperation(value: unknown): value is (...args: number[]) => number {
  return typeof value === 'function'
}
