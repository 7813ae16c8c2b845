import { tokensOf } from './analyse.ts'
import { recent } from './recent.ts'

// A line that many texts share is analysed once.
const remembered = recent<ReadonlySet<string>>(10_000)
const longestRemembered = 200

/** The tokens of a text of several lines, each by itself: words of two lines make no third one. */
export function tokensOfLines(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of text.split('\n')) for (const token of tokensOfLine(line)) found.add(token)
  return found
}

/** The tokens of one line, as `tokensOf` gives them. */
export function tokensOfLine(line: string): ReadonlySet<string> {
  const known = remembered.get(line)
  if (known) return known
  const tokens = tokensOf(line)
  if (line.length <= longestRemembered) remembered.set(line, tokens)
  return tokens
}
