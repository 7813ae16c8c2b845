const deepest = 60

/** A text without what no text holds and no database takes: NUL, and halves of characters. */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}

/** Whether JSON holds such texts only, and is not nested deeper than anybody means it. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return plainText(value) === value
  if (typeof value !== 'object' || value === null) return true
  if (depth === deepest) return false
  return Object.entries(value).every(([name, inner]) => plainText(name) === name && isPlain(inner, depth + 1))
}
