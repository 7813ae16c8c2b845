import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { addIntegrityProof } from '../integrity/add-integrity-proof.ts'
import { aCredential, makeKeyRing, now } from '../testing/stage.ts'
import { verifyCredential } from '../verify-credential.ts'

const picture = Buffer.from('a picture')
const sri = (bytes: Buffer) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`
const asked: string[] = []
const ring = makeKeyRing({
  readResource: async (url) => {
    asked.push(url)
    return url.startsWith('https://listed.example/') ? picture : undefined
  },
})
let key: ReturnType<typeof ring.add>
beforeAll(() => {
  key = ring.add('did:example:issuer')
})

async function verify(relatedResource: unknown, change: object = {}) {
  asked.length = 0
  const wish = { cryptosuite: 'eddsa-rdfc-2022', purpose: 'assertionMethod', created: now } as const
  const signed = await addIntegrityProof(aCredential({ relatedResource }), key, wish)
  if (!signed.ok) throw new Error(signed.problem.code)
  const { verified, problems, warnings } = await verifyCredential({ ...signed.document, ...change }, ring.how)
  return { verified, problems: problems.map(({ code }) => code), warnings: warnings?.map(({ code }) => code) }
}

describe('VC Data Model 2.0 § 5.3 Integrity of Related Resources, read', () => {
  test('A resource in the credential itself is compared without reading anything', async () => {
    const id = `data:image/png;base64,${picture.toString('base64')}`
    expect(await verify({ id, digestSRI: sri(picture) })).toEqual({ verified: true, problems: [], warnings: [] })
    const other = await verify({ id, digestSRI: sri(Buffer.from('another')) })
    expect(other).toMatchObject({ verified: false, problems: ['related-resource-digest-wrong'] })
    expect(await verify({ id: 'data:,a%20picture', digestSRI: sri(picture) })).toMatchObject({ verified: true })
    expect(asked).toEqual([])
  })

  test('One that the node may read is read and compared; one that it may not is told, and is no error', async () => {
    const id = 'https://listed.example/picture'
    expect(await verify({ id, digestSRI: sri(picture) })).toEqual({ verified: true, problems: [], warnings: [] })
    const other = await verify({ id, digestSRI: sri(Buffer.from('another')) })
    expect(other).toMatchObject({ verified: false, problems: ['related-resource-digest-wrong'] })
    const hidden = await verify({ id: 'https://unlisted.example/picture', digestSRI: sri(picture) })
    expect(hidden).toEqual({ verified: true, problems: [], warnings: ['related-resource-not-read'] })
  })

  test('Nothing is read for a credential whose proof does not hold, and at most ten for one', async () => {
    const id = 'https://listed.example/picture'
    expect((await verify({ id, digestSRI: sri(picture) }, { name: 'changed' })).problems).toEqual(['signature-wrong'])
    expect(asked).toEqual([])
    const many = Array.from({ length: 12 }, (_, n) => ({ id: `${id}/${n}`, digestSRI: sri(picture) }))
    expect((await verify(many)).warnings).toHaveLength(2)
    expect(asked).toHaveLength(10)
  })
})
