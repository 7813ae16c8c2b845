import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCredential, now } from '../testing/stage.ts'
import { type ConformanceNode, makeConformanceNode } from './conformance-node.ts'
import { issuerKinds } from './kinds.ts'

let node: ConformanceNode
beforeAll(async () => {
  node = await makeConformanceNode(await mkdtemp(join(tmpdir(), 'onil-conformance-')), 'https://localhost:1', () => now)
})

const post = async (path: string, body: unknown) => {
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body))
  const { status, body: answer } = await node.answer('POST', path, sent)
  return { status, answer }
}
const issue = async (change: object = {}, at = 'eddsa-rdfc-2022') =>
  await post(`/issuers/${at}/credentials/issue`, { credential: aCredential(change), options: {} })
const codes = ({ errors }: { errors?: unknown }) => [errors].flat().map((error) => Object(error)['code'])

describe('VC API § 3.2 Issue Credential', () => {
  test.each(issuerKinds)('$name issues with 201, and the verifier accepts it with 200', async ({ name }) => {
    const { status, answer } = await issue({}, name)
    expect(status).toBe(201)
    const verified = await post('/credentials/verify', { verifiableCredential: answer, options: { checks: ['proof'] } })
    expect(verified).toMatchObject({ status: 200, answer: { verified: true, errors: [] } })
  })

  test('The body MUST have a credential; what it breaks is answered with 400 and a problem of the specification’s type', async () => {
    const wrong: readonly (readonly [unknown, string])[] = [
      [{ verifiableCredential: aCredential() }, 'body-credential-missing'],
      [undefined, 'not-json'],
      [[], 'body-not-object'],
      [{ credential: aCredential(), options: 'x' }, 'body-options-not-object'],
      [{ credential: aCredential({ '@context': 4 }) }, 'context-not-list'],
      [{ credential: aCredential({ type: 4 }) }, 'type-not-term'],
      [{ credential: aCredential({ issuer: undefined }) }, 'issuer-missing'],
      [{ credential: aCredential({ issuer: 4 }) }, 'issuer-not-url'],
      [{ credential: aCredential({ credentialSubject: [] }) }, 'subject-missing'],
      [{ credential: aCredential({ '@context': ['https://www.w3.org/ns/credentials/v2'] }) }, 'term-undefined'],
    ]
    for (const [body, code] of wrong) {
      const { status, answer } = await post('/issuers/eddsa-rdfc-2022/credentials/issue', body)
      expect([status, codes(answer)[0]], code).toEqual([400, code])
      expect(answer).toMatchObject({
        type: expect.stringMatching(/^https:\/\/www\.w3\.org\/TR\/vc-data-model#[A-Z_]+$/),
      })
    }
  })

  test('An id is given to what has none; an issuer object keeps its members', async () => {
    const { answer } = await issue({ id: undefined, issuer: { id: 'did:example:x', name: '기관' } })
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      issuer: { id: expect.stringMatching(/^did:key:/), name: '기관' },
    })
  })
})

