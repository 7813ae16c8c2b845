import { askedWords } from './concepts.ts'
import { jamoOf } from './text/jamo.ts'

const compatible = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const firstLetter = 0x1100

/** What is typed for a concept by its first letters; what comes first wins. */
const byInitials: ReadonlyMap<string, string> = new Map(
  [...askedWords()]
    .filter((word) => /^[가-힣]{3,}$/u.test(word))
    .map((word) => [[...word].map((one) => jamoOf(one)[0] ?? '').join(''), word] as const),
)

/** The word whose first letters were typed: ㅈㅂㅂㅈ is 주방보조. At least three; fewer may be anything. */
export function byFirstLetters(word: string): string | undefined {
  if (!/^[\u1100-\u1112\u3131-\u314e]{3,}$/u.test(word)) return undefined
  return byInitials.get(
    [...word].map((one) => (one < 'ㄱ' ? (compatible[one.charCodeAt(0) - firstLetter] ?? '') : one)).join(''),
  )
}
