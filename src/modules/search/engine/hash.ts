/** Two independent hashes of 32 bits (FNV-1a and a multiply-rotate mix): together one key of 64, so that words need not be kept. */
export type Hash = { readonly high: number; readonly low: number }

/** The key of a token. Two of a million tokens meet with a probability of about 1 in 10^7. */
export function hashOf(token: string): Hash {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, 0x85ebca6b)
  }
  return { high: mixed(a), low: mixed(b ^ token.length) }
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
export function mixed(value: number): number {
  let x = value
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** A table size for n entries: a power of two, at most half full. */
export function tableSize(n: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(2 * n + 1)))
}