describe('VC API § 3.3 Verify Credential and Presentation', () => {
  test('What does not verify is 400, verified false, with every reason', async () => {
    const { answer } = await issue()
    const broken = async (change: object) =>
      await post('/credentials/verify', { verifiableCredential: { ...answer, ...change } })
    expect(codes((await broken({ validFrom: '2026-01-02T03:04:06Z' })).answer)).toEqual(['signature-wrong'])
    expect(codes((await broken({ type: undefined, issuer: 7 })).answer)).toEqual(['type-missing', 'issuer-not-url'])
    for (const change of [
      { proof: undefined },
      { proof: [] },
      { '@context': [null] },
      { credentialSubject: 'x' },
      { proof: 'x' },
    ])
      expect(await broken(change)).toMatchObject({ status: 400, answer: { verified: false } })
    expect(await post('/credentials/verify', {})).toMatchObject({ status: 400, answer: { verified: false } })
  })

  test('A presentation proves its holder to one audience on one occasion', async () => {
    const { answer: badge } = await issue()
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [badge],
    }
    const options = { challenge: 'c', domain: 'https://employer.example' }
    const { status, answer } = await post('/issuers/eddsa-rdfc-2022/presentations', { presentation, options })
    expect(status).toBe(201)
    const shown = { verifiablePresentation: Object(answer)['verifiablePresentation'] }
    expect(await post('/presentations/verify', { ...shown, options })).toMatchObject({
      status: 200,
      answer: { verified: true },
    })
    const other = await post('/presentations/verify', {
      ...shown,
      options: { ...options, domain: 'https://other.example' },
    })
    expect(other).toMatchObject({ status: 400, answer: { type: 'https://w3id.org/security#INVALID_DOMAIN_ERROR' } })
  })

  test('An envelope is opened only when its context, type and data URL are right', async () => {
    const { answer } = await issue({}, 'jose-es256')
    const broken = async (change: object) =>
      codes((await post('/credentials/verify', { verifiableCredential: { ...answer, ...change } })).answer)
    expect(await broken({ '@context': [] })).toEqual(['context-order'])
    expect(await broken({ '@context': 'https://www.w3.org/ns/credentials/examples/v2' })).toEqual(['context-order'])
    expect(await broken({ id: String(Object(answer)['id']).split(',')[1] })).toEqual(['envelope-not-data-url'])
    expect(await broken({ type: undefined })).toContain('type-missing')
    expect(await broken({ type: 'VerifiableCredential' })).toContain('issuer-missing')
  })
})

describe('VC API § 3.2.2 Update Status', () => {
  test('A credential that is revoked over the API is refused from then on', async () => {
    const { answer: badge } = await issue({ id: 'urn:uuid:77' }, 'status')
    const verify = async () => await post('/credentials/verify', { verifiableCredential: badge })
    expect(await verify()).toMatchObject({ status: 200 })
    const set = (change: object = {}) =>
      post('/issuers/status/credentials/status', {
        credentialId: 'urn:uuid:77',
        credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', ...change },
      })
    expect(await set({ status: true })).toMatchObject({ status: 200 })
    expect(codes((await verify()).answer)).toEqual(['status-set'])
    expect(await set({ status: '0' })).toMatchObject({ status: 200 })
    expect(await verify()).toMatchObject({ status: 200 })
    expect(await set({ statusPurpose: 'unknown' })).toMatchObject({ status: 404 })
    // A newer version or a message is told, and takes nothing away.
    for (const statusPurpose of ['refresh', 'message'])
      expect(await set({ statusPurpose })).toMatchObject({ status: 200 })
    const told = { statuses: [{ status: 0 }, { status: 0 }, { status: 1 }, { status: 1, message: 'under review' }] }
    expect(await verify()).toMatchObject({ status: 200, answer: told })
    expect(await post('/issuers/status/credentials/status', { credentialId: 7 })).toMatchObject({ status: 400 })
  })

  test('The published list is a credential that verifies; what is not there is 404', async () => {
    const list = await node.answer('GET', '/issuers/status/status/revocation', undefined)
    expect(await post('/credentials/verify', { verifiableCredential: list.body })).toMatchObject({ status: 200 })
    for (const path of [
      '/issuers/status/status/x',
      '/issuers/nobody/credentials/issue',
      '/',
      '/issuers/eddsa-rdfc-2022/status/revocation',
    ])
      expect(await node.answer('GET', path, undefined)).toMatchObject({ status: 404 })
  })

  test('The settings name every issuer with its own DID and address', () => {
    expect(node.settings.match(/did:key:/g)?.length).toBe(issuerKinds.length + 2)
    for (const { name } of issuerKinds)
      expect(node.settings).toContain(`https://localhost:1/issuers/${name}/credentials/issue`)
  })
})
