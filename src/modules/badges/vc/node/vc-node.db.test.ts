import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../../kernel/refusal.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { callBy } from '../../../../platform/testing/test-node.ts'
import { type Office, openOffice, records } from '../../testing/office.ts'
import { anAgency, aPerson, fetchFrom, held, licence } from '../../testing/stage.ts'
import { myBadge } from '../../wallet/my-wallet.ts'
import { tables } from '../../tables.ts'
import { verifyCredentialRequest } from '../api/verify-credential-request.ts'
import { verifyPresentationRequest } from '../api/verify-presentation-request.ts'
import { aCredential } from '../testing/stage.ts'
import { badgeVerifier } from '../../services.ts'
import { issueForAgency } from './issue-for-agency.ts'
import { showHeld } from './show-held.ts'
import { statusRequest } from './status-request.ts'

let office: Office
let keis: Office['hrdk']
let did: string
beforeAll(async () => {
  office = await openOffice()
  keis = await anAgency(office.node, 'mois', '증명 발급소', 'completion', 'course-completions')
  did = await inTransaction(office.node, office.hrdk, 'test', async (tx) => {
    const all = tables(tx).selectFrom('badges.issuer').select('did')
    return (await all.where('code', '=', 'hrdk').executeTakeFirstOrThrow()).did
  })
})
afterAll(() => office.close())

const anOrder = (change: object = {}) => ({
  credential: aCredential({ issuer: did, id: `urn:uuid:${randomUUID()}`, validFrom: undefined, ...change }),
})
const sent = (body: unknown): unknown => JSON.parse(JSON.stringify(body))
const issue = async (body: unknown, key?: string) => {
  const { status, body: answer } = await issueForAgency(callBy(office.node, office.hrdk, key), sent(body))
  return { status, answer: Object(answer) }
}
const verify = async (verifiableCredential: unknown) => {
  const { status, body } = await verifyCredentialRequest(
    { verifiableCredential },
    badgeVerifier.of(office.node).vcHow(),
  )
  return { status, codes: Object(body).errors.map((error: { code: string }) => error.code) }
}

describe('an agency issues over the VC API', () => {
  test('what its own key signs and its lists answer for; a retry gives the same document, another with its id none', async () => {
    const order = anOrder()
    const first = await issue(order, 'vc-issue-key-0001')
    expect(first).toMatchObject({ status: 201, answer: { verifiableCredential: { issuer: did } } })
    expect(await verify(first.answer.verifiableCredential)).toEqual({ status: 200, codes: [] })
    office.wait(5_000)
    expect((await issue(order, 'vc-issue-key-0001')).answer).toEqual(first.answer)
    await expect(issue(order)).rejects.toMatchObject({ refusal: { refused: 'badges.credential-id-taken' } })
    const named = (await issue(anOrder({ id: undefined }))).answer.verifiableCredential
    expect(named.id).toMatch(/^urn:uuid:/)
  })

  test('nothing in another’s name, nothing that breaks the data model, and nothing is kept of it', async () => {
    const codes = async (body: unknown) => (await issue(body)).answer.errors.map(({ code }: { code: string }) => code)
    expect(await codes(anOrder({ issuer: 'did:example:other' }))).toEqual(['issuer-is-another'])
    expect(await codes(anOrder({ type: undefined }))).toEqual(['type-missing'])
    expect(await codes({})).toEqual(['body-credential-missing'])
    const kept = await inTransaction(office.node, office.hrdk, 'test', (tx) =>
      tables(tx).selectFrom('badges.credential').selectAll().execute(),
    )
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain('전기공학')
  })

  test('stopped, let hold again, revoked for good; other agencies neither see nor stop it', async () => {
    const credential = (await issue(anOrder())).answer.verifiableCredential
    const set = async (statusPurpose: string, status: boolean, by = office.hrdk) => {
      const body = {
        credentialId: credential.id,
        credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose },
        status,
      }
      const done = await statusRequest(callBy(office.node, by), body)
      office.wait(60_000)
      return done.status
    }
    expect(await set('suspension', true)).toBe(200)
    expect(await verify(credential)).toEqual({ status: 400, codes: ['status-set'] })
    expect(await set('suspension', false)).toBe(200)
    expect(await verify(credential)).toEqual({ status: 200, codes: [] })
    expect([await set('revocation', true), await set('revocation', true)]).toEqual([200, 200])
    expect(await verify(credential)).toEqual({ status: 400, codes: ['status-set'] })
    await expect(set('revocation', false)).rejects.toMatchObject({ refusal: { refused: 'badges.revoked-for-good' } })
    await expect(set('revocation', true, keis)).rejects.toMatchObject({ refusal: { status: 404 } })
    expect(await set('message', true)).toBe(400)
    const seen = await inTransaction(office.node, keis, 'test', (tx) =>
      tables(tx).selectFrom('badges.credential').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })
})

describe('a wallet’s holder shows over the VC API', () => {
  test('what the wallet holds, as it is held, to one reader on one occasion', async () => {
    office.answers.qualifications = records(licence)
    const [person, other] = [await aPerson(office.node), await aPerson(office.node, '남다른')]
    await fetchFrom(office.node, person, ['hrdk'])
    const [badge] = await held(office.node, person)
    const { document } = must(await myBadge(callBy(office.node, person), { badge: badge?.id }))
    const options = { domain: 'https://employer.example', challenge: 'application-1' }
    const show = async (shown: unknown, asked: object = options, by = person, change: object = {}) => {
      const presentation = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiablePresentation'],
        verifiableCredential: shown,
        ...change,
      }
      const { status, body } = must(
        await showHeld(callBy(office.node, by), sent({ body: { presentation, options: asked } })),
      )
      const codes = Object(body).errors?.map(({ code }: { code: string }) => code)
      return { status, codes, shown: Object(body).verifiablePresentation }
    }
    const good = await show([document])
    expect(good.status).toBe(201)
    const check = async (asked: object) => {
      const body = { verifiablePresentation: good.shown, options: asked }
      return (await verifyPresentationRequest(body, badgeVerifier.of(office.node).vcHow())).status
    }
    expect([await check(options), await check({ ...options, challenge: 'other' })]).toEqual([200, 400])
    expect((await show([{ ...document, name: '다른 이름' }])).codes).toEqual(['credential-not-held'])
    expect((await show([document], options, other)).codes).toEqual(['credential-not-held'])
    expect((await show([aCredential()])).codes).toEqual(['credential-not-held'])
    expect((await show([])).codes).toEqual(['body-credential-missing'])
    expect((await show([document], {})).codes).toEqual(['domain-missing', 'challenge-missing'])
    expect((await show([document], options, person, { holder: 'did:example:x' })).codes).toEqual(['holder-is-another'])
  })
})
