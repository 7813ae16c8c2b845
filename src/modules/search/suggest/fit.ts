import { jamoOf, slips } from '../text/jamo.ts'
import { type Spelling, spelling } from './spelling.ts'

const inside = 1
const slipped = 2
/** What is typed, with the letters of its last syllable: made once for all names. */
export type Typed = Spelling & { readonly last: string; readonly whole: boolean }

/** What is typed, ready to be held against names. */
export function typedAs(text: string): Typed {
  const made = spelling(text)
  return { ...made, last: jamoOf(made.bare.at(-1) ?? ''), whole: /^(?:[가-힣]{3,12}|[a-z]{5,16})$/u.test(made.bare) }
}

/** How well what is typed so far fits a name: 0 its beginning, more the worse; undefined not at all. */
export function fit(typed: Typed, name: Spelling): number | undefined {
  if (beginsAt(typed, name, 0)) return 0
  if (typed.bare.length > 1)
    for (let at = 1; at + typed.bare.length <= name.bare.length; at++) if (beginsAt(typed, name, at)) return inside
  return undefined
}

// A consonant alone stands for a syllable that begins with it; the last syllable may still lack its end.
function beginsAt({ bare, last }: Typed, name: Spelling, at: number): boolean {
  if (at + bare.length > name.bare.length) return false
  for (let n = 0; n < bare.length; n++) {
    const [one, initial] = [bare.charAt(n), name.initials[at + n]]
    if (one === name.bare[at + n] || (one === initial && /[ㄱ-ㅎ]/u.test(one))) continue
    if (n < bare.length - 1 || last[0] !== initial) return false
    return jamoOf(name.bare.slice(at + n, at + n + 2)).startsWith(last)
  }
  return true
}

/** The same with a small slip: 편으점, 요양보호샤, 간호조뮤. Only for whole syllables, and names that begin alike. */
export function fitWithSlips(typed: Typed, name: Spelling): number | undefined {
  const letters = typed.jamo
  if (!typed.whole || name.bare.length < 3 || letters[0] !== name.jamo[0]) return undefined
  const most = typed.bare.length <= 4 ? 1 : 2
  if (name.jamo.length < letters.length - most) return undefined
  const n = Math.min(...[-1, 0, 1].map((more) => slips(letters, name.jamo.slice(0, letters.length + more), most)))
  return n === Infinity ? undefined : slipped + n
}
