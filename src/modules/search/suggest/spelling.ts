import { jamoOf } from '../text/jamo.ts'

/** A name with what typing is held against: without spaces, by first letters, and letter by letter. */
export type Spelling = { readonly bare: string; readonly initials: string; readonly jamo: string }

// What a keyboard makes of two consonants typed one after the other.
const pairs: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
}

/** A name as typing is held against it. */
export function spelling(name: string): Spelling {
  const bare = bareOf(name)
  return { bare, initials: [...bare].map((one) => jamoOf(one)[0] ?? '').join(''), jamo: jamoOf(bare) }
}

// What is typed, without spaces, its consonants apart. NFC: the other forms would turn single letters into parts of syllables.
function bareOf(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s·]+/gu, '')
    .replace(/[ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ]/gu, (one) => pairs[one] ?? one)
}
