import type { PayPeriod } from '../jobs/index.ts'
import { numberOf } from './hangul-number.ts'
import type { Meaning } from './meaning.ts'

/** What an amount is for; weeks and pieces are understood, but no vacancy is measured by them. */
export type SaidPeriod = PayPeriod | 'week' | 'piece'

const periods: Readonly<Record<string, SaidPeriod>> = {
  시급: 'hour',
  시간당: 'hour',
  일급: 'day',
  일당: 'day',
  하루: 'day',
  하루에: 'day',
  주급: 'week',
  월급: 'month',
  월: 'month',
  월수입: 'month',
  월수: 'month',
  실수령: 'month',
  실수령액: 'month',
  한달: 'month',
  한달에: 'month',
  급여: 'month',
  세후: 'month',
  세전: 'month',
  연봉: 'year',
  연: 'year',
  건당: 'piece',
}
const least: Readonly<Record<SaidPeriod, number>> = {
  hour: 1000,
  day: 10_000,
  week: 50_000,
  month: 200_000,
  year: 5_000_000,
  piece: 100,
}
const amount = String.raw`(?:\d[\d,]*(?:\.\d+)?(?:\s*[만천백억]\s*(?:\d[\d,]*)?)*|[일이삼사오육칠팔구십백천만]{1,9})`
const unit = String.raw`(?:만\s*원|원)?`
const after = String.raw`\s*(?:대|이상|부터|넘는|\+)?`

type Phrase = { readonly pattern: RegExp; readonly read: (hit: RegExpExecArray) => Meaning | undefined }

/** Ways to say pay: with the period ('월 280 이상', '시급 만이천원', '연봉 3천~4천'), or by the amount alone ('250만원 이상'). */
export const payPhrases: readonly Phrase[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<per>${Object.keys(periods)
        .sort((a, b) => b.length - a.length)
        .join(
          '|',
        )})\s*(?<min>${amount})\s*(?<unit>${unit})(?:\s*(?:[~-]|에서|부터)\s*(?<max>${amount})\s*${unit})?${after}(?!\s*(?:[일명년시분회호](?![가-힣])|개월|개(?![가-힣])|주(?!\s*\d|[가-힣]))|[가-힣a-z\d])`,
      'gu',
    ),
    read: ({ groups = {} }) =>
      meant(groups['min'] ?? '', groups['max'], periods[groups['per'] ?? ''], (groups['unit'] ?? '') !== ''),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<min>\d[\d,.]*(?:\s*[만천백]\s*\d*)*)\s*(?:원|만\s*원)?\s*[~-]\s*(?<max>\d[\d,.]*(?:\s*[만천백]\s*\d*)*)\s*원${after}|(?<![\p{L}\p{N}])(?<one>(?:\d[\d,.]*(?:\s*[만천백]\s*\d*)*|[일이삼사오육칠팔구십백천만]{1,8}))\s*원${after}|(?<![\p{L}\p{N}])(?<big>\d[\d,.]*(?:천만|만))${after}(?!\S)`,
      'gu',
    ),
    read: ({ groups = {} }) =>
      meant(groups['min'] ?? groups['one'] ?? groups['big'] ?? '', groups['max'], undefined, true),
  },
  {
    // '250이상': three digits and a least, with no unit, are the ten thousands of a month.
    pattern: /(?<![\p{L}\p{N}])(?<min>[1-9]\d{2})\s*(?:이상|부터|\+)(?!\S)/gu,
    read: ({ groups = {} }) => meant(groups['min'] ?? '', undefined, 'month', false),
  },
]

function meant(
  said: string,
  most: string | undefined,
  period: SaidPeriod | undefined,
  exact: boolean,
): Meaning | undefined {
  const [low, high] = [numberOf(said), most === undefined ? undefined : numberOf(most)]
  if (low === undefined) return undefined
  const won = wonOf(low, period, exact)
  const per = period ?? guessed(won)
  if (won < least[per] || won > 1_000_000_000) return undefined
  const top = high === undefined ? undefined : wonOf(high, per, exact && won === low)
  return { kind: 'pay', per, amount: won, ...(top !== undefined && top > won && { most: top }) }
}

// Without a unit, '월 280' is 280만 원, '연봉 3600' 3600만 원, '일당 15' 15만 원; hourly pay is said in full.
function wonOf(plain: number, period: SaidPeriod | undefined, exact: boolean): number {
  const limits: Readonly<Record<SaidPeriod, number>> = {
    hour: 0,
    piece: 0,
    day: 1000,
    week: 5000,
    month: 100_000,
    year: 100_000,
  }
  return period !== undefined && plain < limits[period] && !(exact && plain >= 10_000) ? plain * 10_000 : plain
}

function guessed(won: number): SaidPeriod {
  if (won < 60_000) return 'hour'
  if (won < 700_000) return 'day'
  return won < 12_000_000 ? 'month' : 'year'
}
