import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConformanceNode, makeConformanceNode } from '../conformance/conformance-node.ts'
import { aCredential, now } from '../testing/stage.ts'

const network = globalThis.fetch
const fetched: unknown[] = []
let node: ConformanceNode
let genuine: Record<string, unknown>
let enveloped: Record<string, unknown>
beforeAll(async () => {
  globalThis.fetch = async (address) => {
    fetched.push(address)
    throw new Error('nothing is fetched')
  }
  node = await makeConformanceNode(await mkdtemp(join(tmpdir(), 'onil-hostile-')), 'https://localhost:1', () => now)
  const issue = async (at: string) => {
    const body = { credential: aCredential({ name: '증명' }) }
    return { ...Object((await node.answer('POST', `/issuers/${at}/credentials/issue`, body)).body) }
  }
  genuine = await issue('status')
  enveloped = await issue('jose-es256')
})
afterAll(() => {
  globalThis.fetch = network
})

const reasons = async (path: string, body: unknown): Promise<number> => {
  const answer = await node.answer('POST', path, body)
  expect(answer).toMatchObject({ status: 400, body: { problemDetails: expect.any(Array) } })
  expect(fetched).toEqual([])
  return Object(answer.body).problemDetails.length
}
const refused = async (path: string, body: unknown): Promise<void> => {
  expect(await reasons(path, body)).toBeGreaterThan(0)
}

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })

describe('whatever is asked of the VC API', () => {
  test('any body at any endpoint is answered with its reasons', async () => {
    const paths = [
      '/credentials/verify',
      '/presentations/verify',
      '/issuers/status/credentials/issue',
      '/issuers/status/credentials/status',
    ]
    const bodies = fc.oneof(
      anything,
      fc.record({ verifiableCredential: anything, options: anything }),
      fc.record({ verifiablePresentation: anything, presentation: anything, options: anything }),
      fc.record({ credential: anything, credentialId: anything, credentialStatus: anything }),
    )
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), bodies, refused), { numRuns: 250 })
    expect(fetched).toEqual([])
  })

  test('options of any kind never make a genuine credential throw or read from anywhere', async () => {
    const options = fc.dictionary(
      fc.constantFrom('domain', 'challenge', 'expectedProofPurpose', 'checks', '__proto__'),
      anything,
    )
    await fc.assert(
      fc.asyncProperty(options, async (asked) => {
        const { status } = await node.answer('POST', '/credentials/verify', {
          verifiableCredential: genuine,
          options: asked,
        })
        expect([200, 400]).toContain(status)
        expect(fetched).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('an envelope with any letter changed is refused, and so is one around anything', async () => {
    const id = String(enveloped['id'])
    const start = id.indexOf(',') + 1
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: id.length - 6 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (at, by) => {
          const changed = `${id.slice(0, at)}${by}${id.slice(at + by.length)}`
          if (changed === id) return
          await refused('/credentials/verify', { verifiableCredential: { ...enveloped, id: changed } })
        },
      ),
      { numRuns: 150 },
    )
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (header, claims) => {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
        const compact = `${part(header)}.${part(claims)}.AAAA`
        await refused('/credentials/verify', { verifiableCredential: compact })
        await refused('/presentations/verify', {
          verifiablePresentation: {
            ...enveloped,
            type: 'EnvelopedVerifiablePresentation',
            id: `data:application/vp+jwt,${compact}`,
          },
        })
      }),
      { numRuns: 60 },
    )
    expect(fetched).toEqual([])
  })

  test('huge and endless shapes are given up at once', async () => {
    const long = 'A'.repeat(6_000_000)
    const holding = (verifiableCredential: unknown) => ({
      verifiablePresentation: {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiablePresentation'],
        verifiableCredential,
      },
    })
    const loop: Record<string, unknown> = { ...genuine }
    loop['evidence'] = loop
    const began = performance.now()
    await refused('/credentials/verify', { verifiableCredential: `${long}.${long}.${long}` })
    await refused('/credentials/verify', { verifiableCredential: loop })
    await refused('/credentials/verify', {
      verifiableCredential: { ...enveloped, id: `data:application/vc+jwt,${long}` },
    })
    await refused('/presentations/verify', holding(Array.from({ length: 5_000 }, () => genuine)))
    await refused('/presentations/verify', holding(Array.from({ length: 101 }, () => enveloped)))
    const many = Array.from({ length: 2_000 }, (_, n) => ({ id: `https://a.example/${n}`, digestSRI: 'sha256-x' }))
    await refused('/credentials/verify', { verifiableCredential: { ...genuine, relatedResource: many } })
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
