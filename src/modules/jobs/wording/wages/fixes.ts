import type { WageFault } from './judge-wages.ts'

type Fix = { readonly ko: string; readonly en: string }
const won = (n: number): string => n.toLocaleString('ko-KR')

/** What to do about pay, with the minimum wage of the day. */
export const wageFixes: Readonly<Record<WageFault['id'], (least: number) => Fix>> = {
  'low-wage': (least) => ({
    ko: `시간당 ${won(least)}원 이상으로 고치세요`,
    en: `Offer at least ${won(least)} won an hour`,
  }),
  'low-probation': (least) => ({
    ko: `수습이라도 최저임금(시간당 ${won(least)}원)보다 적게 줄 수 없는 경우입니다. 1년 이상 계약의 첫 3개월만, 단순노무가 아닐 때만, 90%까지 줄일 수 있습니다`,
    en: `Probation does not allow less than the minimum wage (${won(least)} won an hour) here: only the first three months of a contract of a year or more, never simple labour, at least 90%`,
  }),
  'probation-terms': (least) => ({
    ko: `1년 이상 계약인지, 줄인 급여가 시간당 ${won(least)}원의 90% 이상인지 함께 쓰세요`,
    en: `Say whether the contract lasts a year or more and that the pay reaches 90% of ${won(least)} won an hour`,
  }),
  'hours-missing': (least) => ({
    ko: `일하는 시간을 함께 쓰세요. 시간당 ${won(least)}원 이상이어야 합니다`,
    en: `Say the hours of work; it must be at least ${won(least)} won an hour`,
  }),
  'year-missing': (least) => ({
    ko: `언제부터 일하는지 쓰세요. 올해 최저임금은 시간당 ${won(least)}원입니다`,
    en: `Say when the work begins; this year’s minimum wage is ${won(least)} won an hour`,
  }),
}
