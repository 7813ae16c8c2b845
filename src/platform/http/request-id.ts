import { randomText } from './random-text.ts'

/** An id for a request: 72 random bits in letters only. Digits in a row may look like a resident number, which the log hides. */
export function requestId(): string {
  return randomText(9).replaceAll(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)))
}
