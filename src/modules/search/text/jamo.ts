const first = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const middle = [
  'ㅏ',
  'ㅐ',
  'ㅑ',
  'ㅒ',
  'ㅓ',
  'ㅔ',
  'ㅕ',
  'ㅖ',
  'ㅗ',
  'ㅗㅏ',
  'ㅗㅐ',
  'ㅗㅣ',
  'ㅛ',
  'ㅜ',
  'ㅜㅓ',
  'ㅜㅔ',
  'ㅜㅣ',
  'ㅠ',
  'ㅡ',
  'ㅡㅣ',
  'ㅣ',
]
const last = [
  '',
  'ㄱ',
  'ㄲ',
  'ㄱㅅ',
  'ㄴ',
  'ㄴㅈ',
  'ㄴㅎ',
  'ㄷ',
  'ㄹ',
  'ㄹㄱ',
  'ㄹㅁ',
  'ㄹㅂ',
  'ㄹㅅ',
  'ㄹㅌ',
  'ㄹㅍ',
  'ㄹㅎ',
  'ㅁ',
  'ㅂ',
  'ㅂㅅ',
  'ㅅ',
  'ㅆ',
  'ㅇ',
  'ㅈ',
  'ㅊ',
  'ㅋ',
  'ㅌ',
  'ㅍ',
  'ㅎ',
]
const base = 0xac00

/** The letters of a Korean text, syllables taken apart; everything else stays. */
export function jamoOf(text: string): string {
  return [...text]
    .map((one) => {
      const at = one.charCodeAt(0) - base
      if (at < 0 || at >= 11_172) return one
      return `${first[Math.floor(at / 588)]}${middle[Math.floor((at % 588) / 28)]}${last[at % 28]}`
    })
    .join('')
}

/** Letters that are heard or hit for one another: half a slip. */
const alike = new Set(
  [
    'ㅐㅔ',
    'ㅡㅜ',
    'ㅗㅜ',
    'ㅓㅗ',
    'ㅣㅢ',
    'ㄱㄲ',
    'ㄷㄸ',
    'ㅂㅃ',
    'ㅅㅆ',
    'ㅈㅉ',
    'ㅂㅍ',
    'ㅃㅍ',
    'ㄱㅋ',
    'ㄷㅌ',
    'ㅈㅊ',
    'ㄲㅋ',
    'ㄸㅌ',
    'ㅉㅊ',
    'ㅓㅏ',
    'ㅡㅣ',
    'ㅔㅖ',
    'ㅐㅒ',
    'ㅏㅑ',
    'ㅓㅕ',
    'ㅗㅛ',
    'ㅜㅠ',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
)

/** Letters that lie beside one another on the keyboard: nearer than any other slip. */
const beside = new Set(
  'ㅂㅈ ㅈㄷ ㄷㄱ ㄱㅅ ㅁㄴ ㄴㅇ ㅇㄹ ㄹㅎ ㅂㅁ ㅈㄴ ㄷㅇ ㄱㄹ ㅅㅎ ㅁㅋ ㄴㅌ ㅇㅊ ㄹㅍ ㅛㅕ ㅕㅑ ㅑㅐ ㅗㅓ ㅏㅣ ㅛㅗ ㅕㅓ ㅠㅗ ㅜㅓ'.split(
    ' ',
  ),
)

/** How many slips lie between two texts taken apart; Infinity as soon as it is more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (const [i, letter] of [...a].entries()) {
    row = nextRow(row, letter, b, i + 1)
    if (Math.min(...row) > most) return Infinity
  }
  const end = row[b.length] ?? Infinity
  return end > most ? Infinity : end
}

function nextRow(row: readonly number[], letter: string, b: string, first: number): number[] {
  const next = [first]
  for (const [j, other] of [...b].entries())
    next.push(Math.min((row[j] ?? 0) + costOf(letter, other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
  return next
}

function costOf(letter: string, other: string): number {
  if (letter === other) return 0
  if (alike.has(letter + other)) return 0.5
  return beside.has(letter + other) || beside.has(other + letter) ? 0.8 : 1
}

const keys: Readonly<Record<string, string>> = {
  q: 'ㅂ',
  w: 'ㅈ',
  e: 'ㄷ',
  r: 'ㄱ',
  t: 'ㅅ',
  y: 'ㅛ',
  u: 'ㅕ',
  i: 'ㅑ',
  o: 'ㅐ',
  p: 'ㅔ',
  a: 'ㅁ',
  s: 'ㄴ',
  d: 'ㅇ',
  f: 'ㄹ',
  g: 'ㅎ',
  h: 'ㅗ',
  j: 'ㅓ',
  k: 'ㅏ',
  l: 'ㅣ',
  z: 'ㅋ',
  x: 'ㅌ',
  c: 'ㅊ',
  v: 'ㅍ',
  b: 'ㅠ',
  n: 'ㅜ',
  m: 'ㅡ',
  Q: 'ㅃ',
  W: 'ㅉ',
  E: 'ㄸ',
  R: 'ㄲ',
  T: 'ㅆ',
  O: 'ㅒ',
  P: 'ㅖ',
}

const syllable = new RegExp(
  `([${first.join('')}])(${[...middle].sort((a, b) => b.length - a.length).join('|')})((?:${[...last]
    .filter((l) => l !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![ㅏ-ㅣ])|)`,
  'gu',
)

/** What would have been written on the Korean keyboard: rksghtk is 간호사. Undefined unless whole syllables come out. */
export function onKoreanKeyboard(text: string): string | undefined {
  const written = typedInKorean(text)
  return /^[가-힣]{2,}$/u.test(written) ? written : undefined
}

/** The same while it is typed, with letters that are no syllable yet: rksghw is 간호ㅈ. */
export function typedInKorean(text: string): string {
  const letters = [...text].map((one) => keys[one] ?? keys[one.toLowerCase()] ?? one).join('')
  return letters.replace(syllable, (_, one: string, two: string, three: string) =>
    String.fromCharCode(base + first.indexOf(one) * 588 + middle.indexOf(two) * 28 + last.indexOf(three)),
  )
}
