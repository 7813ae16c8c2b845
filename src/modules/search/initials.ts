import { askedWords, conceptAsked } from './concepts.ts'
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

const said =
  '에이a 비b 씨c 시c 디d 이e 에프f 지g 에이치h 아이i 제이j 케이k 엘l 엠m 엔n 오o 피p 큐q 알r 에스s 티t 유u 브이v 더블유w 엑스x 와이y'
const letters: ReadonlyMap<string, string> = new Map(said.split(' ').map((one) => [one.slice(0, -1), one.slice(-1)]))
const spelt = new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** A name of Latin letters said one by one, when search knows it: 씨에스 is cs, 큐씨 qc. */
export function spelledOut(word: string): string | undefined {
  const latin = word.replace(spelt, (one) => letters.get(one) ?? one)
  return /^[a-z]{2,5}$/u.test(latin) && latin !== word && conceptAsked(latin) ? latin : undefined
}
