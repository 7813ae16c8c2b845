import type { Span } from './found.ts'

/** The days of a week on which one works, as far as a text says them: how many, and whether only at the weekend. */
export type Days = Span & { readonly count?: number; readonly weekend: boolean }

const week = '월화수목금토일'
const one = '[월화수목금토일](?:요일)?'
const apart = String.raw`\s?[,·./]\s?`
const pattern = new RegExp(
  String.raw`(?<![가-힣\d])(?:(?<first>[월화수목금토일])(?:요일)?\s?(?:~|-|부터)\s?(?<last>[월화수목금토일])(?:요일)?(?:까지|(?![가-힣]))(?!\s?\d{2,}만)|(?<single>[월화수목금토일])(?=\s?(?:격주\s?)?\d{1,2}(?::\d|시))|(?<every>격주)(?=\s?\d{1,2}(?::\d|시))|(?<list>${one}(?:${apart}${one})+|(?:[월화수목금토일]){2,7}|[월화수목금토일]요일)(?:에만|에|만|은|이고)?(?![가-힣])|주\s?(?<many>[1-7]|한|하루|이틀|사흘)\s?일?(?:제|\s?근무)?(?!\s?\d*\s?시간)|(?<named>평일|주말|매일)|(?<other>격일제?|격주\s?휴무|\d교대))`,
  'gu',
)
const named: Readonly<Record<string, number>> = { 평일: 5, 주말: 2, 매일: 7 }

/** Every word for days of the week in a text. */
export function daysIn(text: string): readonly Days[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const says = saysOf(match.groups ?? {})
    return says ? [{ start: match.index, end: match.index + match[0].length, ...says }] : []
  })
}

type Groups = Readonly<Record<string, string | undefined>>

function saysOf({ first, last, list, single, many, named: word }: Groups): Omit<Days, keyof Span> | undefined {
  if (first !== undefined && last !== undefined) return stretch(week.indexOf(first), week.indexOf(last))
  const days = list ?? single
  if (days !== undefined) return letters(days).length === 0 ? undefined : chosen(letters(days))
  if (many !== undefined) return /\d/u.test(many) ? { count: Number(many), weekend: false } : undefined
  return word === undefined ? { weekend: false } : { count: named[word] ?? 0, weekend: word === '주말' }
}

function letters(list: string): string[] {
  const all = [...list.replaceAll('요일', '')].filter((letter) => week.includes(letter))
  const order = all.map((letter) => week.indexOf(letter))
  return order.every((at, n) => n === 0 || at > (order[n - 1] ?? 7)) ? all : []
}

function stretch(first: number, last: number): { count: number; weekend: boolean } {
  const count = ((last - first + 7) % 7) + 1
  return { count, weekend: first === 5 && last === 6 }
}

function chosen(list: readonly string[]): { count: number; weekend: boolean } {
  return { count: list.length, weekend: list.every((letter) => letter === '토' || letter === '일') }
}
