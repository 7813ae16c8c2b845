import type { Lang } from '../../../platform/http/page-call.ts'

/** Who says facts, as letters name them. A fact is recorded under the Korean words; a name may follow: `회사가 낸 이직확인서 · 한들전자`. */
export const sources = {
  claimant: { ko: '말씀하신 값', en: 'as you said' },
  certificate: { ko: '회사가 낸 이직확인서', en: 'separation certificate filed by the employer' },
  coverage: { ko: '고용보험 가입 기록', en: 'employment insurance record' },
  schedule: { ko: '실업인정 일정', en: 'schedule of recognition' },
  eligibility: { ko: '수급자격 결정', en: 'decision on eligibility' },
  receipts: { ko: '신청인이 보낸 실업인정 신청과 그 접수증', en: 'your declaration of the round and its receipts' },
  declaration: { ko: '신청인이 보낸 실업인정 신청', en: 'your declaration of the round' },
  earlierRounds: { ko: '지난 실업인정', en: 'earlier rounds' },
  counted: { ko: '날마다 셈한 결과', en: 'counted day by day' },
  officer: { ko: '담당자가 확인한 값', en: 'established by the officer' },
} as const

const between = ' · '
const inEnglish = new Map<string, string>(Object.values(sources).map(({ ko, en }) => [ko, en]))

/** A source as a letter says it; words that are none of ours stay as they were written. */
export function sourceText(source: string, lang: Lang): string {
  if (lang === 'ko') return source
  return source
    .split(between)
    .map((part) => inEnglish.get(part) ?? part)
    .join(between)
}
