import type { Employment } from '../contract.ts'
import type { Found } from './found.ts'
import { type Notice, found, labelled } from './notice.ts'

const words: readonly (readonly [Employment, RegExp])[] = [
  ['permanent', /정규직(?!\s?(?:전환|으로\s?전환|가능|검토))|정직원(?!\s?(?:전환|가능))/gu],
  ['fixed-term', /계약직|기간제(?!\s?교사)/gu],
  ['part-time', /(?:알바|아르바이트)(?!생?\s?(?:경험|경력|비|가능|문의|몬|천국))|파트타임|파트타이머|시간제/gu],
  ['daily', /일용직|일용/gu],
  ['intern', /인턴(?!십?\s?(?:경험|경력))/gu],
]

/** The kind of contract, where a notice names one alone; under its own label that one counts. */
export function employmentIn(notice: Notice): readonly Found[] {
  const under = labelled(notice, 'employment')
  const where = under.length > 0 ? under : [{ start: 0, end: notice.text.length }]
  const all = where.flatMap(({ start, end }) =>
    words.flatMap(([employment, pattern]) =>
      [...notice.text.slice(start, end).matchAll(pattern)].map((match) => ({
        employment,
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    ),
  )
  const [first] = all
  if (!first || all.some((one) => one.employment !== first.employment)) return []
  return [found(notice, 'employment', { employment: first.employment }, first)]
}
