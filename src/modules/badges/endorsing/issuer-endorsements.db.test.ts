import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { addMember } from '../../identity/index.ts'
import { issueByHand } from '../issuers/issue.ts'
import { decideAccreditation } from '../registry/decide-accreditation.ts'
import { proposeAccreditation } from '../registry/propose-accreditation.ts'
import { badgeVerifier } from '../services.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { openSite, type Site } from '../testing/site.ts'
import { aMember, anAgency, aPerson, asSystem } from '../testing/stage.ts'
import { verifyCredential } from '../vc/verify-credential.ts'
import { endorsementsOf } from '../verify/endorsements.ts'
import { issuerEndorsementsNow } from '../verify/issuer-endorsements.ts'
import { makeBadgeVerifier } from '../verify/badge-verifier.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { endorseIssuer, withdrawIssuerEndorsement } from './endorse-issuer.ts'
import { publishedEndorsement } from './read-endorsements.ts'
import { ownIssuerEndorsements, publishedProfile } from './read-issuer-endorsements.ts'

let office: Office
let site: Site
beforeAll(async () => {
  office = await openOffice()
  site = await openSite(office.node)
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

test('an accredited issuer endorses another one as such: in its profile, seen by who verifies its badges, until its day or until withdrawn', async () => {
  const { node, hrdk } = office
  const school = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
  const did = (agency: string): string => `did:web:${new URL(node.publicUrl).host}:agencies:${agency}`
  const asked = { issuer: school.organisation, says: '심사를 함께했습니다' }
  expect(code(await endorseIssuer(callBy(node, hrdk), asked))).toBe('badges.only-accredited')
  const [first, second] = [await aMember(node, 'operator', '온일'), await aMember(node, 'operator', '온일')]
  const entry = {
    did: did('hrdk'),
    name: '국가자격원',
    kinds: ['qualification'],
    from: node.clock.today(),
    reason: '지정서',
  }
  const { proposal } = must(await proposeAccreditation(callBy(node, first), entry))
  must(await decideAccreditation(callBy(node, second), { proposal, decision: 'confirmed' }))

  const of = async (given: object, who = hrdk): Promise<string> =>
    code(await endorseIssuer(callBy(node, who), { ...asked, ...given }))
  expect(await of({ issuer: hrdk.organisation })).toBe('badges.own-issuer')
  expect(await of({ says: ' ' })).toBe('platform.does-not-fit')
  expect(await of({ until: addDays(node.clock.today(), -1) })).toBe('platform.does-not-fit')
  expect(await of({ issuer: office.employer.organisation })).toBe('badges.no-such-issuer')
  expect(await of({}, school)).toBe('badges.only-accredited')
  expect(await of({}, office.employer)).toBe('platform.not-yours')
  const both = await aPerson(node, '두 기관 담당자')
  await asSystem(node, (tx) => addMember(tx, node.clock.now(), school.organisation, both.person, false))
  expect(await of({}, { ...hrdk, ...both, acting: hrdk.acting })).toBe('badges.own-issuer')

  await aPerson(node, '임소담', 'before')
  const order = { holder: 'before', number: 'E-1', title: '전기공학', organisation: '누리대학교' }
  const { badge } = must(await issueByHand(callBy(node, school), order))
  const until = addDays(node.clock.today(), 30)
  const { endorsement } = must(await endorseIssuer(callBy(node, hrdk, 'once'), { ...asked, until }))
  expect(must(await endorseIssuer(callBy(node, hrdk, 'once'), { ...asked, until })).endorsement).toBe(endorsement)
  expect(await of({})).toBe('badges.issuer-endorsed-already')

  // A badge from before the endorsement shows it, too: it is read from what its issuer publishes.
  const person = { ...(await aPerson(node, '임소담', 'before')) }
  const { document } = must(await myBadge(callBy(node, person), { badge }))
  office.wait(31_000)
  const shown = async () => await endorsementsOf(node, await verifyNow(node, document))
  expect(await shown()).toMatchObject([
    { about: 'issuer', by: did('hrdk'), says: asked.says, state: 'verified', accredited: true, self: false },
  ])
  expect(await publishedProfile(node, 'nuri')).toMatchObject({
    id: did('nuri'),
    type: ['Profile'],
    endorsement: [{ credentialSubject: { id: did('nuri') } }],
  })
  const { text } = await site.get('/agencies/nuri')
  for (const word of ['국가자격원', asked.says, '서명을 확인했습니다', '발급한 곳을 두고']) expect(text).toContain(word)
  expect((await site.post('/verify', { badge: JSON.stringify(document) })).text).toContain(asked.says)
  const signed = await publishedEndorsement(node, 'hrdk', endorsement)
  const check = async (value: unknown) => await verifyCredential(value, badgeVerifier.of(node).vcHow())
  expect((await check(signed)).verified).toBe(true)
  expect((await check({ ...signed, validUntil: '2099-01-01T00:00:00Z' })).verified).toBe(false)
  expect(must(await ownIssuerEndorsements(callBy(node, school), {})).received).toMatchObject([
    { endorserName: '국가자격원' },
  ])

  office.wait(32 * 86_400_000)
  expect(await shown()).toMatchObject([{ state: 'expired' }])
  const again = must(await endorseIssuer(callBy(node, hrdk), asked)).endorsement // after its last day, without withdrawing
  office.wait(31_000)
  expect(await shown()).toMatchObject([{ state: 'verified' }])
  const reason = '심사가 끝났습니다'
  expect(code(await withdrawIssuerEndorsement(callBy(node, school), { endorsement: again, reason }))).toBe(
    'badges.no-such-endorsement',
  )
  must(await withdrawIssuerEndorsement(callBy(node, hrdk), { endorsement: again, reason }))
  expect(code(await withdrawIssuerEndorsement(callBy(node, hrdk), { endorsement: again, reason }))).toBe(
    'badges.no-such-endorsement',
  )
  office.wait(31_000)
  expect((await check(await publishedEndorsement(node, 'hrdk', again))).statuses).toMatchObject([
    { purpose: 'revocation', stops: true },
  ])
  expect(await shown()).toEqual([])
  expect(await issuerEndorsementsNow(node, did('nuri'))).toEqual([])
  expect((await site.get('/agencies/nuri')).text).toContain(reason)
  expect(await verifyNow(node, document)).toMatchObject({ verdict: 'valid' }) // the badge itself holds
})

test('an issuer elsewhere is asked for no profile: verifying reads keys and states, nothing more', async () => {
  const asked: string[] = []
  const own = `did:web:${new URL(office.node.publicUrl).host}:agencies:nuri`
  const { readProfile } = makeBadgeVerifier(office.node, async (url) => {
    asked.push(String(url))
    return await Promise.resolve(Response.json({ endorsement: [] }))
  })
  expect(await readProfile('did:web:elsewhere.test:agencies:other')).toBeUndefined()
  expect(asked).toEqual([])
  expect(await readProfile(own)).toEqual({ endorsement: [] })
  expect(asked).toEqual([expect.stringMatching(/agencies\/nuri\/profile\.json$/)])
})
