import { expect, test } from 'vitest'
import { bakeBadge, unbakeBadge } from './bake-badge.ts'
import { readChunks, writeChunks } from './png.ts'
import { sealPng } from './seal-png.ts'
import { glyphPaths } from './seal-shapes.ts'
import { setStage, throughJson } from './testing/build-badge.ts'
import { verifyBadge } from './verify-badge.ts'

const stage = await setStage()
const badge = await stage.badge()
const picture = bakeBadge(sealPng('electricity'), badge)

test('a baked badge comes back as it was and verifies', async () => {
  const unbaked = unbakeBadge(picture)
  expect(unbaked).toEqual({ ok: true, document: throughJson(badge) })
  expect(unbaked.ok && (await verifyBadge(unbaked.document, stage.how))).toMatchObject({ verdict: 'valid' })
})

test('baking again replaces the badge', () => {
  expect(bakeBadge(picture, badge).equals(picture)).toBe(true)
})

test('a picture that is damaged, bare, doubled or no PNG says so', () => {
  const damaged = Buffer.from(picture)
  damaged[80] = (damaged[80] ?? 0) ^ 1
  const chunks = readChunks(picture) ?? []
  const doubled = writeChunks(chunks.flatMap((chunk) => (chunk.type === 'iTXt' ? [chunk, chunk] : [chunk])))
  const packed = writeChunks(
    chunks.map(({ type, data }) => ({ type, data: type === 'iTXt' ? Buffer.from(data).fill(1, 20, 21) : data })),
  )
  const reasons = [
    damaged,
    sealPng('work'),
    doubled,
    packed,
    Buffer.from('GIF89a'),
    picture.subarray(0, 300),
    Buffer.alloc(0),
  ].map((file) => {
    const answer = unbakeBadge(file)
    return answer.ok ? 'ok' : answer.reason
  })
  expect(reasons).toEqual([
    'not-a-png',
    'no-badge',
    'several-badges',
    'unreadable-badge',
    'not-a-png',
    'not-a-png',
    'not-a-png',
  ])
})

test('every kind has a seal of its own, small, always the same', () => {
  const kinds = ['qualification', 'electricity', 'work', 'degree', 'course', 'language'] as const
  expect(new Set(kinds.map((kind) => sealPng(kind).toString('hex'))).size).toBe(Object.keys(glyphPaths).length)
  for (const kind of kinds) expect(sealPng(kind).length).toBeLessThan(12_000)
})
