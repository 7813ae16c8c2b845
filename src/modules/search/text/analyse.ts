import { beginsWord, isWord, severalNames } from './dictionary.ts'
import { nounsOf } from './morphemes.ts'
import { normalised, standard } from './normalise.ts'
import { protect } from './protected.ts'
import { recent } from './recent.ts'
import { segmented, withoutParticle } from './segment.ts'

/** Stands with the index: another version means that it must be made anew. Raise it with every change of tokens or data. */
export const analyserVersion = 16

const ofParts = recent<readonly string[]>(20_000)
const ofRuns = recent<readonly string[]>(60_000)
const longestPart = 100
const runs = /[\p{L}\p{N}]+/gu
const betweenParts = /[\n,;|()[\]{}"“”‘’!?:~]+/u
const longestToken = 40

/** The tokens of a text, each once: the same for index and query. */
export function tokensOf(text: string): ReadonlySet<string> {
  const { rest, tokens } = protect(standard(normalised(text)))
  const found = new Set(tokens)
  for (const part of rest.split(betweenParts)) for (const token of tokensOfPart(part)) found.add(token)
  return found
}

function tokensOfPart(part: string): readonly string[] {
  const known = ofParts.get(part)
  if (known) return known
  const words = part.match(runs) ?? []
  const tokens = [...new Set([...words.flatMap(tokensOfRun), ...joinedWords(words)])]
  if (part.length <= longestPart) ofParts.set(part, tokens)
  return tokens
}

/** The least that must be there for a name to be there: one token for a known word, else all its parts. */
export function termTokens(name: string): readonly string[] {
  if (severalNames.test(name)) return [...new Set(name.split(severalNames).flatMap(termTokens))]
  const { rest, tokens } = protect(standard(normalised(name)))
  const words = [...rest.matchAll(runs)].map(([run]) => run)
  const joined = words.join('')
  const rests = isWord(joined) && words.length > 0 ? [joined] : words.flatMap(leastOf)
  const kept = tokens.filter((token) => !token.endsWith('교대') || /^\d/u.test(token)).slice(0, 1)
  return [...new Set([...kept, ...rests.filter((one) => one !== '제' && one !== '근무')])]
}

function leastOf(word: string): readonly string[] {
  const bare = withoutParticle(word)
  if (isWord(word)) return [word]
  if (isWord(bare)) return [bare]
  const parts = segmented(word, true)
  if (parts) return parts
  const nouns = /[가-힣]{3}/u.test(bare) ? nounsOf(bare) : []
  const whole = nouns.join('') === bare && nouns.every((one) => one.length > 1)
  return whole ? nouns : [clipped(bare)]
}

function tokensOfRun(run: string): readonly string[] {
  const known = ofRuns.get(run)
  if (known) return known
  const tokens = analysed(run)
  ofRuns.set(run, tokens)
  return tokens
}

function analysed(run: string): readonly string[] {
  const bare = withoutParticle(run)
  if (isWord(run)) return [run, ...partsOf(run)]
  if (isWord(bare)) return [bare, ...partsOf(bare)]
  const parts = segmented(run, true)
  if (parts) return [clipped(bare), ...parts, ...parts.flatMap(partsOf), ...joinedWords(parts)]
  if (!/[가-힣]{2}/u.test(run)) return [clipped(run)]
  const nouns = nounsOf(run)
  return [clipped(bare), nouns.join(''), ...nouns.filter((one) => one.length > 1)].filter((one) => one !== '')
}

function partsOf(word: string): readonly string[] {
  return (segmented(word, false) ?? []).flatMap((part) => [part, ...partsOf(part)])
}

// '주방 보조' is also 주방보조, '편의 점' also 편의점: up to four words that make a known one.
function joinedWords(words: readonly string[]): string[] {
  return words.flatMap((_, at) =>
    [2, 3, 4].flatMap((n) => {
      const some = words.slice(at, at + n)
      if (some.length < n) return []
      const joined = some.join('')
      if (!beginsWord(joined)) return []
      return [joined, withoutParticle(joined)].filter(isWord).slice(0, 1)
    }),
  )
}

function clipped(word: string): string {
  return word.slice(0, longestToken)
}
