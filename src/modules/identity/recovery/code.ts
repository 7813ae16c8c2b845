import { createHash, randomBytes } from 'node:crypto'

// Crockford's base 32: no letter that is taken for another one.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of eighty random bits, as it is printed: 4F2K-9QXM-T0AB-7WZD. */
export function makeCode(): string {
  const text = [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

/** The code as it was meant: case, spaces and dashes do not matter, nor O for 0 and I or L for 1. */
export function meantCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** What is kept of a code. Eighty random bits are not guessed, so a plain hash holds; bound to the person. */
export function codeHash(person: string, code: string): Buffer {
  return createHash('sha256')
    .update(`${person}:${meantCode(code)}`)
    .digest()
}
