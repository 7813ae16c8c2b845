import type { Day } from '../../../kernel/day.ts'

/** An employer named for unpaid wages, for the days of publication. */
export type ArrearsEntry = {
  readonly id: string
  readonly businessNumber: string
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly source: string
  readonly addedBy: string
  readonly addedName: string
}

/** What the company said against it, and what was answered. */
export type ArrearsObjection = {
  readonly organisation: string
  readonly text: string
  readonly decision?: 'kept' | 'removed'
  readonly reason?: string
  readonly decidedName?: string
}

/** One line of the list as it is taken over. */
export type ArrearsLine = Pick<ArrearsEntry, 'businessNumber' | 'name' | 'from' | 'to'>

/** The law by which an employment office may refuse the vacancies of an employer on the list. */
export const arrearsArticle = '직업안정법 제8조'

/** A business number as people read it: 123-45-67890. */
export function shownNumber(number: string): string {
  return number.replace(/^(\d{3})(\d{2})(\d{5})$/u, '$1-$2-$3')
}
