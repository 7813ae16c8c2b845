import type { Lang } from '../../../platform/http/page-call.ts'
import type { DomainFact } from '../engine/domain.ts'
import { countedBy } from '../explain/value-text.ts'

/** Which fact cannot be read, and what to write: by what it counts, without decimals where it has none. */
export function faultText(fact: DomainFact, typed: string, lang: Lang): string {
  const { number, whole, kinds } = texts[lang]
  const how = kinds[countedBy(fact)] ?? number
  const decimals = /^\d+\.\d/u.test(typed) && !fact.holds(0.5)
  return `${fact.label[lang]}: ${decimals ? `${how}${whole}` : how}`
}

/** What to write for a day. */
export function dayFaultText(lang: Lang): string {
  return texts[lang].kinds['day'] ?? ''
}

type Texts = {
  readonly number: string
  readonly whole: string
  readonly kinds: Readonly<Record<string, string>>
}

const texts: { readonly [L in Lang]: Texts } = {
  ko: {
    number: '0 이상의 숫자로 쓰세요. 예: 2',
    whole: '. 소수점 아래는 쓰지 않습니다.',
    kinds: {
      won: '0원 이상의 금액을 숫자로 쓰세요. 예: 2500000 또는 250만',
      days: '날수를 0 이상의 숫자로 쓰세요. 예: 90',
      weeks: '몇 주인지 0 이상의 숫자로 쓰세요. 예: 4',
      months: '몇 달인지 0 이상의 숫자로 쓰세요. 예: 6',
      years: '몇 년인지 0 이상의 숫자로 쓰세요. 예: 3',
      age: '만 나이를 0 이상의 숫자로 쓰세요. 예: 45',
      year: '연도를 네 자리 숫자로 쓰세요. 예: 2026',
      hours: '몇 시간인지 0 이상의 숫자로 쓰세요. 예: 8',
      percent: '몇 퍼센트인지 0 이상의 숫자로 쓰세요. 예: 30',
      share: '0에서 1 사이의 숫자로 쓰세요. 80%는 0.8입니다.',
      day: '1900년에서 2199년 사이의 날짜로 쓰세요. 예: 2026-01-31',
      yes: '목록에서 고르세요',
      choice: '목록에서 고르세요',
      word: '100자 안의 짧은 낱말로 쓰세요',
      list: '한 줄에 날짜와 한 일을 쓰세요. 예: 2026-11-03 구인업체 지원',
    },
  },
  en: {
    number: 'write a number, 0 or more, for example 2',
    whole: ' (no decimals)',
    kinds: {
      won: 'write an amount of won, 0 or more, for example 2500000',
      days: 'write how many days, 0 or more, for example 90',
      weeks: 'write how many weeks, 0 or more, for example 4',
      months: 'write how many months, 0 or more, for example 6',
      years: 'write how many years, 0 or more, for example 3',
      age: 'write the age in completed years, for example 45',
      year: 'write the year in four digits, for example 2026',
      hours: 'write how many hours, 0 or more, for example 8',
      percent: 'write a percentage, 0 or more, for example 30',
      share: 'write a number from 0 to 1; 80% is 0.8',
      day: 'write a date from 1900 to 2199, for example 2026-01-31',
      yes: 'choose from the list',
      choice: 'choose from the list',
      word: 'write a short word, 100 characters at most',
      list: 'write a day and an act a line, for example 2026-11-03 구인업체 지원',
    },
  },
}
