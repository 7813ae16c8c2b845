import { type Answer, type Ask, type Doc, type Test, type Ways, later, tokensIn } from './shape.ts'

/** The same answer by looking at every document: what the engine is held against in tests and benches. */
export function searchByHand(docs: readonly Doc[], ask: Ask, values: readonly number[]): Answer {
  const base = docs
    .map((doc) => ({ doc, tokens: new Set(tokensIn(doc)) }))
    .filter(
      ({ doc, tokens }) =>
        passes(doc, [...ask.live, ...ask.tests]) &&
        ask.concepts.every((c) => any(tokens, c.any)) &&
        !any(tokens, ask.not),
    )
  const isAlike = ({ tokens }: (typeof base)[number]): boolean => any(tokens, ask.alike ?? [])
  const chosen = (but?: number): typeof base =>
    base.filter(({ doc }) => ask.facets.every((f, n) => n === but || passes(doc, f.tests)))
  const under = (but?: number): typeof base => chosen(but).filter((one) => !isAlike(one))
  const all = under()
  const hits = all.map(({ doc, tokens }) => {
    const points = ask.concepts.map((c) =>
      c.points.reduce((sum, p) => sum + (any(tokens, p.any) ? p.n : 0), c.sure ?? 0),
    )
    const reasons = (ask.reasons ?? []).flatMap((ways, n) => (any(tokens, ways) ? [n] : []))
    return { id: doc.id, at: doc.at, key: keyOf(doc, points, ask), reasons }
  })
  const { after } = ask
  const page = hits
    .sort((a, b) => b.key - a.key || later(a, b))
    .filter((h) => !after || h.key < after.key || (h.key === after.key && later(after, h) < 0))
    .slice(0, ask.size + 1)
  const counts = ask.facets.map((f, n) => {
    const some = under(n)
    const columns = f.count.map((column) => {
      const by = new Uint32Array(values[column] ?? 0)
      for (const { doc } of some) by[doc.codes[column] ?? 0] = (by[doc.codes[column] ?? 0] ?? 0) + 1
      return by
    })
    const inRange = (range: Test): number => some.filter(({ doc }) => passes(doc, [range])).length
    return f.ranges ? [...columns, Uint32Array.from(f.ranges, inRange)] : columns
  })
  return { total: all.length, alike: chosen().filter(isAlike).length, counts, hits: page }
}

function any(tokens: ReadonlySet<string>, ways: Ways): boolean {
  return ways.some((all) => all.every((token) => tokens.has(token)))
}

function passes(doc: Doc, tests: readonly Test[]): boolean {
  return tests.every((t) => {
    if ('column' in t) return t.anyOf.includes(doc.codes[t.column] ?? -1)
    const value = doc.numbers[t.number] ?? 0
    return value >= t.least && value <= t.most
  })
}

function keyOf(doc: Doc, points: readonly number[], { order }: Ask): number {
  if (order === 'time') return 0
  if (order === 'points') return points.reduce((a, b) => a + b, 0)
  return 'keys' in order ? (order.keys[doc.codes[order.column] ?? 0] ?? 0) : (doc.numbers[order.number] ?? 0)
}
