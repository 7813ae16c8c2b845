import { type Layout, steps } from './layout.ts'
import type { Reader } from './reader.ts'
import type { Range } from './shape.ts'
import type { Views } from './views.ts'

/**
 * Which documents have a number in a range, without looking at every number: they lie ordered by it, so a range is the first so many of
 * them without the first so many fewer. Of sixteen such beginnings bitmaps are kept; one is copied and mended by a thirty-second of the
 * documents at most.
 */
export function rangeBits(reader: Reader, range: Range, to: number): void {
  const { from, end } = placesOf(reader, range)
  const { layout } = reader.segment
  if (end - from <= layout.docs / steps / 2) {
    reader.views.u8.fill(0, to, to + layout.setBytes)
    return setEach(reader, range.number, to, from, end)
  }
  firstBits(reader, range.number, end, to)
  if (from === 0) return
  const without = reader.place()
  firstBits(reader, range.number, from, without)
  reader.kernel.andNot(to, without, reader.vectors)
}

/** Makes the bitmaps of a segment's numbers, each from the one before. */
export function deriveSteps(layout: Layout, { u32, u8, orders }: Views): void {
  layout.numbers.forEach((place, number) => {
    const order = orders[number] ?? new Uint32Array(0)
    for (let step = 1; step < steps; step++) {
      const to = place.steps + (step - 1) * layout.setBytes
      if (step > 1) u8.copyWithin(to, to - layout.setBytes, to)
      for (let at = endOf(layout, step - 1); at < endOf(layout, step); at++) {
        const doc = order[at] ?? 0
        u32[to / 4 + (doc >>> 5)] = (u32[to / 4 + (doc >>> 5)] ?? 0) | (1 << (doc & 31))
      }
    }
  })
}

function endOf({ docs }: Layout, step: number): number {
  return Math.floor((docs * step) / steps)
}

/** Where a range begins and ends in the order. */
function placesOf({ views }: Reader, { number, least, most }: Range): { from: number; end: number } {
  const [order = new Uint32Array(0), values = new Int32Array(0)] = [views.orders[number], views.numbers[number]]
  const from = firstPlace(order, values, (value) => value <= most)
  return {
    from,
    end: Math.max(
      from,
      firstPlace(order, values, (value) => value < least),
    ),
  }
}

function firstPlace(order: Uint32Array, values: Int32Array, isPast: (value: number) => boolean): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(values[order[middle] ?? 0] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first `n` documents by a number as a bitmap: bits behind the last document may be set. */
function firstBits(reader: Reader, number: number, n: number, to: number): void {
  const { layout } = reader.segment
  const { u8 } = reader.views
  const step = Math.round((n * steps) / Math.max(1, layout.docs))
  if (step === 0) u8.fill(0, to, to + layout.setBytes)
  else if (step === steps) u8.fill(255, to, to + layout.setBytes)
  else {
    const kept = (layout.numbers[number]?.steps ?? 0) + (step - 1) * layout.setBytes
    u8.copyWithin(to, kept, kept + layout.setBytes)
  }
  const end = endOf(layout, step)
  if (end <= n) setEach(reader, number, to, end, n)
  else clearEach(reader, number, to, n, end)
}

function setEach({ views: { u32, orders } }: Reader, number: number, to: number, from: number, end: number): void {
  const order = orders[number] ?? new Uint32Array(0)
  for (let at = from; at < end; at++) {
    const doc = order[at] ?? 0
    const word = to / 4 + (doc >>> 5)
    u32[word] = (u32[word] ?? 0) | (1 << (doc & 31))
  }
}

function clearEach({ views: { u32, orders } }: Reader, number: number, to: number, from: number, end: number): void {
  const order = orders[number] ?? new Uint32Array(0)
  for (let at = from; at < end; at++) {
    const doc = order[at] ?? 0
    const word = to / 4 + (doc >>> 5)
    u32[word] = (u32[word] ?? 0) & ~(1 << (doc & 31))
  }
}
