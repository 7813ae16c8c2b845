import { freshBytes } from '../fresh-bytes.ts'

/** So many bytes of cryptographic randomness as lower-case hex. */
export function randomText(bytes: number): string {
  return freshBytes(bytes).toString('hex')
}
