import { nativeAge, nativeNumber, sino, sinoNumber } from './numerals.ts'
import { type View, rewrite, viewOf } from './view.ts'

const vowels = /[ㅏ-ㅣᅡ-ᅵ]/u
const ends = new Map([...'ㄱㄲㄴㄷㄹㅁㅂㅅㅆㅇㅈㅊㅋㅌㅍㅎ'].map((jamo, at) => [jamo, at]))
const endPlaces = [1, 2, 4, 7, 8, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27]

/** Letters written apart (ㄴㅏㅁ자) put together to syllables: 남자. */
function composed(run: string): string {
  if (!vowels.test(run)) return run
  const joined = run.replaceAll(/([ㄱ-ㅎ])([ㅏ-ㅣ])/gu, (pair) => pair.normalize('NFKC'))
  return joined.replaceAll(/([가-힣])([ㄱ-ㅎ])(?![ㅏ-ㅣ])/gu, (pair, syllable: string, end: string) => {
    const place = endPlaces[ends.get(end) ?? -1]
    const code = syllable.charCodeAt(0)
    return place !== undefined && (code - 0xac00) % 28 === 0 ? String.fromCharCode(code + place) : pair
  })
}

// Signs that show nothing: soft hyphen, fillers, joiners, marks of direction and form.
const invisible = /\p{Cf}|\p{Variation_Selector}|\u115F|\u1160|\u3164|\uFFA0/gu

/**
 * A text as the rules read it: one form of letters, digits, quotation marks, dashes and spaces; letters written apart, syllables with
 * spaces or dots between them and invisible signs put right; numbers in words as digits.
 */
export function normalise(written: string): View {
  const shown = rewrite(viewOf(written), invisible, () => '')
  const simple = rewrite(shown, /[^ -~\n\t가-힣ㄱ-ㅣ○]/gu, (letter) => simpler(letter))
  const syllables = rewrite(simple, /[가-힣ㄱ-ㅣ]*[ㄱ-ㅎ][ㅏ-ㅣ][가-힣ㄱ-ㅣ]*/gu, composed)
  const joined = rewrite(syllables, apart, (run) => run.replaceAll(/[\s.·*_-]+/gu, ''))
  const whole = rewrite(joined, /(?<=[가-힣])[*_^]+(?=[가-힣])/gu, () => '')
  const spaced = rewrite(whole, /[^\S\n]+/gu, () => ' ')
  const counted = rewrite(spaced, sinoNumber, (word) => String(sino(word)))
  return rewrite(counted, nativeAge, (word) => String(nativeNumber(word)))
}

// Four or more single syllables or digits in a row, each apart from the next: nobody writes so without a reason.
const apart = /(?<![가-힣\d])(?:[가-힣\d][\s.·*_-]{1,2}){3,}[가-힣\d](?![가-힣\d])/gu

const same: Readonly<Record<string, string>> = {
  '∼': '~',
  '〜': '~',
  '～': '~',
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '〈': '"',
  '〉': '"',
  '《': '"',
  '》': '"',
  '＂': '"',
  ㆍ: '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '•': '·',
  '‚': ',',
  '、': ',',
  '，': ',',
  '。': '.',
  〇: '○',
  '◯': '○',
  '●': '○',
  男: '남',
  女: '여',
  歲: '세',
}

function simpler(letter: string): string {
  return same[letter] ?? letter.normalize('NFKC')
}
