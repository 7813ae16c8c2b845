import fc from 'fast-check'
import { badgeContexts } from '../document-contexts.ts'
import { achievement } from './random-achievements.ts'
import { address, day, maybe, moment, rarely, text, written } from './random-values.ts'

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
/** Badges as others write them: any member may be there, some in another order. */
export const othersBadge: fc.Arbitrary<object> = fc
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

// The same members in another order: the same statements.
function seldomTurned(one: object): fc.Arbitrary<object> {
  const turned = fc.shuffledSubarray(Object.entries(one), { minLength: Object.keys(one).length })
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(one) },
    { weight: 1, arbitrary: turned.map((all) => Object.fromEntries(all)) },
  )
}
