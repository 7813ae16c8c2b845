import { describe, expect, test } from 'vitest'
import { addIntegrityProof, type ProofWish } from './integrity/add-integrity-proof.ts'
import { aCredential, makeKeyRing, now } from './testing/stage.ts'
import { verifyPresentation } from './verify-presentation.ts'

const [issuer, holder] = ['did:example:issuer', 'did:example:holder']
const signing: ProofWish = { cryptosuite: 'eddsa-rdfc-2022', purpose: 'authentication', created: now }
const bound = { challenge: 'application-1', domain: 'https://employer.example' }

async function stage() {
  const ring = makeKeyRing()
  const keys = { issuer: ring.add(issuer), holder: ring.add(holder) }
  const badge = await addIntegrityProof(aCredential(), keys.issuer, { ...signing, purpose: 'assertionMethod' })
  if (!badge.ok) throw new Error(badge.problem.code)
  const show = async (change: object = {}, wish: Partial<ProofWish> = {}) => {
    const unsigned = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder,
      verifiableCredential: [badge.document],
      ...change,
    }
    const shown = await addIntegrityProof(unsigned, keys.holder, { ...signing, ...bound, ...wish })
    if (!shown.ok) throw new Error(shown.problem.code)
    return shown.document
  }
  return { ...ring, badge: badge.document, show }
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

describe('VC Data Model 2.0 § 7.1 Verification of presentations', () => {
  test('A presentation with a genuine credential verifies for its audience and occasion', async () => {
    const { how, show } = await stage()
    expect(await verifyPresentation(await show(), how, bound)).toMatchObject({
      verified: true,
      problems: [],
      credentials: [{ verified: true }],
    })
    expect(await verifyPresentation(await show({}, { domain: ['a', bound.domain] }), how, bound)).toMatchObject({
      verified: true,
    })
  })

  test('Another audience, occasion, purpose or holder is refused, each with its own reason', async () => {
    const { how, show } = await stage()
    const refused = async (document: unknown, occasion = bound) =>
      codes((await verifyPresentation(document, how, occasion)).problems)
    expect(await refused(await show(), { ...bound, domain: 'https://other.example' })).toEqual(['domain-mismatch'])
    expect(await refused(await show(), { ...bound, challenge: 'other' })).toEqual(['challenge-mismatch'])
    expect(await refused(await show({}, { purpose: 'assertionMethod' }))).toEqual(['purpose-unexpected'])
    expect(await refused(await show({ holder: issuer }))).toEqual(['proof-not-by-holder'])
    expect(await refused({ ...(await show()), holder: issuer })).toEqual(['signature-wrong'])
    const { proof: _, ...bare } = await show()
    expect(await refused(bare)).toEqual(['proof-missing'])
  })

  test('A credential that was changed makes the whole presentation not verified', async () => {
    const { how, show, badge } = await stage()
    const changed = { ...badge, validFrom: '2026-01-02T03:04:06Z' }
    const answer = await verifyPresentation(await show({ verifiableCredential: [badge, changed] }), how, bound)
    expect(answer.verified).toBe(false)
    expect(answer.credentials.map(({ verified }) => verified)).toEqual([true, false])
    expect(answer.credentials[1]?.problems).toMatchObject([
      { code: 'signature-wrong', path: 'verifiableCredential[1].proof' },
    ])
  })
})
