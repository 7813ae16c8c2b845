import { abbreviated } from './abbreviated.ts'
import { builtPlace } from './built-places.ts'
import { conceptAsked } from './concepts.ts'
import { byFirstLetters, spelledOut } from './initials.ts'
import type { Part } from './meaning.ts'
import { fillers, meaningOf, splitAsked } from './split-asked.ts'
import { isWord } from './text/dictionary.ts'
import { withoutParticle } from './text/segment.ts'
import { verbalOf } from './verbal.ts'
import { nearest, otherKeyboard, splitWithSlip } from './what-was-meant.ts'

/** The parts that words beside one another are; words that only fill say nothing unless they are all there is (`alone`). */
export function wordParts(words: readonly string[], alone: boolean): readonly Part[] {
  const parts: (Part | 'filler')[] = []
  const read = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  for (let at = 0; at < read.length; ) {
    const joined = longestJoined(read.slice(at, at + 4))
    parts.push(...(joined ? [joined.part] : onePart(read[at] ?? '')))
    at += joined?.words ?? 1
  }
  const telling = parts.filter((part) => part !== 'filler')
  return telling.length > 0 || !alone ? telling : read.map((word) => ({ text: word, kind: 'word' }))
}

// '학원 강사', 'night shift', '편의 점': what is written apart is one thing when it is known as one.
function longestJoined(words: readonly string[]): { part: Part; words: number } | undefined {
  for (let n = words.length; n > 1; n--) {
    const some = words.slice(0, n)
    const joined = some.map((word) => otherKeyboard(word) ?? word).join('')
    const concept = conceptAsked(joined) ?? conceptAsked(withoutParticle(joined))
    const eachKnown = some.every((word) => conceptAsked(word) !== undefined && !fillers.has(word))
    if (concept && !(eachKnown && some.map((word) => conceptAsked(word)).includes(concept)))
      return { part: { text: some.join(' '), kind: 'concept', concept }, words: n }
    const built = builtPlace(joined)
    if (built) return { part: { text: some.join(' '), kind: 'region', ...built }, words: n }
  }
  return undefined
}

function onePart(typed: string): (Part | 'filler')[] {
  const word = typed.replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, '')
  if (word === '') return ['filler']
  const bare = withoutParticle(word)
  const meaning =
    meaningOf(word) ??
    meaningOf(bare) ??
    meaningOf(word.replace(/(?:근무|일자리|직|쪽|일|때|동안|서|에서만|[도만]요|(?<=.{3})[1-3]급)$/u, ''))
  if (meaning === 'filler') return ['filler']
  if (meaning) return [{ text: typed, ...meaning }]
  const glued = splitAsked(word) ?? splitAsked(bare)
  if (glued) return glued.map(({ text, meaning }) => ({ text, ...meaning }))
  const other = otherKeyboard(word) ?? byFirstLetters(word) ?? spelledOut(word)
  if (other !== undefined && other !== word)
    return onePart(other).map((part) => (part === 'filler' ? part : { ...part, text: typed }))
  return unknownPart(word, bare)
}

// A word of a sentence says its nouns or nothing; else what was probably meant by the whole, or by one piece of it (카패알바).
function unknownPart(word: string, bare: string): (Part | 'filler')[] {
  const verbal = isWord(bare) ? undefined : verbalOf(word)
  if (verbal?.nouns.length === 0 && abbreviated(bare) === undefined) return ['filler']
  const guess = withGuess(bare)
  if (guess.meant) return [{ ...guess, text: word }]
  if (verbal)
    return verbal.nouns.flatMap((noun) => onePart(noun)).map((p) => (p === 'filler' ? p : { ...p, text: word }))
  const [known, slipped] = splitWithSlip(bare) ?? []
  return known && slipped ? [withGuess(slipped), ...onePart(known)] : [{ ...guess, text: word }]
}

function withGuess(word: string): Part {
  const near = isWord(word) ? undefined : (abbreviated(word) ?? nearest(word))
  const meaning = near === undefined ? undefined : meaningOf(near)
  return {
    text: word,
    kind: 'word',
    ...(near !== undefined &&
      meaning !== undefined &&
      meaning !== 'filler' && { meant: { text: near, part: { text: near, ...meaning } } }),
  }
}
