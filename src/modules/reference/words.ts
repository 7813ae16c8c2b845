/** Spaces, dots and brackets do not count when names are compared: '직업상담사 2급' is '직업상담사2급'. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s·∙․,()[\]{}\-_/]/gu, '')
}

/** How well a name answers the words: 0 when a word is missing; more when it begins with one, most when it is one. */
function fit(name: string, words: string): number {
  const parts = words
    .trim()
    .split(/\s+/u)
    .map(bare)
    .filter((part) => part !== '')
  const whole = bare(name)
  if (parts.length === 0 || !parts.every((part) => whole.includes(part))) return 0
  const joined = parts.join('')
  if (whole === joined) return 4
  if (whole.startsWith(joined)) return 3
  return whole.startsWith(parts[0] ?? joined) ? 2 : 1
}

/** The best `limit` of the rows for the words, best first; equal ones by the shorter name, then in list order. */
export function bestFits<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  words: string,
  limit: number,
): readonly Row[] {
  return rows
    .map((row) => ({ row, score: fit(nameOf(row), words) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || nameOf(a.row).length - nameOf(b.row).length)
    .slice(0, limit)
    .map((one) => one.row)
}
