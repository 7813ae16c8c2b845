import type { Day } from '../../../kernel/day.ts'
import { useParameter } from '../../law/index.ts'

const repeated = useParameter('recipient-repeat-count', '2022-07-01')
const long = useParameter('recipient-long-days', '2022-07-01')
const older = useParameter('recipient-older-age', '2022-07-01')

/** The kinds of recipient, under the names of the law's `recipientType`. */
export const recipientTypes = ['일반', '반복', '장기', '60세이상·장애인'] as const
/** One of them. */
export type RecipientType = (typeof recipientTypes)[number]

/** What decides it: facts of the claim, as far as they are known, and the days of benefit. */
export type Recipient = {
  readonly known: Readonly<Record<string, unknown>>
  readonly benefitDays: number | undefined
}

/** As what kind of recipient somebody is asked for activities (실업인정 및 재취업지원규정 제10조); what is not known decides nothing. */
export function recipientType({ known, benefitDays }: Recipient, day: Day): RecipientType {
  if (known['disabled'] === true || atLeast(known['age'], older.atLeastOn(day).value)) return '60세이상·장애인'
  if (atLeast(known['benefitCountIn5Years'], repeated.atLeastOn(day).value)) return '반복'
  return atLeast(benefitDays, long.atLeastOn(day).value) ? '장기' : '일반'
}

function atLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least
}
