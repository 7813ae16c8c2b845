import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalForm } from './canonical-form.ts'
import { canonicalQuads } from './canonical-hash.ts'
import { plainContexts } from './document-contexts.ts'
import type { BadgeOrder } from './issue-badge.ts'
import { knownQuads } from './known-quads.ts'
import { presentBadges } from './present-badges.ts'
import { now, setStage, type Stage, throughJson } from './testing/build-badge.ts'
import { webAddress } from './testing/random-texts.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})

async function shortcut(document: object): Promise<string | undefined> {
  const quads = knownQuads(document)
  return quads && (await canonicalForm(quads))
}

const [often, seldom] = [30, 1]
const text = fc.oneof(
  { weight: often, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: often, arbitrary: fc.constantFrom('전기기능사', '', '@id', '_:b0', 'https://a.test') },
  { weight: seldom, arbitrary: fc.constantFrom('a"b', 'a\\b', 'line\nline', '\u007f') },
)
const address = fc.oneof(
  { weight: often, arbitrary: webAddress },
  { weight: seldom, arbitrary: fc.constantFrom('urn:uuid:1', 'name:x', 'https://a.test/"', 'https://a.test/한') },
)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const day = fc.constantFrom('2020-02-29', '2026-01-15')

const change: fc.Arbitrary<Partial<BadgeOrder>> = fc
  .record({
    name: text,
    description: text,
    criteria: text,
    id: address,
    url: address,
    code: maybe(text),
    alignments: fc.nat(2),
    holder: maybe(text),
    details: fc.record({
      from: maybe(day),
      to: maybe(day),
      role: maybe(text),
      number: maybe(text),
      narrative: maybe(text),
    }),
    credits: maybe(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
    status: fc.nat(3),
  })
  .map(({ name, description, criteria, id, url, code, alignments, holder, details, credits, status }) => ({
    id: `urn:uuid:${alignments}${status}`,
    achievement: {
      id,
      name,
      description,
      criteria,
      alignments: Array.from({ length: alignments }, () => ({ name, url, ...(code !== undefined && { code }) })),
    },
    details: defined({ ...details, credits }),
    recipient: { id: stage.holder.did, ...(holder !== undefined && { name: holder }) },
    status: Array.from({ length: status }, (_, index) => ({
      purpose: 'revocation' as const,
      listUrl: url,
      index: index % 2,
    })),
  }))

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}

function shownBy(badges: readonly object[]): Record<string, unknown> {
  const type = ['VerifiablePresentation']
  return throughJson({ '@context': plainContexts, type, holder: stage.holder.did, verifiableCredential: badges })
}

// Where the processor refuses the document, so must we leave it.
async function equalOrLeft(document: object): Promise<'equal' | 'left'> {
  const short = await shortcut(document)
  if (short === undefined) return 'left'
  expect(short).toBe(await canonicalQuads(document).catch(() => 'refused'))
  return 'equal'
}

describe('the canonical form without a JSON-LD processor', () => {
  test('is the processor’s for what we issue and show', async () => {
    const badges = [
      await stage.badge(),
      await stage.badge({ ...stage.order(), id: 'urn:uuid:2', details: { role: '점검' } }),
    ]
    const shown = await presentBadges({ badges, holder: stage.holderKey, challenge: 'c', domain: 'd' }, now)
    for (const signed of [...badges, shown]) {
      const { proof: _, ...document } = throughJson(signed)
      expect(await shortcut(document)).toBe(await canonicalQuads(document))
    }
  })

  test('is the processor’s or is left to it, whatever is written in', async () => {
    const seen = { equal: 0, left: 0 }
    await fc.assert(
      fc.asyncProperty(change, async (some) => {
        const order = stage.order(some)
        const badge = await stage.badge(order).catch(() => undefined) // the processor refuses what is no address
        if (!badge) return
        const { proof: _, ...document } = throughJson(badge)
        seen[await equalOrLeft(document)]++
        seen[await equalOrLeft(shownBy([badge]))]++
      }),
      { numRuns: 40 },
    )
    expect(Math.min(seen.equal, seen.left)).toBeGreaterThan(0)
  }, 60_000)

  test('is the processor’s or is left to it, wherever one member is changed', async () => {
    const document = shownBy([
      await stage.badge(stage.order({ details: { from: '2020-01-01', role: '점검', narrative: '글' } })),
    ])
    const seen = { equal: 0, left: 0 }
    for (const path of pathsIn(document))
      for (const value of strange) seen[await equalOrLeft(changed(document, path, value))]++
    expect(seen.equal).toBeGreaterThan(50)
    expect(seen.left).toBeGreaterThan(300)
  }, 120_000)
})

const strange: readonly unknown[] = [
  undefined,
  '전기',
  'urn:uuid:7',
  'did:key:z6MkA',
  7,
  true,
  [],
  ['Achievement'],
  { id: 'urn:uuid:8' },
]

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [
    ...(path.length > 0 ? [[...path]] : []),
    ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])),
  ]
}

function changed(value: unknown, [first, ...rest]: readonly string[], to: unknown): Record<string, unknown>
function changed(value: unknown, [first, ...rest]: readonly string[], to: unknown): unknown {
  if (first === undefined) return to
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === first ? changed(one, rest, to) : one))
  const entries = Object.entries(value ?? {}).map(([key, inner]) => [
    key,
    key === first ? changed(inner, rest, to) : inner,
  ])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}
