import type { Lang } from '../../../../platform/http/page-call.ts'

/** What a file may report, and its columns: the name in the file, Korean or English, and whether it may be empty. */
export const importKinds = ['acquisition', 'loss', 'pay', 'daily-work', 'certificate'] as const
/** One of them. */
export type ImportKind = (typeof importKinds)[number]

type Column = { readonly name: string; readonly ko: string; readonly optional?: true }

const worker: Column = { name: 'worker', ko: '연계번호' }
const name: Column = { name: 'name', ko: '이름', optional: true }
const work: Column = { name: 'work', ko: '계약', optional: true }
const reason: readonly Column[] = [
  { name: 'separationKind', ko: '사유구분' },
  { name: 'reason', ko: '사유' },
]
const amount = (of: string, ko: string): Column => ({ name: of, ko, optional: true })

/** The columns of each kind, in the order of the template. */
export const columns: Readonly<Record<ImportKind, readonly Column[]>> = {
  acquisition: [worker, { name: 'kind', ko: '신분' }, { name: 'from', ko: '시작일' }, work, name],
  loss: [worker, { name: 'to', ko: '마지막날' }, ...reason, work],
  pay: [worker, { name: 'month', ko: '달' }, { name: 'days', ko: '날수' }, { name: 'pay', ko: '보수' }, work],
  'daily-work': [
    worker,
    { name: 'kind', ko: '신분' },
    { name: 'days', ko: '일한날' },
    { name: 'pay', ko: '보수' },
    work,
    name,
  ],
  certificate: [
    worker,
    { name: 'unitDays', ko: '피보험단위기간' },
    ...reason,
    amount('threeMonthPay', '석달임금'),
    amount('threeMonthDays', '석달날수'),
    amount('dailyHours', '하루시간'),
    amount('ordinaryDailyWage', '하루통상임금'),
    amount('yearPay', '한해보수'),
    amount('yearPayDays', '한해날수'),
    amount('averageDailyWage', '하루평균보수'),
    work,
  ],
}

/** What a column is called in the language of the page; a file may use either name. */
export function columnName({ name, ko }: Column, lang: Lang): string {
  return lang === 'ko' ? ko : name
}
