import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { publishDesign, startDesign } from '../designs/change-design.ts'
import { publishedDesign } from '../designs/published-design.ts'
import { issueByHand } from '../issuers/issue.ts'
import { decideAccreditation } from '../registry/decide-accreditation.ts'
import { proposeAccreditation } from '../registry/propose-accreditation.ts'
import { badgeVerifier } from '../services.ts'
import { aDesign } from '../testing/design.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { aMember, anAgency, aPerson } from '../testing/stage.ts'
import { verifyCredential } from '../vc/verify-credential.ts'
import { endorsementsOf } from '../verify/endorsements.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { endorse, withdrawEndorsement } from './endorse.ts'
import { ownEndorsements, publishedEndorsement } from './read-endorsements.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('an accredited issuer endorses another one’s badge: signed, carried by new badges, withdrawn by its status', async () => {
  const { node, hrdk } = office
  const maker = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
  const { design } = must(await startDesign(callBy(node, maker), { content: aDesign }))
  const asked = { address: `https://onil.test/agencies/nuri/achievements/${design}`, says: '우리 기준과 같습니다' }
  expect(code(await endorse(callBy(node, hrdk), asked))).toBe('badges.only-accredited')
  const [first, second] = [await aMember(node, 'operator', '온일'), await aMember(node, 'operator', '온일')]
  const did = `did:web:${new URL(node.publicUrl).host}:agencies:hrdk`
  const entry = { did, name: '국가자격원', kinds: ['qualification'], from: node.clock.today(), reason: '지정서' }
  const { proposal } = must(await proposeAccreditation(callBy(node, first), entry))
  must(await decideAccreditation(callBy(node, second), { proposal, decision: 'confirmed' }))
  expect(code(await endorse(callBy(node, hrdk), asked))).toBe('badges.no-such-design') // a draft is nobody else's
  must(await publishDesign(callBy(node, maker), { design }))

  await aPerson(node, '임소담', 'before')
  const order = { design, results: { r1: '90', r2: '상' }, evidence: { says: '평가표' } }
  must(await issueByHand(callBy(node, maker), { ...order, holder: 'before', number: 'E-1' }))
  const { endorsement } = must(await endorse(callBy(node, hrdk, 'endorse-once'), asked))
  expect(must(await endorse(callBy(node, hrdk, 'endorse-once'), asked)).endorsement).toBe(endorsement)
  expect(code(await endorse(callBy(node, hrdk), asked))).toBe('badges.endorsed-already')
  expect(code(await endorse(callBy(node, hrdk), { ...asked, address: 'https://onil.test/' }))).toBe(
    'platform.does-not-fit',
  )
  expect(must(await ownEndorsements(callBy(node, maker), {})).received).toMatchObject([{ endorserName: '국가자격원' }])
  expect(await publishedDesign(node, 'nuri', design)).toMatchObject({ endorsement: [{ issuer: { id: did } }] })

  const person = await aPerson(node, '정한결', 'after')
  const { badge } = must(await issueByHand(callBy(node, maker), { ...order, holder: 'after', number: 'E-2' }))
  const { document } = must(await myBadge(callBy(node, person), { badge }))
  expect(document.credentialSubject.achievement.endorsement).toHaveLength(1)
  expect(await verifyNow(node, document)).toMatchObject({ verdict: 'valid' })
  const signed = await publishedEndorsement(node, 'hrdk', endorsement)
  const shown = async () => await endorsementsOf(node, await verifyNow(node, document))
  expect(await shown()).toMatchObject([{ about: 'achievement', by: did, state: 'verified', accredited: true }])
  const check = async (value: unknown) => await verifyCredential(value, badgeVerifier.of(node).vcHow())
  expect((await check(signed)).verified).toBe(true)
  expect((await check({ ...signed, name: 'x' })).verified).toBe(false)

  const reason = '과정이 바뀌었습니다'
  expect(code(await withdrawEndorsement(callBy(node, maker), { endorsement, reason }))).toBe(
    'badges.no-such-endorsement',
  )
  must(await withdrawEndorsement(callBy(node, hrdk), { endorsement, reason }))
  office.wait(31_000)
  expect((await check(signed)).statuses).toMatchObject([{ purpose: 'revocation', stops: true }])
  expect(await shown()).toMatchObject([{ state: 'withdrawn' }])
  expect(await publishedDesign(node, 'nuri', design)).not.toHaveProperty('endorsement')
  expect(await verifyNow(node, document)).toMatchObject({ verdict: 'valid' }) // the badge itself holds
})
