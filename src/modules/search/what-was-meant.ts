import { askedWords } from './concepts.ts'
import { isWord } from './text/dictionary.ts'
import { jamoOf, onKoreanKeyboard, slips } from './text/jamo.ts'
import { segmented } from './text/segment.ts'
import { meaningOf, splitAsked } from './split-asked.ts'

const known: readonly (readonly [word: string, jamo: string])[] = [...askedWords()]
  .filter((word) => /^[가-힣]{2,}$/u.test(word))
  .map((word) => [word, jamoOf(word)] as const)

/** Letters typed on the wrong keyboard, in Korean, when that is something: rksghtk, rud리. */
export function otherKeyboard(word: string): string | undefined {
  const written = /[a-z]/iu.test(word) ? onKoreanKeyboard(word) : undefined
  return written !== undefined && (splitAsked(written) || isWord(written) || segmented(written, true))
    ? written
    : undefined
}

/** The known word an unknown one is a slip of, when one is near enough: 편으점 is 편의점, 쿠빵 쿠팡. */
export function nearest(word: string): string | undefined {
  if (!/^[가-힣]{2,12}$/u.test(word) || isWord(word)) return undefined
  const [jamo, most] = [jamoOf(word), allowed(word.length)]
  let [found, least]: [string | undefined, number] = [undefined, most + 0.1]
  for (const [one, letters] of known) {
    if (Math.abs(one.length - word.length) > 1 || (one[0] !== word[0] && one.at(-1) !== word.at(-1))) continue
    const n = slips(jamo, letters, Math.min(least, allowed(Math.min(one.length, word.length))))
    if (n < least) [found, least] = [one, n]
  }
  return found
}

/** A glued word of which one piece is known and the other a slip: 카패알바 is 알바 and 카패. Undefined when it is none. */
export function splitWithSlip(word: string): readonly [known: string, slipped: string] | undefined {
  for (let at = 2; at <= word.length - 2; at++)
    for (const [known, slipped] of [
      [word.slice(at), word.slice(0, at)],
      [word.slice(0, at), word.slice(at)],
    ] as const)
      if (meaningOf(known) !== undefined && nearest(slipped) !== undefined) return [known, slipped]
  return undefined
}

function allowed(syllables: number): number {
  if (syllables <= 2) return 0.5
  return syllables === 3 ? 1 : syllables === 4 ? 1.5 : 2
}
