import { type Day, addDays, isDay, weekdayOf } from '../../../kernel/day.ts'
import type { Found, Span } from './found.ts'
import { type Notice, found, labelled } from './notice.ts'

const date = String.raw`(?:(20\d\d)\s?[.\-/년]\s?)?(\d{1,2})\s?(?:[./\-]|월)\s?(\d{1,2})(?:\s?일)?\.?(?:\s?\(?([월화수목금토일])(?:요일)?\)|\s?([월화수목금토일])요일)?`
const filled =
  /(?:채용|충원|모집)\s?(?:완료)?\s?시\s?(?:까지|마감)|뽑을\s?때까지|구할\s?때까지|구인\s?시\s?까지|상시\s?(?:채용|모집)/u
const week = '일월화수목금토'
const farthest = 180

// '12/15까지', '~12/15'; days of work ('12/1~12/5 근무') are none.
const until = (day: string): RegExp => new RegExp(String.raw`(?<![\d/.~])${day}\s?(?:까지|마감)`, 'gu')
const before = (day: string): RegExp =>
  new RegExp(String.raw`(?<![\d)일]\s?)~\s?${day}(?!\s?(?:시|:|\d|근무|일함|까지))`, 'gu')
const ofWork = /(?:근무|계약|일하실|일하는|공사|행사)[^\n]{0,12}$/u

type Dated = Span & { readonly day: Day }

/** The first and last day to apply and the first day of work. A day without a year is the next such day; a wrong weekday leaves it out. */
export function daysNamedIn(notice: Notice, today: Day): readonly Found[] {
  return [...closesIn(notice, today), ...startsIn(notice, today)]
}

function closesIn(notice: Notice, today: Day): readonly Found[] {
  const { text } = notice
  const open = filled.exec(text)
  if (open) return [found(notice, 'closesOn', {}, { start: open.index, end: open.index + open[0].length })]
  const under = labelled(notice, 'closes').flatMap((span) => datesIn(text, span, new RegExp(date, 'gu'), today))
  const [first, last] = [under[0], under.at(-1)]
  if (first && last && under.length === 2 && first.day < last.day)
    return [
      found(notice, 'opensOn', { opensOn: first.day }, first),
      found(notice, 'closesOn', { closesOn: last.day }, last),
    ]
  const free = [until(date), before(date)].flatMap((pattern) => datesIn(text, whole(text), pattern, today))
  const [one] = under.length === 1 ? under : free
  if (!one || (under.length !== 1 && free.length > 1)) return []
  if (ofWork.test(text.slice(Math.max(0, one.start - 16), one.start))) return []
  return [found(notice, 'closesOn', { closesOn: one.day }, one)]
}

function startsIn(notice: Notice, today: Day): readonly Found[] {
  const under = labelled(notice, 'starts').flatMap((span) => datesIn(notice.text, span, new RegExp(date, 'gu'), today))
  const pattern = new RegExp(
    String.raw`(?<![\d/.~])${date}\s?부터(?=\s?(?:바로\s?|즉시\s?)?(?:일|출근|근무|시작)|\s?$)`,
    'gmu',
  )
  const [one, more] = under.length > 0 ? under : datesIn(notice.text, whole(notice.text), pattern, today)
  return one && !more ? [found(notice, 'startsOn', { startsOn: one.day }, one)] : []
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}

function datesIn(text: string, span: Span, pattern: RegExp, today: Day): Dated[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].flatMap((match) => {
    const [, year, month, day, weekday, alone] = match
    const is = dayOf(year, Number(month), Number(day), weekday ?? alone, today)
    return is ? [{ start: span.start + match.index, end: span.start + match.index + match[0].length, day: is }] : []
  })
}

function dayOf(
  year: string | undefined,
  month: number,
  date: number,
  weekday: string | undefined,
  today: Day,
): Day | undefined {
  const written = (y: number): string => `${y}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const thisYear = Number(today.slice(0, 4))
  const days = (year === undefined ? [thisYear, thisYear + 1] : [Number(year)]).map(written).filter((one) => isDay(one))
  const is = days.find((one) => one >= today && (year !== undefined || one <= addDays(today, farthest)))
  if (is === undefined || (weekday !== undefined && week[weekdayOf(is)] !== weekday)) return undefined
  return is
}
