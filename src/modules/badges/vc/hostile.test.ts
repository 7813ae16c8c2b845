import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addIntegrityProof } from './integrity/add-integrity-proof.ts'
import { aCredential, makeKeyRing, now } from './testing/stage.ts'
import { verifyCredential } from './verify-credential.ts'
import { verifyPresentation } from './verify-presentation.ts'

const ring = makeKeyRing()
const slow = 2_500 // milliseconds: the canonical form may take two seconds at most
const fetched: unknown[] = []
const network = globalThis.fetch
let genuine: Record<string, unknown>

beforeAll(async () => {
  globalThis.fetch = async (address) => {
    fetched.push(address)
    throw new Error('nothing is fetched')
  }
  const signed = await addIntegrityProof(
    aCredential({ evidence: [{ type: 'ExampleEvidence', note: '글' }] }),
    ring.add('did:example:issuer'),
    {
      cryptosuite: 'eddsa-rdfc-2022',
      purpose: 'assertionMethod',
      created: now,
    },
  )
  if (!signed.ok) throw new Error(signed.problem.code)
  genuine = { ...signed.document }
})
afterAll(() => {
  globalThis.fetch = network
})

async function refuses(document: unknown): Promise<void> {
  const began = performance.now()
  const credential = await verifyCredential(document, ring.how)
  const presentation = await verifyPresentation(document, ring.how, {})
  expect([credential.verified, presentation.verified]).toEqual([false, false])
  expect(credential.problems.length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(2 * slow)
  expect(fetched).toEqual([])
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    'https://a.example/x',
    '_:b0',
    '@id',
    { '@id': 'urn:x' },
    { '@value': 1 },
    { '@context': 'https://a.example' },
  ),
  fc.constantFrom<unknown>({ '@list': [] }, { '@graph': [] }, { '@reverse': {} }, '\ud800', Infinity, -0, {
    __proto__: null,
  }),
)

describe('whatever is handed over', () => {
  test('any JSON is answered with a reason', async () => {
    await fc.assert(fc.asyncProperty(fc.anything({ withBigInt: true, withDate: true, withMap: true }), refuses), {
      numRuns: 200,
    })
  })

  test('a genuine credential with any one member replaced is refused, or says the same', async () => {
    const paths = pathsIn(genuine)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), strange, async (path, value) => {
        const document = replaced(genuine, path, value)
        const answer = await verifyCredential(document, ring.how)
        expect(sameMeaning(answer.verified ? document : genuine)).toEqual(sameMeaning(genuine))
        expect(fetched).toEqual([])
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  test('hostile shapes are refused quickly, each with its own reason', async () => {
    const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)])
    const shapes: readonly (readonly [object, string])[] = [
      [{ evidence: deep(60) }, 'too-deep'],
      [{ evidence: Array.from({ length: 30_000 }, () => 1) }, 'too-large'],
      [{ name: 'x'.repeat(5_000_000) }, 'too-large'],
      [{ name: '\ud800' }, 'half-a-letter'],
      [JSON.parse('{"evidence":{"__proto__":{"type":"x"}}}'), 'forbidden-key'],
      [
        { '@context': ['https://www.w3.org/ns/credentials/v2', { '@import': 'https://a.example/c' }] },
        'context-unknown',
      ],
      [{ '@context': ['https://www.w3.org/ns/credentials/v2', 'https://a.example/c'] }, 'context-unknown'],
      [{ '@context': ['https://www.w3.org/ns/credentials/v2', { type: '@id' }] }, 'term-redefined'],
      [{ proof: Array.from({ length: 50 }, () => genuine['proof']) }, 'too-many-proofs'],
      [{ id: 'https://a.example/> <urn:p> <urn:o> .\n<urn:s' }, 'id-not-url'],
    ]
    for (const [change, code] of shapes) {
      const document = { ...genuine, ...change }
      await refuses(document)
      expect(
        (await verifyCredential(document, ring.how)).problems.map((found) => found.code),
        code,
      ).toContain(code)
    }
  })

  test('a graph made to be slow is given up', async () => {
    const node = (n: number) => ({
      type: 'ExampleEvidence',
      next: Array.from({ length: 12 }, (_, to) => ({ '@id': `_:n${(n + to) % 24}` })),
    })
    await refuses({ ...genuine, evidence: Array.from({ length: 24 }, (_, n) => ({ '@id': `_:n${n}`, ...node(n) })) })
    expect(fetched).toEqual([])
  }, 30_000)
})

type Path = readonly string[]

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    ...(at.length === 0 ? [] : [at]),
    ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key])),
  ]
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value) ? Object(value.slice()) : { ...Object(value) }
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

// One value and a list of it say the same in JSON-LD.
function sameMeaning(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1) return sameMeaning(value[0])
  if (Array.isArray(value)) return value.map(sameMeaning)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sameMeaning(inner)]))
}
