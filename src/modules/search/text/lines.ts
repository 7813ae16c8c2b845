import { tokensOf } from './analyse.ts'

const remembered = new Map<string, ReadonlySet<string>>()
/** A line that many texts share is analysed once; when so many are known, all are forgotten and come again. */
const mostRemembered = 20_000
const longestRemembered = 200

/** The tokens of a text of several lines, each by itself: words of two lines make no third one. */
export function tokensOfLines(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of text.split('\n')) for (const token of tokensOfLine(line)) found.add(token)
  return found
}

function tokensOfLine(line: string): ReadonlySet<string> {
  const known = remembered.get(line)
  if (known) return known
  const tokens = tokensOf(line)
  if (line.length > longestRemembered) return tokens
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(line, tokens)
  return tokens
}
