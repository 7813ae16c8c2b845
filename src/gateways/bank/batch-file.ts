import { createHash } from 'node:crypto'
import type { Day } from '../../kernel/day.ts'

/** One payment of a file. `item` names it for both sides. */
export type BatchLine = {
  readonly bank: string
  readonly number: string
  readonly holder: string
  readonly amount: number
  readonly item: string
}

/** A file as it goes out. `digest` is the SHA-256 of everything before its last line. */
export type BatchFile = { readonly number: number; readonly text: string; readonly digest: string }

/** Writes a file: head (sequence number, day, count, sum), one line a payment, end (count, sum, digest). The same lines give the same bytes. */
export function writeBatch(number: number, day: Day, lines: readonly BatchLine[]): BatchFile {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const rows = lines.map(({ bank, number: account, holder, amount, item }, index) =>
    row(['D', index + 1, bank, account, holder, amount, item]),
  )
  const body = [row(['H', number, day, lines.length, total]), ...rows].join('')
  const digest = digestOf(body)
  return { number, text: `${body}${row(['T', lines.length, total, digest])}`, digest }
}

/** A file as the other side reads it: its lines, or what is wrong with it. */
export type ReadBatch =
  | { readonly number: number; readonly digest: string; readonly lines: readonly BatchLine[] }
  | { readonly fault: 'form' | 'count' | 'sum' | 'digest' }

const head = /^"H","(\d+)","\d{4}-\d\d-\d\d","(\d+)","(\d+)"$/
const line = /^"D","(\d+)","(\d{3})","(\d+)","((?:[^"]|"")*)","(\d+)","([0-9a-f-]{36})"$/
const end = /^"T","(\d+)","(\d+)","([0-9a-f]{64})"$/

/** Reads a file and checks its count, its sum and its digest. */
export function readBatch(text: string): ReadBatch {
  const rows = text.split('\r\n')
  const [first, last] = [head.exec(rows[0] ?? ''), end.exec(rows.at(-2) ?? '')]
  const lines = rows.slice(1, -2).map(lineOf)
  if (!first || !last || rows.at(-1) !== '' || lines.includes(undefined)) return { fault: 'form' }
  const known = lines.filter((one) => one !== undefined)
  const total = known.reduce((sum, { amount }) => sum + amount, 0)
  if ([first[2], last[1]].some((count) => Number(count) !== known.length)) return { fault: 'count' }
  if ([first[3], last[2]].some((sum) => Number(sum) !== total)) return { fault: 'sum' }
  const digest = digestOf(text.slice(0, text.lastIndexOf('"T"')))
  return digest === last[3] ? { number: Number(first[1]), digest, lines: known } : { fault: 'digest' }
}

function lineOf(text: string, index: number): BatchLine | undefined {
  const [, place, bank = '', number = '', holder = '', amount, item = ''] = line.exec(text) ?? []
  if (Number(place) !== index + 1) return undefined
  return { bank, number, holder: holder.replaceAll('""', '"'), amount: Number(amount), item }
}

// A name is text of people: what would end a line or a cell is written so that it does not.
function row(cells: readonly (string | number)[]): string {
  const cell = (value: string | number): string =>
    `"${String(value)
      .replace(/[\r\n]+/g, ' ')
      .replaceAll('"', '""')}"`
  return `${cells.map(cell).join(',')}\r\n`
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
