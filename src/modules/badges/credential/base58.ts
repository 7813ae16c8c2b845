const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const place: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, index) => [letter, index]))
const longest = 512 // letters; the work grows with the square
// Nine letters at a time: as many as an ordinary number holds exactly, so that few steps work on large ones.
const atOnce = 9
const step = 58n ** BigInt(atOnce)

/** Bytes in base58 with Bitcoin's letters, the multibase 'z' that W3C keys and proofs use (without the 'z'). */
export function encodeBase58(bytes: Uint8Array): string {
  let rest = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (; rest >= step; rest /= step) text = letters(Number(rest % step)).padStart(atOnce, alphabet.charAt(0)) + text
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return alphabet.charAt(0).repeat(zeros < 0 ? bytes.length : zeros) + letters(Number(rest)) + text
}

function letters(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 58)) text = alphabet.charAt(rest % 58) + text
  return text
}

/** The bytes of a base58 text, or undefined when it is none. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > longest) return undefined
  let value = 0n
  for (let at = 0; at < text.length; at += atOnce) {
    const part = text.slice(at, at + atOnce)
    const digits = [...part].map((letter) => place.get(letter))
    if (digits.includes(undefined)) return undefined
    const worth = digits.reduce<number>((sum, digit = 0) => sum * 58 + digit, 0)
    value = value * 58n ** BigInt(part.length) + BigInt(worth)
  }
  const hex = value === 0n ? '' : value.toString(16)
  const zeros = text.length - text.replace(/^1+/, '').length
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')])
}
