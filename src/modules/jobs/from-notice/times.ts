import type { Span } from './found.ts'

/** From when to when one works, in hours of the day; over midnight `to` is more than 24. */
export type Range = Span & { readonly from: number; readonly to: number }

const half = String.raw`(오전|오후|아침|낮|점심|저녁|밤|새벽|익일|다음\s?날)?\s*`
const native = '열두|열한|다섯|여섯|일곱|여덟|아홉|열|한|두|세|네'
const hour = String.raw`(\d{1,2}|${native})`
const minutes = String.raw`(?::(\d\d)|시(?!\s?간)(?:\s?(반|\d{1,2})(?:분)?)?)`
const pattern = new RegExp(
  String.raw`(?<![\d/.])${half}${hour}${minutes}?\s*(?:~|-|부터|에서)\s*${half}${hour}${minutes}(?:까지)?`,
  'gu',
)
const numbers: readonly string[] = [
  '',
  '한',
  '두',
  '세',
  '네',
  '다섯',
  '여섯',
  '일곱',
  '여덟',
  '아홉',
  '열',
  '열한',
  '열두',
]

/** Every stretch of hours in a text. */
export function rangesIn(text: string): readonly Range[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, fromHalf, from = '', fromMinutes, fromRest, toHalf, to = '', toMinutes, toRest] = match
    const begins = clock(fromHalf, from, fromMinutes, fromRest)
    const ends = clock(toHalf, to, toMinutes, toRest, begins)
    if (begins === undefined || ends === undefined) return []
    const start = match.index + (all.length - all.trimStart().length)
    return [{ start, end: match.index + all.length, from: begins, to: ends > begins ? ends : ends + 24 }]
  })
}

function clock(
  part: string | undefined,
  words: string,
  minutes: string | undefined,
  rest: string | undefined,
  after?: number,
): number | undefined {
  const said = /\d/u.test(words) ? Number(words) : numbers.indexOf(words)
  const more = rest === '반' ? 0.5 : Number(minutes ?? rest ?? 0) / 60
  if (said < 0 || said > 24 || more >= 1) return undefined
  // '오전 11시부터 3시까지': without a word for the half of the day, what is not later is the afternoon.
  const unsaid = part === undefined && after !== undefined && after < 12 && said <= after && said + 12 > after
  return said + more + (said < 12 && (unsaid || isLate(part ?? '', said)) ? 12 : 0)
}

function isLate(part: string, said: number): boolean {
  return /오후|저녁|밤/u.test(part) || (/낮|점심/u.test(part) && said < 6)
}
