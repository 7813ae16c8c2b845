const digits = new Map([...'일이삼사오육칠팔구'].map((letter, at) => [letter, at + 1]))
const chinese = new Map([...'一二三四五六七八九'].map((letter, at) => [letter, at + 1]))
const places = new Map([
  ['십', 10],
  ['十', 10],
  ['백', 100],
  ['百', 100],
  ['천', 1000],
  ['千', 1000],
])
const native = new Map([
  ['열', 10],
  ['스물', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
])
const ones = new Map([
  ['하나', 1],
  ['한', 1],
  ['두', 2],
  ['둘', 2],
  ['세', 3],
  ['셋', 3],
  ['네', 4],
  ['넷', 4],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
])

/** A Sino-Korean or Chinese numeral below ten thousand as a number: 삼십오 is 35. */
export function sino(word: string): number {
  let [sum, one] = [0, 0]
  for (const letter of word) {
    const place = places.get(letter)
    const digit = digits.get(letter) ?? chinese.get(letter) ?? 0
    if (place === undefined) one = digit
    else {
      sum += place * (one || 1)
      one = 0
    }
  }
  return sum + one
}

const tens = [...native.keys()].join('|')
const unit = [...ones.keys()].sort((a, b) => b.length - a.length).join('|')

/** Native Korean ages: 서른다섯, 마흔, before 살·이하·넘. */
export const nativeAge: RegExp = new RegExp(
  String.raw`(?:(?:${tens})(?:${unit})?|스무)(?=\s*(?:살|이하|미만|까지|이상|넘|안\s*넘))`,
  'gu',
)
const n = '[일이삼사오육칠팔구십백천一二三四五六七八九十百千]'
/** Sino-Korean numerals before a unit: 삼십오 세, 이백만 원, 팔천 원. One letter alone is a numeral only before 만 원 (사원 is no amount). */
export const sinoNumber: RegExp = new RegExp(
  String.raw`(?<![가-힣])${n}{2,}(?=\s*(?:세|살)\s*(?:이하|미만|까지|이상|부터|[^가-힣]|$))|(?<=만\s?)${n}{2,}(?=\s*세)|(?<![가-힣\d])[이삼사오육칠]십[일이삼사오육칠팔구]?(?=\s*(?:이하|미만|까지)\s*(?:$|[,)]|만|지원|우대|분))|(?<![가-힣])${n}{2,}(?=\s*대\s*(?:이하|초반|중반|후반|우대|환영|선호|모집|구|채용|위주|남녀|만\s|까지|넘|부터|이상|분|여|남|직원|알바|사절|불가|제외))|(?<![가-힣\d])${n}+(?=\s*만\s*(?:원|\d))|(?<![가-힣\d])(?:${n}{2,}|천)(?=\s*원)`,
  'gu',
)

/** A native age as a number. */
export function nativeNumber(word: string): number {
  if (word === '스무') return 20
  for (const [name, value] of native) if (word.startsWith(name)) return value + (ones.get(word.slice(name.length)) ?? 0)
  return 0
}
