import { isDay } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { count, dateOnPaper, duration, wonInFull } from '../../../web/format.ts'
import type { AnyFact, FactKind } from '../engine/fact.ts'
import type { Plain } from '../engine/node.ts'
import type { Unit } from '../engine/rule.ts'
import { wordText } from './word-text.ts'

/** What a value counts, as texts say it; `age` is years of a life. */
export type Counted = Unit | FactKind | 'age'

/** What a fact counts. */
export function countedBy({ kind, label }: Pick<AnyFact, 'kind' | 'label'>): Counted {
  return kind === 'years' && label.ko.includes('나이') ? 'age' : kind
}

/** What a parameter's file says it counts. */
export function countedAs(unit: string, label = ''): Counted | undefined {
  return unit === 'years' && label.includes('나이') ? 'age' : units[unit]
}

/** A value with its unit: 66,048원, 150일, 60%, 52세, 6년 2개월, 예. */
export function valueText(value: Plain, unit: Counted | undefined, lang: Lang): string {
  if (typeof value === 'boolean') return words[lang][value ? 'yes' : 'no']
  if (typeof value === 'string') return isDay(value) ? dateOnPaper(value, lang) : wordText(value, lang)
  if (typeof value !== 'number') return words[lang].rows(value.length)
  if (unit?.startsWith('won')) return wonInFull(value, lang)
  return numberText(value, unit, lang)
}

/** The word that stands behind a number of this kind; empty where there is none. */
export function unitWord(unit: Counted | undefined, lang: Lang): string {
  if (unit?.startsWith('won')) return lang === 'ko' ? '원' : 'won'
  const found = unit === undefined ? undefined : behind[unit]
  return found?.[lang] ?? ''
}

function numberText(value: number, unit: Counted | undefined, lang: Lang): string {
  if (unit === 'years' && !Number.isInteger(value)) return yearsText(value, lang)
  if (unit === 'year') return `${value}${lang === 'ko' ? '년' : ''}`
  const word = unitWord(unit, lang)
  if (word === '' || word === '%') return count(value) + word
  return lang === 'ko' ? count(value) + word : `${count(value)} ${value === 1 ? word.replace(/s$/, '') : word}`
}

// Years as people say them. Months that are whole, never rounded up to a year that a rule asks for; the tenth is for months of 30 days in
// a year of 366.
function yearsText(value: number, lang: Lang): string {
  const years = Math.floor(value)
  const months = Math.min(11, Math.floor((value - years) * 12 + 0.1))
  return years + months === 0 ? words[lang].underMonth : duration(years * 12 + months, lang)
}

const behind: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  days: { ko: '일', en: 'days' },
  weeks: { ko: '주', en: 'weeks' },
  months: { ko: '개월', en: 'months' },
  years: { ko: '년', en: 'years' },
  year: { ko: '년', en: '' },
  age: { ko: '세', en: 'years' },
  hours: { ko: '시간', en: 'hours' },
  percent: { ko: '%', en: '%' },
}

const units: Readonly<Record<string, Counted>> = {
  won: 'won',
  'won/hour': 'won/hour',
  'won/day': 'won/day',
  'won/month': 'won/month',
  percent: 'percent',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  hours: 'hours',
  years: 'years',
  count: 'count',
  share: 'share',
}

const words = {
  ko: { yes: '예', no: '아니요', underMonth: '한 달이 안 됨', rows: (n: number): string => `${n}건` },
  en: { yes: 'yes', no: 'no', underMonth: 'under a month', rows: (n: number): string => `${n} rows` },
} as const
