import { type Day, isDay } from '../../../kernel/day.ts'

/** A public holiday. */
export type Holiday = { readonly day: Day; readonly name: string }

/** How many lines one list may have: a few days a year, for some years. */
export const mostLines = 400

/** The holidays of a list, one a line: the day, then its name. Else the lines that cannot be read, counted from 1. */
export function readList(text: string): { readonly holidays: readonly Holiday[]; readonly faults: readonly number[] } {
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  if (lines.filter((line) => line !== '').length > mostLines) return { holidays: [], faults: [mostLines + 1] }
  const read = lines.map((line) => (line === '' ? undefined : (readLine(line) ?? 'fault')))
  const faults = read.flatMap((one, n) => (one === 'fault' ? [n + 1] : []))
  const byDay = new Map<Day, string>()
  for (const one of read)
    if (one !== undefined && one !== 'fault')
      byDay.set(one.day, byDay.has(one.day) ? `${byDay.get(one.day)}, ${one.name}` : one.name)
  const holidays = [...byDay].map(([day, name]) => ({ day, name: name.slice(0, 60) }))
  return { holidays: holidays.toSorted((a, b) => a.day.localeCompare(b.day)), faults }
}

// 2027-01-01 새해 첫날 · 2027.1.1., 새해 첫날 · 20270101	새해 첫날
function readLine(line: string): Holiday | undefined {
  const parts = /^"?(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})\.?"?[\s,;]+"?([^"]{1,60}?)"?$/u.exec(line)
  if (!parts) return undefined
  const [, year = '', month = '', date = '', name = ''] = parts
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) && name.trim() !== '' ? { day, name: name.trim() } : undefined
}
