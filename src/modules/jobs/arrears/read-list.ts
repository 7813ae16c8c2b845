import { CsvError, parse } from 'csv-parse/sync'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { ArrearsLine } from './arrears.ts'

/** How many lines one file may have. */
export const mostLines = 5000

/** What is wrong with a line. */
export type LineFault = {
  readonly line: number
  readonly fault: 'columns' | 'number' | 'name' | 'day' | 'period' | 'twice' | 'many'
}

const columns = ['사업자등록번호', '사업체명', '공개시작일', '공개종료일'] as const

/** The lines of the list: a table with a header (사업자등록번호, 사업체명, 공개시작일, 공개종료일), in whatever order. All or what is wrong. */
export function readList(text: string): {
  readonly lines: readonly ArrearsLine[]
  readonly faults: readonly LineFault[]
} {
  const [head = [], ...rows] = split(text)
  const at = columns.map((name) => head.findIndex((cell) => cell.replaceAll(/\s/gu, '') === name))
  if (at.includes(-1) || rows.length === 0) return { lines: [], faults: [{ line: 1, fault: 'columns' }] }
  if (rows.length > mostLines) return { lines: [], faults: [{ line: mostLines + 2, fault: 'many' }] }
  const read = rows.map((row, n) =>
    readLine(
      at.map((column) => (row[column] ?? '').trim()),
      n + 2,
    ),
  )
  const lines = read.flatMap((one) => ('fault' in one ? [] : [one]))
  const faults = read.flatMap((one) => ('fault' in one ? [one] : []))
  return { lines, faults: [...faults, ...twice(read)].toSorted((a, b) => a.line - b.line) }
}

function readLine(
  [number = '', name = '', from = '', to = '']: readonly string[],
  line: number,
): ArrearsLine | LineFault {
  const businessNumber = number.replaceAll(/[\s-]/gu, '')
  if (!/^\d{10}$/u.test(businessNumber)) return { line, fault: 'number' }
  if (name === '' || name.length > 200) return { line, fault: 'name' }
  const [begin, end] = [dayIn(from), dayIn(to)]
  if (begin === undefined || end === undefined) return { line, fault: 'day' }
  return end < begin ? { line, fault: 'period' } : { businessNumber, name, from: begin, to: end }
}

// 2026-01-31, 2026.1.31., 20260131
function dayIn(text: string): Day | undefined {
  const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\.?$/u.exec(text.replaceAll(/\s/gu, ''))
  if (!parts) return undefined
  const [, year = '', month = '', day = ''] = parts
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(said) ? said : undefined
}

function twice(read: readonly (ArrearsLine | LineFault)[]): LineFault[] {
  const seen = new Set<string>()
  return read.flatMap((one, n): LineFault[] => {
    if ('fault' in one) return []
    const key = `${one.businessNumber} ${one.from}`
    if (seen.has(key)) return [{ line: n + 2, fault: 'twice' }]
    seen.add(key)
    return []
  })
}

function split(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true })
    return rows
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}
