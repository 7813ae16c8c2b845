/**
 * One pattern that is in a text exactly when one of these is: most texts hold none of hundreds, and are read once instead. For `test`:
 * it keeps no place. A pattern that points back to its own groups would point to another's, so there must be none.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const sources = patterns.map(({ source }) => `(?:${source})`)
  const pointing = sources.find((source) => /\\(?:[1-9]|k<)/u.test(source))
  if (pointing !== undefined) throw new Error(`a pattern that points back cannot be joined: ${pointing}`)
  return new RegExp(sources.join('|') || nothing, patterns[0]?.flags.replace('g', '') ?? 'u')
}

const nothing = '(?!)'
