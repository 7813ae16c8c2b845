import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCredential, now } from '../testing/stage.ts'
import { type ConformanceNode, makeConformanceNode } from './conformance-node.ts'

let node: ConformanceNode
beforeAll(async () => {
  node = await makeConformanceNode(await mkdtemp(join(tmpdir(), 'onil-suites-')), 'https://localhost:1', () => now)
})

const post = async (path: string, body: unknown) => {
  const sent: unknown = JSON.parse(JSON.stringify(body))
  const { status, body: answer } = await node.answer('POST', path, sent)
  return { status, answer: Object(answer) }
}
const issue = async (credential: object, at = 'eddsa-rdfc-2022') =>
  await post(`/issuers/${at}/credentials/issue`, { credential, options: {} })
const verify = async (verifiableCredential: unknown, options: object = { checks: ['proof'] }) =>
  await post('/credentials/verify', { verifiableCredential, options })
const codes = ({ answer }: { answer: { errors?: { code: string }[] } }) => answer.errors?.map(({ code }) => code)

const former = (change: object = {}) => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/2018/credentials/examples/v1'],
  id: 'urn:uuid:11',
  type: ['VerifiableCredential', 'UniversityDegreeCredential'],
  issuer: 'did:example:issuer',
  issuanceDate: '2026-01-02T03:04:05Z',
  credentialSubject: { id: 'did:example:subject', degree: { degreeType: 'BachelorDegree', name: 'Arts' } },
  ...change,
})

describe('VC Data Model 1.1 § 4, as VC API suites send it', () => {
  test.each(['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019-p256'])(
    '%s secures it and verifies it',
    async (at) => {
      const { status, answer } = await issue(former({ expirationDate: '2027-01-02T03:04:05Z' }), at)
      expect(status).toBe(201)
      expect(answer['@context']).toContain('https://w3id.org/security/data-integrity/v2')
      expect(await verify(answer)).toMatchObject({ status: 200, answer: { verified: true } })
      expect((await verify({ ...answer, expirationDate: undefined })).status).toBe(400)
    },
  )

  test('What it needs is asked for, and what is over is over', async () => {
    expect(codes(await issue(former({ issuanceDate: undefined })))).toEqual(['issuanceDate-missing'])
    expect(codes(await issue(former({ issuanceDate: 'yesterday' })))).toEqual(['issuanceDate-not-moment'])
    expect(codes(await issue(former({ credentialStatus: { type: 'X' } })))).toEqual(['id-missing'])
    const { answer } = await issue(former({ expirationDate: '2026-02-02T03:04:05Z' }))
    expect(codes(await verify(answer))).toEqual(['expired'])
    expect(codes(await issue(former(), 'jose-es256'))).toEqual(['jose-former-model'])
  })
})

describe('Data Integrity 1.0 § 4.4 Verify Proof, with the caller’s options', () => {
  test('Another purpose, domain or challenge than expected is refused', async () => {
    const { answer } = await issue(aCredential())
    expect(await verify(answer, { expectedProofPurpose: 'assertionMethod' })).toMatchObject({ status: 200 })
    expect(codes(await verify(answer, { expectedProofPurpose: 'authentication' }))).toEqual(['purpose-unexpected'])
    expect(codes(await verify(answer, { domain: 'domain.example' }))).toEqual(['domain-mismatch'])
    expect(codes(await verify(answer, { challenge: '1235abcd6789' }))).toEqual(['challenge-mismatch'])
  })

  test('An envelope is bound by its aud and nonce', async () => {
    const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiablePresentation' }
    const options = { domain: 'employer.example', challenge: 'c-1' }
    const shown = await post('/issuers/jose-es256/presentations', { presentation, options })
    const check = async (asked: object) =>
      await post('/presentations/verify', { verifiablePresentation: shown.answer, options: asked })
    expect(await check(options)).toMatchObject({ status: 200 })
    expect(codes(await check({ ...options, challenge: 'c-2' }))).toEqual(['challenge-mismatch'])
    expect(codes(await check({ ...options, domain: 'other.example' }))).toEqual(['domain-mismatch'])
    expect(codes(await check({ expectedProofPurpose: 'assertionMethod' }))).toEqual(['purpose-unexpected'])
  })
})

