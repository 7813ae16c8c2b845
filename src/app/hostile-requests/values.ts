import fc from 'fast-check'

/** Texts that have broken programs before: no characters, halves of characters, too long, numbers that are none, days that never were. */
export const hostileTexts: readonly string[] = [
  '',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x'.repeat(20_000),
  '9'.repeat(400),
  '-1',
  '0.5',
  '1e309',
  'NaN',
  '2026-02-30',
  '+275760-09-13',
  '0000-00-00',
  '__proto__',
  'constructor',
  'null',
  '[]',
  '{}',
  "' or 1=1 --",
  '../../../../etc/passwd',
  '%',
  '\u202e\u0007\u001b[2J',
  '01890000-0000-7000-8000-000000000000',
  '00000000-0000-0000-0000-000000000000',
]

/** What a path may hold besides: broken escapes and halves of characters. */
export const hostilePaths: readonly string[] = [
  '%00',
  '%',
  '%zz',
  '%ED%A0%80',
  '%2e%2e%2f',
  '..;',
  '*',
  'x'.repeat(150),
  '%EF%BF%BF',
]

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }))
const names = [
  'q',
  'region',
  'sort',
  'after',
  'before',
  'size',
  'pay',
  'tab',
  'state',
  'words',
  'return',
  'lang',
  'r',
  'reason',
  'check',
  '_key',
  '_page',
  'act',
  '__proto__',
  'role',
]
const name = fc.oneof(fc.constantFrom(...names), text)

/** Pairs of a query or a form: names that somebody reads and names that nobody expects, also twice. */
export const pairs: fc.Arbitrary<[string, string][]> = fc.array(fc.tuple(name, text), { maxLength: 8 })

/** A body of JSON that is not what was asked for: other kinds, deep, with the names of a prototype. */
export const json: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 5, stringUnit: 'binary' }),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '1',
    '{"a":1e999}',
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
  ),
  fc.integer({ min: 50, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc
    .dictionary(name, fc.anything({ maxDepth: 2 }))
    .map((value) => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))),
)

/** What a body says it is. */
export const types: fc.Arbitrary<string> = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/json',
  'application/json; charset=utf-7',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'x',
  '',
)

/** Headers that we read. */
export const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'accept-language': fc
      .constantFrom('', 'en;q=x', '한', 'x'.repeat(2000))
      .map((line) => Buffer.from(line).toString('latin1')),
    'idempotency-key': fc.constantFrom('', 'x', 'a'.repeat(101), 'aaaaaaaa'),
    cookie: fc.constantFrom('onil=', 'onil-kept=x.y', 'onil-lang=xx; onil-theme=%00', 'a=%', 'onil-flash=%FF'),
    authorization: fc.constantFrom('Bearer', 'Bearer \u00ff', 'Basic Og==', `Bearer ${'a'.repeat(199)}`),
    accept: fc.constantFrom('*/*', 'x', 'application/json'),
  },
  { requiredKeys: [] },
)
