import { type Codes, numberAt } from './codes.ts'
import { bitsOf } from './doc-sets.ts'
import type { Reader } from './reader.ts'
import type { Test } from './shape.ts'
import { rangeBits } from './steps.ts'
import { setBits } from './bits.ts'

/** Writes the documents that a condition holds for into a bitmap. Bits behind the last document may be set. */
function testBits(reader: Reader, test: Test, to: number): void {
  if ('number' in test) return rangeBits(reader, test, to)
  const { layout } = reader.segment
  reader.views.u8.fill(0, to, to + layout.setBytes)
  const { bits, mapped = 0, starts = 0, lists = 0 } = layout.columns[test.column] ?? {}
  const { u32 } = reader.views
  for (const code of test.anyOf) {
    if (bits !== undefined) {
      if (code < mapped) reader.kernel.or(to, bits + code * layout.setBytes, reader.vectors)
    } else
      setBits(
        u32,
        to / 4,
        u32.subarray(lists / 4 + (u32[starts / 4 + code] ?? 0), lists / 4 + (u32[starts / 4 + code + 1] ?? 0)),
      )
  }
}

/** The documents that all conditions hold for; undefined when there is no condition. */
export function testsBits(reader: Reader, tests: readonly Test[]): number | undefined {
  const [first, ...rest] = tests
  if (!first) return undefined
  const to = oneTest(reader, first)
  if (rest.length === 0) return to
  const own = bitsOf(reader, { kind: 'bits', at: to, own: false })
  const all = reader.place()
  reader.views.u8.copyWithin(all, own, own + reader.segment.layout.setBytes)
  for (const test of rest) reader.kernel.and(all, oneTest(reader, test), reader.vectors)
  return all
}

/** A single code of a column with bitmaps needs no work. */
function oneTest(reader: Reader, test: Test): number {
  if ('column' in test && test.anyOf.length === 1) {
    const { layout } = reader.segment
    const [{ bits, mapped = 0 } = {}, code = 0] = [layout.columns[test.column], test.anyOf[0]]
    if (bits !== undefined && code < mapped) return bits + code * layout.setBytes
  }
  const to = reader.place()
  testBits(reader, test, to)
  return to
}

/** The documents that are there at all under these conditions; kept from question to question. */
export function liveBits(reader: Reader, tests: readonly Test[]): number {
  const { setBytes, docs } = reader.segment.layout
  const { u8 } = reader.views
  return reader.bitsFor(tests, (to) => {
    u8.fill(255, to, to + setBytes)
    const found = testsBits(reader, tests)
    if (found !== undefined) reader.kernel.and(to, found, reader.vectors)
    u8.fill(0, to + Math.ceil(docs / 8), to + setBytes)
    if (docs % 8 > 0) u8[to + (docs >>> 3)] = (u8[to + (docs >>> 3)] ?? 0) & (2 ** (docs % 8) - 1)
  })
}

/** A condition made ready to be asked of one document after another. */
export type Ready =
  | { readonly codes: Codes; readonly wanted: Uint8Array }
  | { readonly numbers: Int32Array; readonly least: number; readonly most: number }

/** Makes conditions ready: the codes wanted become the numbers wanted. */
export function ready({ views }: Reader, tests: readonly Test[]): Ready[] {
  return tests.map((test) => {
    if ('number' in test)
      return { numbers: views.numbers[test.number] ?? new Int32Array(0), least: test.least, most: test.most }
    const codes = views.codes[test.column]
    if (!codes) throw new RangeError(`no column ${test.column}`)
    const wanted = new Set(test.anyOf)
    return { codes, wanted: Uint8Array.from(codes.codes, (code) => Number(wanted.has(code))) }
  })
}

/** Whether all conditions hold for a document. */
export function holds(tests: readonly Ready[], doc: number): boolean {
  for (const test of tests) if (!holdsOne(test, doc)) return false
  return true
}

function holdsOne(test: Ready, doc: number): boolean {
  if ('wanted' in test) return test.wanted[numberAt(test.codes, doc)] === 1
  const value = test.numbers[doc] ?? 0
  return value >= test.least && value <= test.most
}
