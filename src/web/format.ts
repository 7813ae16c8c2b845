import { type Day, dayOf, daysBetween, numbers, weekdayOf } from '../kernel/day.ts'
import type { Lang } from '../platform/http/page-call.ts'

const nb = '\u00a0' // number and unit never break over lines
const wj = '\u2060' // nothing breaks here: browsers would before and after the weekday's brackets, whatever CSS says
const weekdays = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const signed = new Intl.NumberFormat('ko-KR')

/** A number with thousands separators. */
export function count(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) return signed.format(n)
  return n < 1000 ? String(n) : `${count(Math.floor(n / 1000))},${String(n % 1000).padStart(3, '0')}`
}

/** Won in full, where money is decided: 1,888,320원. */
export function wonInFull(amount: number, lang: Lang): string {
  if (lang === 'ko') return `${count(amount)}원`
  return amount < 0 ? `-₩${count(-amount)}` : `₩${count(amount)}`
}

/** Won to compare with: 295만${nb}원 when it is a whole number of ten thousands, else in full. */
export function wonToCompare(amount: number, lang: Lang): string {
  if (lang === 'en' || amount < 10_000 || amount % 10_000 !== 0) return wonInFull(amount, lang)
  return `${count(amount / 10_000)}만${nb}원`
}

/** A date with its weekday; the year only when it is not this one: 11월 25일(수). */
export function date(day: Day, today: Day, lang: Lang): string {
  const { y, m, d, w } = parts(day)
  const other = day.slice(0, 4) !== today.slice(0, 4)
  if (lang === 'ko') return `${other ? `${y}년${nb}` : ''}${m}월${nb}${d}일${wj}(${weekdays.ko[w]})${wj}`
  return `${weekdays.en[w]}${nb}${d}${nb}${months[m - 1]}${other ? ` ${y}` : ''}`
}

/** A date with year, without weekday, for papers: 2023년 6월 30일. */
export function dateOnPaper(day: Day, lang: Lang): string {
  const { y, m, d } = parts(day)
  return lang === 'ko' ? `${y}년${nb}${m}월${nb}${d}일` : `${d}${nb}${months[m - 1]}${nb}${y}`
}

/** Year and month: 2023년 2월. */
export function month(day: Day, lang: Lang): string {
  const { y, m } = parts(day)
  return lang === 'ko' ? `${y}년${nb}${m}월` : `${months[m - 1]}${nb}${y}`
}

/** How far a day is: 오늘, 내일, 모레, 7일 뒤, 어제, 3일 전. */
export function distance(day: Day, today: Day, lang: Lang): string {
  const n = daysBetween(today, day)
  const near = nearby[lang][String(n)]
  if (near !== undefined) return near
  if (lang === 'ko') return n > 0 ? `${n}일${nb}뒤` : `${-n}일${nb}전`
  return n > 0 ? `in ${n}${nb}days` : `${-n}${nb}days ago`
}

const nearby: { readonly [L in Lang]: Readonly<Record<string, string>> } = {
  ko: { '0': '오늘', '1': '내일', '2': '모레', '-1': '어제', '-2': '그제' },
  en: { '0': 'today', '1': 'tomorrow', '-1': 'yesterday' },
}

/** A last day: 12월 4일(금)까지. */
export function until(day: Day, today: Day, lang: Lang): string {
  return lang === 'ko' ? `${date(day, today, lang)}까지` : `until ${date(day, today, lang)}`
}

/** The last day for something, in a sentence: 12월 4일(금)까지, by Fri 4 Dec. */
export function by(day: Day, today: Day, lang: Lang): string {
  return lang === 'ko' ? until(day, today, lang) : `by ${date(day, today, lang)}`
}

/** A moment: 오늘 10:20, 어제 14:03, 11월 20일(금) 09:00. */
export function moment(at: Date, today: Day, lang: Lang): string {
  const day = dayOf(at)
  const near = daysBetween(day, today)
  return `${near === 0 || near === 1 ? distance(day, today, lang) : date(day, today, lang)} ${clock(at)}`
}

/** A moment to the second, for receipts: 2026년 11월 23일 14:03:27 (Korea). */
export function momentOnPaper(at: Date, lang: Lang): string {
  return `${dateOnPaper(dayOf(at), lang)} ${clock(at)}:${String(at.getUTCSeconds()).padStart(2, '0')}`
}

/** The time of day in Korea, 24 hours: 14:03. */
export function clock(at: Date): string {
  const seoul = new Date(at.getTime() + 9 * 3_600_000)
  return seoul.toISOString().slice(11, 16)
}

/** Months as years and months: 2년 5개월. */
export function duration(total: number, lang: Lang): string {
  const years = Math.floor(total / 12)
  const rest = total % 12
  if (lang === 'ko')
    return [years > 0 && `${years}년`, (rest > 0 || years === 0) && `${rest}개월`].filter(Boolean).join(' ')
  return [years > 0 && `${years}${nb}yr`, (rest > 0 || years === 0) && `${rest}${nb}mo`].filter(Boolean).join(' ')
}

/** The pieces of a date for a card that leads with it: 11월, 25, 수. */
export function dateParts(day: Day, lang: Lang): { month: string; day: string; weekday: string } {
  const { m, d, w } = parts(day)
  return { month: lang === 'ko' ? `${m}월` : (months[m - 1] ?? ''), day: String(d), weekday: weekdays[lang][w] ?? '' }
}

function parts(day: Day): { y: number; m: number; d: number; w: number } {
  const [y, m, d] = numbers(day)
  return { y, m, d, w: weekdayOf(day) }
}
