const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const place: ReadonlyMap<string, bigint> = new Map([...alphabet].map((letter, index) => [letter, BigInt(index)]))
const longest = 512 // letters; the work grows with the square

/** Bytes in base58 with Bitcoin's letters, the multibase 'z' that W3C keys and proofs use (without the 'z'). */
export function encodeBase58(bytes: Uint8Array): string {
  let rest = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (; rest > 0n; rest /= 58n) text = alphabet.charAt(Number(rest % 58n)) + text
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return alphabet.charAt(0).repeat(zeros < 0 ? bytes.length : zeros) + text
}

/** The bytes of a base58 text, or undefined when it is none. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > longest) return undefined
  let value = 0n
  for (const letter of text) {
    const digit = place.get(letter)
    if (digit === undefined) return undefined
    value = value * 58n + digit
  }
  const hex = value === 0n ? '' : value.toString(16)
  const zeros = text.length - text.replace(/^1+/, '').length
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')])
}
