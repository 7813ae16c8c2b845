import fc from 'fast-check'

// `fc.webUrl` and `fc.string({ unit: 'binary' })` first write a table of all 1.1 million characters, in each process: seconds, for nothing
// that a test asks.

/** Any character at all. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(0x10_ffff - 0x800)
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800)) // without halves of characters

const plain = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@")
const part = fc
  .array(
    fc.oneof(
      { weight: 10, arbitrary: plain },
      { weight: 1, arbitrary: anyCharacter.map((one) => encodeURIComponent(one)) },
    ),
    { maxLength: 10 },
  )
  .map((all) => all.join(''))
const rest = fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: part })

/** Addresses of websites with path, question and fragment, letters of any writing among them. */
export const webAddress: fc.Arbitrary<string> = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    domain: fc.domain(),
    path: fc.array(part, { maxLength: 4 }),
    question: rest,
    fragment: rest,
  })
  .map(({ scheme, domain, path, question, fragment }) =>
    [
      `${scheme}://${domain}`,
      ...path.map((one) => `/${one}`),
      question === undefined ? '' : `?${question}`,
      fragment === undefined ? '' : `#${fragment}`,
    ].join(''),
  )
