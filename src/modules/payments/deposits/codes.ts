/** Numbers of overpayments in the words of a deposit, however they are grouped: each once. */
export function codesIn(words: string): string[] {
  const together = words.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, '')
  return [...new Set([...together.matchAll(/(?<!\d)\d{10}(?!\d)/g)].map(([code]) => code))]
}

/** A number as a person reads and types it. */
export function codeText(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
