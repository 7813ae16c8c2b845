import { expect, test } from 'vitest'
import { holderSigningKey, makeHolderKey } from './keys.ts'
import { presentBadges } from './present-badges.ts'
import { now, setStage, throughJson } from './testing/build-badge.ts'
import { verifyPresentation } from './verify-presentation.ts'

const stage = await setStage()
const badge = await stage.badge()
const bound = { challenge: 'application-0193', domain: 'urn:onil:employer:7' }
const how = { ...stage.how, ...bound }
const shown = throughJson(await presentBadges({ badges: [badge, badge], holder: stage.holderKey, ...bound }, now))
const verdictOf = async (document: unknown, change = {}) =>
  (await verifyPresentation(document, { ...how, ...change })).verdict

test('a presentation is valid for its audience and occasion, with a verdict for each badge', async () => {
  const answer = await verifyPresentation(shown, how)
  expect(answer).toMatchObject({
    verdict: 'valid',
    holder: stage.holder.did,
    badges: [{ verdict: 'valid' }, { verdict: 'valid' }],
  })
})

test('it proves nothing elsewhere', async () => {
  expect(await verdictOf(shown, { challenge: 'application-0194' })).toBe('replayed')
  expect(await verdictOf(shown, { domain: 'urn:onil:employer:8' })).toBe('wrong-audience')
  expect(await verdictOf(shown, { expectedHolder: makeHolderKey().did })).toBe('wrong-holder')
})

test('what was shown cannot be changed', async () => {
  const proof = Object(shown['proof'])
  const badges = [shown['verifiableCredential']].flat()
  const moved = { challenge: 'application-0194', domain: 'urn:onil:employer:8' }
  expect(await verdictOf({ ...shown, proof: { ...proof, ...moved } }, moved)).toBe('altered')
  expect(await verdictOf({ ...shown, verifiableCredential: badges.slice(1) })).toBe('altered')
  expect(
    await verdictOf({ ...shown, verifiableCredential: badges.map((one) => ({ ...Object(one), name: '전기기능장' })) }),
  ).toBe('altered')
  expect(await verdictOf({ ...shown, note: 'x' })).toBe('malformed')
  expect(await verdictOf({ ...shown, verifiableCredential: [] })).toBe('malformed')
})

test('somebody else’s badge is not one’s own', async () => {
  const thief = makeHolderKey()
  const stolen = throughJson(await presentBadges({ badges: [badge], holder: holderSigningKey(thief), ...bound }, now))
  expect(await verifyPresentation(stolen, how)).toMatchObject({
    verdict: 'valid',
    badges: [{ verdict: 'wrong-holder' }],
  })
  expect(await verdictOf({ ...stolen, holder: stage.holder.did })).toBe('wrong-holder')
})

test.each([
  undefined,
  null,
  [],
  {},
  { verifiableCredential: [1] },
  { ...shown, proof: undefined },
  { ...shown, '@context': 'x' },
])('hostile input %# is malformed', async (value) => {
  expect(await verdictOf(value)).toBe('malformed')
})
