import fc from 'fast-check'
import { badgeContexts, plainContexts } from '../document-contexts.ts'
import { mended } from './mend-badge.ts'
import { webAddress } from './random-texts.ts'

/**
 * Badges and presentations of many shapes, as we write them and as others do, with hostile texts: few achievements, so that
 * forms come again, and many holders.
 */
export function randomDocuments(count: number, seed: number): object[] {
  return fc.sample(document, { numRuns: count, seed })
}

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
const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('전기기능사', 'Electrician', '필기와 실기', '7780', '😀 배지', 'a.b-c_d') },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
)
const address = fc.oneof(
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
const moment = fc.constantFrom('2026-01-15T00:00:00Z', '2026-01-15T09:00:00.123Z', '2030-12-31T23:59:59+09:00')
const day = fc.constantFrom('2020-02-29', '2026-01-15')
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 })
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const alignment = fc.record({
  type: fc.constant(['Alignment']),
  targetName: text,
  targetUrl: address,
  targetCode: maybe(text),
})
const achievement = fc.record({
  id: address,
  type: fc.constant(['Achievement']),
  achievementType: maybe(fc.constantFrom('License', 'Course')),
  name: text,
  description: text,
  criteria: fc.record({ narrative: text }),
  alignment: maybe(fc.array(alignment, { minLength: 1, maxLength: 3 })),
  tag: rarely(fc.array(text, { minLength: 1, maxLength: 3 })),
  humanCode: rarely(text),
  image: rarely(fc.record({ id: address, type: fc.constant('Image'), caption: maybe(text) })),
  resultDescription: rarely(
    fc.array(
      fc.record({
        id: address,
        type: fc.constant(['ResultDescription']),
        name: text,
        resultType: fc.constant('LetterGrade'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
})
const achievements = fc.sample(achievement, { numRuns: 60, seed: 7 })
const issuer = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      id: fc.constantFrom('did:web:a.example:agencies:hrdk', 'did:web:b.example', 'https://i.example/1'),
      type: fc.constant(['Profile']),
      name: fc.constantFrom('국가자격원', 'Agency'),
    }),
  },
  { weight: 1, arbitrary: address },
  {
    weight: 1,
    arbitrary: fc.record({ id: address, type: fc.constant(['Profile']), name: text, url: address, email: text }),
  },
)
const identity = fc.record({
  type: fc.constant('IdentityObject'),
  hashed: fc.boolean(),
  identityHash: fc.oneof(fc.uuid(), text),
  identityType: fc.constant('name'),
  salt: maybe(fc.uuid()),
})
const subject = fc.record({
  id: fc.oneof(
    fc.uuid().map((id) => `did:key:z6Mk${id}`),
    address,
  ),
  type: fc.constant(['AchievementSubject']),
  identifier: maybe(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(identity) },
      { weight: 1, arbitrary: fc.array(identity, { maxLength: 3 }) },
    ),
  ),
  activityStartDate: maybe(day),
  activityEndDate: maybe(day),
  role: maybe(text),
  licenseNumber: maybe(text),
  creditsEarned: rarely(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  narrative: maybe(text),
  achievement: fc.constantFrom(...achievements),
  result: rarely(
    fc.array(fc.record({ type: fc.constant(['Result']), value: text, resultDescription: address }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
})
const status = fc.record({
  id: address,
  type: fc.constant('BitstringStatusListEntry'),
  statusPurpose: fc.constantFrom('revocation', 'suspension'),
  statusListIndex: fc.nat(131_071).map(String),
  statusListCredential: address,
})
const badge = fc
  .record({
    '@context': fc.constant([...badgeContexts]),
    id: fc.oneof({ weight: 6, arbitrary: fc.uuid().map((id) => `urn:uuid:${id}`) }, { weight: 1, arbitrary: address }),
    type: fc.constant(['VerifiableCredential', 'OpenBadgeCredential']),
    name: maybe(text),
    description: rarely(text),
    image: rarely(fc.record({ id: address, type: fc.constant('Image') })),
    issuer,
    validFrom: moment,
    validUntil: maybe(moment),
    credentialSubject: subject,
    credentialStatus: maybe(
      fc.oneof(
        { weight: 6, arbitrary: fc.array(status, { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: status },
      ),
    ),
    evidence: rarely(
      fc.array(fc.record({ id: address, type: fc.constant(['Evidence']), name: text, narrative: text }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    grade: rarely(text),
    sameAs: rarely(fc.constant(null)),
  })
  .chain((one) => seldomTurned(written(one)))

// An achievement as an agency designs it.
const designed = fc.record({
  id: address,
  type: fc.constant(['Achievement']),
  achievementType: fc.constant('Course'),
  name: text,
  description: text,
  criteria: fc.record({ narrative: text }),
  version: fc.constantFrom('1', '2'),
  tag: maybe(fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
  image: fc.record({ id: address, type: fc.constant('Image'), caption: text }),
  creditsAvailable: maybe(fc.constantFrom(3, 1.5, 0)),
  resultDescription: maybe(
    fc.uniqueArray(
      fc.record({
        id: fc.nat(9).map((n) => `https://a1.example/achievement#r${n}`),
        type: fc.constant(['ResultDescription']),
        name: text,
        resultType: fc.constantFrom('RawScore', 'PerformanceLevel'),
        valueMin: maybe(fc.constant('0')),
        valueMax: maybe(fc.constant('100')),
        allowedValue: rarely(fc.array(text, { minLength: 1, maxLength: 12 })),
      }),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
  ),
  alignment: maybe(fc.array(alignment, { minLength: 1, maxLength: 3 })),
})
// What one badge says more, in few ways.
const result = fc
  .record({
    resultDescription: fc.constantFrom('https://a1.example/achievement#r1', 'https://a1.example/x'),
    value: text,
  })
  .map((one) => ({ type: ['Result'], ...one }))
const none = fc.constant(undefined)
const proofOfWork = { type: fc.constant(['Evidence']), narrative: text }
const said = fc.oneof(
  fc.record({ results: fc.tuple(result), evidence: none, credits: none }),
  fc.record({ results: fc.tuple(result), evidence: fc.tuple(fc.record(proofOfWork)), credits: none }),
  fc.record({
    results: fc.tuple(result, result),
    evidence: fc.tuple(fc.record({ id: address, ...proofOfWork })),
    credits: fc.constantFrom(3, 1.5),
  }),
)

// As we write them: few achievements and sets of members, so that their forms come again and again.
const ours = fc
  .record({
    said: fc.option(said, { nil: undefined, freq: 1 }),
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    achievement: fc.constantFrom(
      ...fc.sample(achievement, { numRuns: 5, seed: 11 }),
      ...fc.sample(designed, { numRuns: 5, seed: 12 }),
    ),
    holder: fc.oneof(
      { weight: 9, arbitrary: fc.uuid().map((id) => `did:key:z6Mk${id}`) },
      { weight: 1, arbitrary: address },
    ),
    role: text,
    number: text,
    index: fc.nat(131_071).map(String),
    list: fc.oneof(
      { weight: 9, arbitrary: fc.constant('https://a1.example/status/revocation-1') },
      { weight: 1, arbitrary: address },
    ),
    salt: fc.uuid(),
    named: fc.boolean(),
    long: fc.boolean(),
    validFrom: moment,
  })
  .map(({ id, achievement: what, holder, role, number, index, list, salt, named, long, validFrom, said: more }) =>
    written({
      '@context': badgeContexts,
      id,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: what.name,
      issuer: { id: 'did:web:a.example:agencies:hrdk', type: ['Profile'], name: '국가자격원' },
      validFrom,
      evidence: more?.evidence,
      credentialSubject: {
        id: holder,
        type: ['AchievementSubject'],
        identifier: named
          ? [{ type: 'IdentityObject', hashed: true, identityHash: `sha256$${salt}`, identityType: 'name', salt }]
          : undefined,
        activityStartDate: long ? '2026-01-15' : undefined,
        role: long ? role : undefined,
        licenseNumber: number,
        creditsEarned: more?.credits,
        result: more?.results,
        achievement: what,
      },
      credentialStatus: ['revocation', 'suspension'].map((purpose) => ({
        id: `${list}-${purpose}#${index}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: purpose,
        statusListIndex: index,
        statusListCredential: list,
      })),
    }),
  )

const presentation = fc.record({
  '@context': fc.constant([...plainContexts]),
  type: fc.constant(['VerifiablePresentation']),
  holder: address,
  verifiableCredential: fc.array(badge, { minLength: 1, maxLength: 2 }),
})

const document: fc.Arbitrary<object> = fc.oneof(
  { weight: 12, arbitrary: ours },
  { weight: 3, arbitrary: ours.chain((one) => mended(one, [text, address])) },
  { weight: 12, arbitrary: badge },
  { weight: 2, arbitrary: presentation.map(written) },
)

// Without what is undefined, as JSON.
function written(value: object): object {
  return Object(JSON.parse(JSON.stringify(value)))
}

// The same members in another order: the same statements.
function seldomTurned(one: object): fc.Arbitrary<object> {
  const turned = fc.shuffledSubarray(Object.entries(one), { minLength: Object.keys(one).length })
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(one) },
    { weight: 1, arbitrary: turned.map((all) => Object.fromEntries(all)) },
  )
}
