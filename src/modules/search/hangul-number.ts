const digits = '일이삼사오육칠팔구'
const units: readonly (readonly [sign: string, size: number])[] = [
  ['억', 100_000_000],
  ['만', 10_000],
  ['천', 1000],
  ['백', 100],
  ['십', 10],
]

/** '12,000', '1만3000', '만이천', '1.2만', '삼백만', '3천5백' as a number; undefined for anything else. */
export function numberOf(said: string): number | undefined {
  const plain = said.replace(/[\s,]/gu, '')
  const value = plain === '' ? undefined : valueOf(plain)
  return value === undefined ? undefined : Math.round(value)
}

// What stands before the largest unit says how many of it there are (none: one); what follows is added.
function valueOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text)
  if (text.length === 1 && digits.includes(text)) return digits.indexOf(text) + 1
  const [sign, size] = units.find(([one]) => text.includes(one)) ?? ['', 0]
  if (sign === '') return undefined
  const at = text.lastIndexOf(sign)
  const [many, rest] = [
    at === 0 ? 1 : valueOf(text.slice(0, at)),
    at === text.length - 1 ? 0 : valueOf(text.slice(at + 1)),
  ]
  return many === undefined || rest === undefined ? undefined : many * size + rest
}
