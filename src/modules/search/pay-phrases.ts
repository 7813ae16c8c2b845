import type { PayPeriod } from '../jobs/index.ts'
import type { Meaning } from './understand-query.ts'

const periods: Readonly<Record<string, PayPeriod>> = {
  시급: 'hour',
  일급: 'day',
  일당: 'day',
  월급: 'month',
  월: 'month',
  연봉: 'year',
  연: 'year',
}

/** Ways to say pay: with the period ('월 280 이상', '시급 12000원', '연봉 3천6백'), or by the amount alone ('250만원 이상'). */
export const payPhrases: readonly {
  readonly pattern: RegExp
  readonly read: (hit: RegExpExecArray) => Meaning | undefined
}[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<per>시급|일급|일당|월급|월|연봉|연)\s*(?<amount>\d[\d,.]*(?:\s*[만천백]\s*\d*)*)\s*(?<unit>원)?\s*(?:이상|부터|넘는|\+)?(?!\s*[일개명년시분])/gu,
    read: (hit) =>
      meant(hit.groups?.['amount'] ?? '', periods[hit.groups?.['per'] ?? ''], hit.groups?.['unit'] !== undefined),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<amount>\d[\d,.]*(?:\s*[만천백]\s*\d*)*)\s*(?<unit>원)\s*(?:이상|부터|넘는|\+)?|(?<![\p{L}\p{N}])(?<big>\d[\d,.]*(?:천만|만))(?:\s*(?:이상|부터))?(?!\S)/gu,
    read: (hit) => meant(hit.groups?.['amount'] ?? hit.groups?.['big'] ?? '', undefined, true),
  },
]

function meant(said: string, period: PayPeriod | undefined, exact: boolean): Meaning | undefined {
  const plain = wonOf(said.replace(/[\s,]/gu, ''))
  if (plain === undefined) return undefined
  // Without a unit, '월 280' is 280만 원 and '연봉 3600' is 3600만 원; hourly and daily pay are said in full.
  const shorthand = !exact && !/[만천백]/u.test(said) && (period === 'month' || period === 'year') && plain < 100_000
  const amount = shorthand ? plain * 10_000 : plain
  if (amount < 1000 || amount > 1_000_000_000) return undefined
  return { kind: 'pay', per: period ?? guessed(amount), amount }
}

function guessed(amount: number): PayPeriod {
  if (amount < 60_000) return 'hour'
  if (amount < 700_000) return 'day'
  return amount < 12_000_000 ? 'month' : 'year'
}

/** '1만2천', '250만', '3천만', '3천6백' (만 is understood), '12000' as won. */
function wonOf(said: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(said)) return Number(said)
  const parts = /^(?:(?<thousands>\d+)천)?(?:(?<hundreds>\d+)백)?(?<tens>\d+(?:\.\d+)?)?만(?<rest>\d*천?\d*)$/u.exec(
    said,
  )?.groups
  if (parts) {
    const tenThousands =
      Number(parts['thousands'] ?? 0) * 1000 + Number(parts['hundreds'] ?? 0) * 100 + Number(parts['tens'] ?? 0)
    return Math.round(tenThousands * 10_000) + smallOf(parts['rest'] ?? '')
  }
  const short = /^(\d+)천(?:(\d+)백)?$/u.exec(said)
  return short ? (Number(short[1]) * 1000 + Number(short[2] ?? 0) * 100) * 10_000 : undefined
}

function smallOf(said: string): number {
  const [, thousands = '', rest = ''] = /^(?:(\d+)천)?(\d*)$/u.exec(said) ?? []
  return Number(thousands || 0) * 1000 + Number(rest || 0)
}
