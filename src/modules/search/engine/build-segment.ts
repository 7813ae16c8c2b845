import { hashOf } from './hash.ts'
import type { Layout, Readers } from './layout.ts'
import { type Doc, type Shape, later, tokensIn } from './shape.ts'
import { type Segment, type Views, idBytes } from './views.ts'
import { writeSegment } from './write-segment.ts'

/** Makes a segment of documents in any order. Throws when a code or number does not fit the shape. */
export function buildSegment(name: number, shape: Shape, docs: readonly Doc[], readers: Readers): Segment {
  const sorted = docs.toSorted(later)
  const words = termsOf(sorted)
  const source = {
    docs: sorted.length,
    ...words,
    used: shape.columns.map((_, column) => usedIn(sorted, column)),
    rows: (layout: Layout, views: Views) => writeRows(sorted, layout, views),
  }
  return writeSegment(name, shape, source, readers)
}

function usedIn(docs: readonly Doc[], column: number): number {
  let most = 0
  for (const { codes } of docs) most = Math.max(most, (codes[column] ?? 0) + 1)
  return most
}

type Words = { terms: number; hashes: Uint32Array; counts: Uint32Array; docsOf(term: number): Uint32Array }

/** Numbers the tokens as they come and sorts the pairs by counting: documents stay ascending within a term. */
function termsOf(docs: readonly Doc[]): Words {
  const ids = new Map<string, number>()
  const lastIn: number[] = []
  const numbered = docs.map((doc, at) => numbersOf(tokensIn(doc), ids, lastIn, at))
  const counts = new Uint32Array(ids.size)
  for (const terms of numbered) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1
  const starts = new Uint32Array(ids.size + 1)
  for (let term = 0; term < ids.size; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0)
  const next = starts.slice()
  const lists = new Uint32Array(starts[ids.size] ?? 0)
  numbered.forEach((terms, doc) => {
    for (const term of terms) {
      const at = next[term] ?? 0
      lists[at] = doc
      next[term] = at + 1
    }
  })
  return {
    terms: ids.size,
    hashes: hashesOf(ids),
    counts,
    docsOf: (term) => lists.subarray(starts[term], starts[term + 1]),
  }
}

/** The numbers of a document's tokens, each once; `lastIn` is the last document each token was seen in. */
function numbersOf(tokens: readonly string[], ids: Map<string, number>, lastIn: number[], doc: number): Uint32Array {
  const numbers = new Uint32Array(tokens.length)
  let n = 0
  for (const token of tokens) {
    let term = ids.get(token)
    if (term === undefined) ids.set(token, (term = ids.size))
    if (lastIn[term] === doc) continue
    lastIn[term] = doc
    numbers[n++] = term
  }
  return numbers.subarray(0, n)
}

function hashesOf(ids: ReadonlyMap<string, number>): Uint32Array {
  const hashes = new Uint32Array(2 * ids.size)
  for (const [token, term] of ids) {
    const { high, low } = hashOf(token)
    hashes[2 * term] = high
    hashes[2 * term + 1] = low
  }
  return hashes
}

function writeRows(docs: readonly Doc[], layout: Layout, views: Views): void {
  docs.forEach((doc, at) => {
    views.u8.set(idBytes(doc.id), layout.ids + at * 16)
    views.times[at] = doc.at
    views.sums[at] = doc.sum
    writeCodes(doc, at, layout, views)
    views.numbers.forEach((numbers, n) => {
      numbers[at] = fitting(doc.numbers[n], -0x80000000, 0x7fffffff)
    })
  })
}

function writeCodes({ codes }: Doc, at: number, { columns, fields, shape }: Layout, { rows }: Views): void {
  columns.forEach(({ field, by }, column) => {
    const place = at * fields.length + field
    rows[place] = (rows[place] ?? 0) + by * fitting(codes[column], 0, (shape.columns[column]?.values ?? 0) - 1)
  })
}

function fitting(value: number | undefined, least: number, most: number): number {
  if (value === undefined || !Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${value} does not fit this index`)
  return value
}
