import fc from 'fast-check'
import { badgeContexts } from '../document-contexts.ts'
import { achievement, designed } from './random-achievements.ts'
import { address, moment, text, written } from './random-values.ts'

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

/** Badges as we write them: few achievements and sets of members, so that their forms come again and again. */
export const ourBadge: fc.Arbitrary<object> = fc
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
