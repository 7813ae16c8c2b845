/** What an organisation may read or take many persons' data for. A new one is a line here: the form, the API and the records follow. */
export const purposes = {
  answer: { ko: '지원자를 살펴 답하려고', en: 'to consider applicants and answer them' },
  review: { ko: '담당자끼리 함께 살펴보려고', en: 'to look at it with colleagues' },
  paper: { ko: '면접·심사에 쓸 종이로 뽑으려고', en: 'to print it for an interview or a board' },
  system: { ko: '우리 시스템에 옮기려고', en: 'to move it into our own system' },
  check: { ko: '기록이 맞는지 점검하려고', en: 'to check the records' },
  other: { ko: '다른 까닭', en: 'another reason' },
} as const

/** One of them. */
export type Purpose = keyof typeof purposes

/** Their names, in the order they are offered. */
export const purposeNames: readonly [Purpose, ...Purpose[]] = ['answer', 'review', 'paper', 'system', 'check', 'other']

const shortest = 5
const longest = 200

/**
 * A purpose and words as they go into the records, in Korean, the language of the record. Undefined when that says nothing:
 * an unknown purpose, or 'other' without words.
 */
export function reasonText(purpose: unknown, words: unknown): string | undefined {
  const known = purposeNames.find((one) => one === purpose)
  const said = typeof words === 'string' ? words.trim().slice(0, longest) : ''
  if (known === undefined) return undefined
  if (known === 'other') return said.length >= shortest ? said : undefined
  return said === '' ? purposes[known].ko : `${purposes[known].ko}: ${said}`
}
