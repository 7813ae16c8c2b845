/** What looks like somebody's data in a public text. */
export type Finding = 'resident-number' | 'phone' | 'mail' | 'account'

const signs: readonly (readonly [Finding, RegExp])[] = [
  ['resident-number', /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\s.-]?[1-8]\d{6}(?!\d)/],
  ['phone', /(?<!\d)(?:\+?82[\s.-]?|0)(?:1[016-9]|2|[3-6][1-5]|70)[\s.-]?\d{3,4}[\s.-]?\d{4}(?!\d)/],
  // Looked for from its first character only: from each one of a long word it would take the square of its length.
  ['mail', /(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
  ['account', /(?<!\d)(?:\d[\s.-]?){11,16}(?!\d)/],
]

/** Finds personal data before a text becomes public; nothing when it looks clean. */
export function personalData(text: string): Finding | undefined {
  const plain = text.normalize('NFKC')
  return signs.find(([, sign]) => sign.test(plain))?.[0]
}
