import type { Span } from './found.ts'

const contact =
  /(?<!\d)0\d{1,2}[-.)\s]{0,2}\d{3,4}[-.\s]?\d{4}(?!\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:카톡|카카오톡|오픈\s?채팅)\s?(?:아이디|ID|id)?\s?[:|]\s?[\w.-]+/gu

/** Telephone numbers and addresses of mail in what was written: named, never taken over into a public text. */
export function contactsIn(written: string): readonly Span[] {
  return [...written.matchAll(contact)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
