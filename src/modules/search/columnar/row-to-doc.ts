import { daysBetween, toDay } from '../../../kernel/day.ts'
import type { Doc } from '../engine/shape.ts'
import { paySteps } from '../filters.ts'
import { accesses, benefits } from '../offers.ts'
import { type SourceCodes, bandOf, codeOf } from './columns.ts'

/** What the index takes of a row of `search.posting`. Days are as PostgreSQL writes them. */
export type IndexedRow = {
  readonly vacancy_id: string
  readonly at: number
  readonly published_on: string
  readonly opens_on: string
  readonly open_until: string
  readonly sido: string
  readonly sigungu: string
  readonly region: string
  readonly occupation: string
  readonly employment: string
  readonly shift: string
  readonly career: number
  readonly pay_month: number | null
  readonly pay_hour: number | null
  readonly source: string
  readonly hours: string
  readonly education: string
  readonly licence: string
  readonly benefit: number
  readonly access: number
  readonly firm: string
  /** One term a line. */
  readonly feat: string
  readonly sum: string
}

const epoch = toDay('2000-01-01')

/** Days since 2000. */
export function dayNumber(day: string): number {
  return daysBetween(epoch, toDay(day))
}

/** The document of a row. */
export function docOfRow(row: IndexedRow, sources: SourceCodes): Doc {
  const pay = row.pay_month ?? 0
  return {
    id: row.vacancy_id,
    at: row.at,
    sum: BigInt.asUintN(64, BigInt(row.sum)),
    tokens: row.feat,
    // In the order of columnNames.
    codes: [
      codeOf('sido', row.sido),
      codeOf('sigungu', row.sigungu),
      codeOf('region', row.region),
      codeOf('first', row.occupation.slice(0, 1)),
      codeOf('second', row.occupation.slice(0, 2)),
      codeOf('occupation', row.occupation),
      codeOf('employment', row.employment),
      codeOf('shift', row.shift),
      codeOf('career', bandOf(row.career)),
      paySteps.filter((step) => pay >= step).length,
      sources.code(row.source),
      codeOf('hours', row.hours),
      codeOf('education', row.education),
      codeOf('licence', row.licence),
      codeOf('firm', row.firm),
      row.benefit,
      row.access,
      ...benefits.map((_, n) => (row.benefit >> n) & 1),
      ...accesses.map((_, n) => (row.access >> n) & 1),
    ],
    numbers: [pay, dayNumber(row.opens_on), -dayNumber(row.open_until), dayNumber(row.published_on), row.pay_hour ?? 0],
  }
}
