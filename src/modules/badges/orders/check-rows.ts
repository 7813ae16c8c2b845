import { isDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { IssueOrder } from '../contract.ts'
import type { DesignContent } from '../designs/design.ts'
import { readSaid } from '../designs/read-said.ts'
import type { CsvTable } from './read-csv.ts'

/** What is wrong with a cell: the column as the file names it, and a code. */
export type RowFault = { readonly column: string; readonly fault: string }

/** One line of the file as an order; faulty ones are never issued. */
export type CheckedRow = {
  readonly line: number
  readonly order: IssueOrder | undefined
  readonly faults: readonly RowFault[]
}

const named: Readonly<Record<string, string>> = {
  '받는 사람': 'holder',
  연계번호: 'holder',
  번호: 'number',
  시작일: 'from',
  종료일: 'to',
  비고: 'level',
  근거: 'evidence.says',
  '근거 주소': 'evidence.url',
}
const known = new Set(['holder', 'number', 'from', 'to', 'level', 'evidence.says', 'evidence.url'])

/** The columns that a file for this design may have, as its template names them. */
export function columnsOf({ results, evidence }: DesignContent): string[] {
  return [
    '받는 사람',
    '번호',
    '시작일',
    '종료일',
    '비고',
    ...results.map(({ name }) => name),
    ...(evidence === 'none' ? [] : ['근거', '근거 주소']),
  ]
}

/** All lines of a file against the design; a refusal where a column is missing or nobody knows what it is. */
export function checkRows(table: CsvTable, content: DesignContent): readonly CheckedRow[] | Refusal {
  const fields = new Map(table.columns.map((column) => [fieldOf(column, content), column]))
  const strange = table.columns.filter((column) => fieldOf(column, content) === undefined)
  if (strange.length > 0)
    return refusal('badges.csv-columns', 422, {
      fields: { file: 'column-unknown' },
      facts: { columns: strange.slice(0, 5).join(', ').slice(0, 200) },
    })
  const missing = ['holder', 'number'].filter((field) => !fields.has(field))
  if (missing.length > 0) return refusal('badges.csv-columns', 422, { fields: { file: 'column-missing' } })
  const seen = new Set<string>()
  return table.rows.map(({ line, cells }) => {
    const values = new Map([...fields].map(([field, column]) => [field ?? '', cells[column] ?? '']))
    const checked = checkLine(values, content, (field) => fields.get(field) ?? field)
    const key = `${values.get('holder')} ${values.get('number')}`
    const twice = seen.has(key) ? [{ column: fields.get('number') ?? '', fault: 'twice' }] : []
    seen.add(key)
    return { line, order: checked.order, faults: [...checked.faults, ...twice] }
  })
}

function fieldOf(column: string, { results }: DesignContent): string | undefined {
  const result = results.find(({ name, id }) => name === column || id === column)
  if (result) return `results.${result.id}`
  return named[column] ?? (known.has(column) ? column : undefined)
}

/** One line against the design: an order, or what is wrong where. */
export function checkLine(
  values: ReadonlyMap<string, string>,
  content: DesignContent,
  columnOf: (field: string) => string,
): Omit<CheckedRow, 'line'> {
  const formulas = [...values].filter(([, value]) => isFormula(value)).map(([field]) => [field, 'formula'] as const)
  const inside = (outer: string) =>
    Object.fromEntries(
      [...values].filter(([f]) => f.startsWith(`${outer}.`)).map(([f, v]) => [f.slice(outer.length + 1), v]),
    )
  const parsed = IssueOrder.safeParse({
    holder: values.get('holder'),
    number: values.get('number'),
    title: content.name,
    organisation: content.name,
    from: asDay(values.get('from')),
    to: asDay(values.get('to')),
    level: values.get('level'),
    results: inside('results'),
    evidence: inside('evidence'),
  })
  const wrong = parsed.error?.issues.map(({ path, message }) => [path.join('.'), message] as const) ?? []
  const said = parsed.data && readSaid(content, parsed.data)
  const unfit = said && isRefusal(said) ? Object.entries(said.fields ?? {}) : []
  const faults = [...formulas, ...wrong, ...unfit].map(([field, fault]) => ({ column: columnOf(field), fault }))
  return { order: faults.length === 0 ? parsed.data : undefined, faults }
}

// A cell that a spreadsheet would carry out. A number may begin with a minus.
function isFormula(value: string): boolean {
  return /^[=+@\t\r]/.test(value) || (value.startsWith('-') && !/^-\d+(\.\d+)?$/.test(value))
}

/** Days as spreadsheets write them: 2026-01-05, 2026.1.5, 2026/01/05. */
function asDay(value: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})\.?$/.exec(value?.trim() ?? '') ?? []
  const written = year && month && day && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return written && isDay(written) ? written : value
}