describe('VC API § 3.2 and § 3.3 Options', () => {
  test('A proof is made at the time, for the domain and on the occasion that the caller names', async () => {
    const options = { created: '2026-01-02T03:04:05Z', domain: 'employer.example', challenge: 'c-1' }
    const send = async (some: object) =>
      await post('/issuers/eddsa-rdfc-2022/credentials/issue', { credential: aCredential(), options: some })
    const { status, answer } = await send(options)
    expect([status, answer.proof]).toMatchObject([201, options])
    expect(await verify(answer, { domain: options.domain, challenge: options.challenge })).toMatchObject({
      status: 200,
    })
    expect(codes(await send({ created: 'yesterday' }))).toEqual(['body-created-malformed'])
    expect(await send({ mandatoryPointers: ['/issuer'], extraInformation: 'x' })).toMatchObject({ status: 201 })
  })

  test('What was verified, and each step of it, is given back when the caller asks', async () => {
    const { answer } = await issue(aCredential({ validUntil: '2026-02-02T03:04:05Z' }), 'status')
    const asked = await verify(answer, { returnCredential: true, returnResults: true, returnProblemDetails: true })
    expect(asked).toMatchObject({ status: 400, answer: { verified: false, credential: answer } })
    expect(asked.answer.results).toEqual({
      validFrom: { valid: true, input: '2026-01-02T03:04:05Z' },
      validUntil: { valid: false, input: '2026-02-02T03:04:05Z' },
      credentialStatus: [],
      proof: [{ valid: true, input: answer.proof }],
    })
    const { answer: sound } = await issue(aCredential(), 'status')
    const { results } = (await verify(sound, { returnResults: true })).answer
    expect(results.credentialStatus[0]).toEqual({ valid: true, value: 0, input: sound.credentialStatus[0] })
    const { answer: enveloped } = await issue(aCredential(), 'jose-es256')
    expect((await verify(enveloped, { returnResults: true })).answer.results.proof).toEqual([{ valid: true }])
    expect((await verify(sound)).answer.credential).toBeUndefined()
    const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiablePresentation' }
    const body = { presentation, options: { returnPresentation: true } }
    expect(await post('/presentations/verify', body)).toMatchObject({ status: 200, answer: { presentation } })
  })

  test('Challenges are given to who asks, each once', async () => {
    const given = await Promise.all([1, 2].map(async () => (await node.answer('POST', '/challenges', undefined)).body))
    expect(given).toEqual([1, 2].map(() => ({ challenge: expect.stringMatching(/^u[\w-]{22}$/) })))
    expect(given[0]).not.toEqual(given[1])
  })
})

describe('VC API § 3.3 Verify Presentation without a proof', () => {
  test('Each credential in it must be secured by itself', async () => {
    const { answer: badge } = await issue(aCredential())
    const check = async (...verifiableCredential: unknown[]) =>
      await post('/presentations/verify', {
        presentation: {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiablePresentation'],
          holder: 'did:example:issuer',
          verifiableCredential,
        },
      })
    expect(await check(badge)).toMatchObject({ status: 200, answer: { verified: true } })
    expect(codes(await check(badge, aCredential()))).toEqual(['proof-missing'])
    expect(await check('x')).toMatchObject({ status: 400 })
  })
})

describe('Bitstring Status List 1.0 § 2, as the public suite looks at it', () => {
  test('One purpose, one entry of five members; its list has four and can be read', async () => {
    for (const purpose of ['revocation', 'suspension']) {
      const { credentialStatus } = (await issue(aCredential(), `status-${purpose}`)).answer
      expect(credentialStatus).toMatchObject([{ statusPurpose: purpose, type: 'BitstringStatusListEntry' }])
      expect(Object.keys(credentialStatus[0]).length).toBe(5)
      const path = new URL(credentialStatus[0].statusListCredential).pathname
      const list = Object((await node.answer('GET', path, undefined)).body)
      expect(Object.keys(list.credentialSubject).sort()).toEqual(['encodedList', 'id', 'statusPurpose', 'type'])
    }
  })

  test('The last entry has messages and a reference that leads somewhere', async () => {
    const entry = (await issue(aCredential(), 'status')).answer.credentialStatus.at(-1)
    expect(entry.statusMessage).toHaveLength(2)
    const about = await node.answer('GET', new URL(entry.statusReference).pathname, undefined)
    expect(about).toMatchObject({ status: 200, body: { messages: ['no remark', 'under review'] } })
  })
})
