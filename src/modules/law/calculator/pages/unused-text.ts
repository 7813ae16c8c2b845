import type { Lang } from '../../../../platform/http/page-call.ts'
import type { AnyFact } from '../../engine/fact.ts'

/** Says which values were told and changed nothing, and for some what would make them count. */
export function unusedText(unused: readonly AnyFact[], lang: Lang): string {
  const names = unused.map(({ label }) => label[lang]).join(', ')
  const how = unused.flatMap(({ name }) => counts[name]?.[lang] ?? [])
  return [texts[lang](names), ...how].join(' ')
}

const texts: { readonly [L in Lang]: (names: string) => string } = {
  ko: (names) =>
    `이 셈에는 쓰지 않은 값: ${names}. 다른 값이 앞서거나, 더 알려 주셔야 쓰이거나, 이 결과에는 필요하지 않습니다.`,
  en: (names) =>
    `Not used here: ${names}. Another value comes first, more must be told before it counts, or these results do not need it.`,
}

const counts: Readonly<Record<string, { readonly [L in Lang]: string }>> = {
  monthlyPay: {
    ko: '월급만 안다면 아래 ‘더 말씀하시면 달라질 수 있는 것’의 ‘평균임금을 셈한 방식’에서 월급÷30을 고르세요.',
    en: 'If you know only the monthly pay, choose “monthly pay ÷ 30” under “What may change it” below.',
  },
}
