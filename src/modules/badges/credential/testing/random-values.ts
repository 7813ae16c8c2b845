import fc from 'fast-check'
import { webAddress } from './random-texts.ts'

const hostile = [
  'a"b',
  'a\\b',
  'line\nline',
  '\u007f',
  '\u0000',
  '\uE0000\uE001',
  'urn:uuid:\uE0003\uE001',
  '> <urn:x> <urn:y> .\n',
  '"^^<urn:x>',
  '"@ko',
  '\\u0022',
  '\u2028',
  '\ud800',
  '𝄞 音',
  '_:c14n0',
  '@id',
  '',
]
/** Texts, hostile ones among them. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('전기기능사', 'Electrician', '필기와 실기', '7780', '😀 배지', 'a.b-c_d') },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
)
/** Addresses of things, some of them none. */
export const address: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(30).map((n) => `https://a${n % 5}.example/${'x'.repeat(n % 7)}${n}`) },
  { weight: 4, arbitrary: fc.uuid().map((id) => `urn:uuid:${id}`) },
  { weight: 4, arbitrary: fc.nat(9).map((n) => `did:web:a${n}.example`) },
  { weight: 2, arbitrary: webAddress },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://a.example/"',
      'https://a.example/한',
      'name:x',
      'x',
      'urn:uuid:1',
      'urn:uuid:11',
      'a b',
      'did:x:<y>',
    ),
  },
)
/** Times as badges write them. */
export const moment: fc.Arbitrary<string> = fc.constantFrom(
  '2026-01-15T00:00:00Z',
  '2026-01-15T09:00:00.123Z',
  '2030-12-31T23:59:59+09:00',
)
/** Days. */
export const day: fc.Arbitrary<string> = fc.constantFrom('2020-02-29', '2026-01-15')
/** There in two of three. */
export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 })
}

/** There in one of fifteen. */
export function rarely<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}

/** Without what is undefined, as JSON. */
export function written(value: object): object {
  return Object(JSON.parse(JSON.stringify(value)))
}
