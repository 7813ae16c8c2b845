import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aCredential, now } from '../testing/stage.ts'
import { type ConformanceNode, makeConformanceNode } from './conformance-node.ts'
import { makeShelf } from './shelf.ts'

let node: ConformanceNode
beforeAll(async () => {
  node = await makeConformanceNode(await mkdtemp(join(tmpdir(), 'onil-shelf-')), 'https://localhost:1', () => now)
})
const ask = async (method: string, path: string, body?: unknown) =>
  await node.answer(method, `/issuers/${path}`, body === undefined ? undefined : JSON.parse(JSON.stringify(body)))

describe('VC API § 3.4 Holders keep, list and delete', () => {
  test.each(['eddsa-rdfc-2022', 'jose-es256'])(
    '%s: a credential is read by its id until it is deleted, then gone',
    async (at) => {
      const id = 'urn:uuid:0a8c1a7e-0000-4000-8000-000000000001'
      const { body } = await ask('POST', `${at}/credentials/issue`, { credential: aCredential({ id }) })
      const path = `${at}/credentials/${encodeURIComponent(id)}`
      expect(await ask('GET', path)).toEqual({ status: 200, body: { verifiableCredential: body } })
      expect(await ask('GET', `${at}/credentials`)).toEqual({ status: 200, body: [{ verifiableCredential: body }] })
      expect(await ask('DELETE', path)).toMatchObject({ status: 202 })
      expect(await ask('GET', path)).toMatchObject({ status: 410 })
      expect(await ask('DELETE', path)).toMatchObject({ status: 410 })
      expect(await ask('GET', `${at}/credentials`)).toEqual({ status: 200, body: [] })
      expect(await ask('DELETE', `${at}/credentials/urn:uuid:2`)).toMatchObject({ status: 404 })
    },
  )

  test('A credential without an id is called as the caller says', async () => {
    const options = { credentialId: 'order 7/ä' }
    const credential = aCredential({ id: undefined })
    await ask('POST', 'eddsa-jcs-2022/credentials/issue', { credential, options })
    const path = `eddsa-jcs-2022/credentials/${encodeURIComponent(options.credentialId)}`
    expect(await ask('GET', path)).toMatchObject({ status: 200 })
    expect(await ask('DELETE', path)).toMatchObject({ status: 202 })
  })

  test.each(['eddsa-rdfc-2022', 'jose-es256'])('%s: so is a presentation', async (at) => {
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: 'urn:uuid:0a8c1a7e-0000-4000-8000-000000000002',
      type: 'VerifiablePresentation',
    }
    expect(await ask('POST', `${at}/presentations`, { presentation, options: {} })).toMatchObject({ status: 201 })
    const path = `${at}/presentations/${presentation.id}`
    const shown = await ask('GET', path)
    expect(shown).toMatchObject({ status: 200, body: { verifiablePresentation: { '@context': expect.anything() } } })
    expect(await node.answer('POST', '/presentations/verify', { ...shown.body, options: {} })).toMatchObject({
      status: 200,
    })
    expect(await ask('DELETE', path)).toMatchObject({ status: 202 })
    expect(await ask('GET', path)).toMatchObject({ status: 410 })
    expect(await ask('GET', `${at}/presentations`)).toEqual({ status: 200, body: [] })
  })

  test('What cannot be derived is refused with its reason', async () => {
    const answer = await ask('POST', 'eddsa-rdfc-2022/credentials/derive', { verifiableCredential: {} })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'cryptosuite-derives-nothing' }] } })
  })

  test('A shelf has an end, and strange names are only not found', () => {
    const shelf = makeShelf('verifiableCredential')
    for (let at = 0; at < 1_010; at++) shelf.keep({ at }, `urn:x:${at}`)
    expect(shelf.show('urn:x:9')).toMatchObject({ status: 404 })
    expect(shelf.show('urn:x:1009')).toMatchObject({ status: 200 })
    for (const name of ['__proto__', 'constructor', '', '%', '../..']) expect(shelf.remove(name).status).toBe(404)
    shelf.keep({ id: 7 })
    shelf.keep({ id: 'urn:x:long', name: 'x'.repeat(200_000) })
    expect(shelf.show('urn:x:long')).toMatchObject({ status: 404 })
    expect(Object.keys(shelf.list().body)).toHaveLength(1_000)
  })
})
