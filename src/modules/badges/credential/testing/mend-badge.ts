import fc from 'fast-check'

/** A badge of which one text is another one, in a place that may change or in one that may not. */
export function mended(badge: object, others: readonly fc.Arbitrary<string>[]): fc.Arbitrary<object> {
  const words: string[] = []
  withTexts(badge, (word) => {
    words.push(word)
    return word
  })
  const other = fc.oneof(...others, fc.constantFrom(...words))
  return fc.tuple(fc.nat(words.length - 1), other).map(([which, put]) => {
    let at = 0
    return withTexts(badge, (word) => (at++ === which ? put : word))
  })
}

function withTexts(badge: object, put: (word: string) => string): object {
  return Object(
    JSON.parse(JSON.stringify(badge), (_, value: unknown) => (typeof value === 'string' ? put(value) : value)),
  )
}
