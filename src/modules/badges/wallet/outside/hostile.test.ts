import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { writeChunks, writePicture } from '../../credential/png.ts'
import { verifyBadge } from '../../credential/verify-badge.ts'
import { openOutside, readOutsideFile } from './read-outside.ts'
import { walletFileIn } from './wallet-file.ts'

let asked = 0
const how = {
  now: new Date('2026-11-28T00:00:00Z'),
  resolveKey: async () => {
    asked += 1
    return await Promise.resolve(undefined)
  },
  readStatus: async () => {
    asked += 1
    return await Promise.resolve(undefined)
  },
}
const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:0190',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:evil.example', type: ['Profile'], name: '나쁜 곳' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: '이름',
      description: '',
      criteria: { narrative: '' },
    },
  },
}
const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://evil.example/1',
  recipient: { type: 'email', identity: 'a@b.kr', hashed: false },
  badge: { type: 'BadgeClass', name: '이름', issuer: 'https://evil.example' },
  verification: { type: 'hosted' },
  issuedOn: '2026-01-01T00:00:00Z',
}
const reasonOf = (file: Uint8Array | string): string => {
  const read = readOutsideFile(typeof file === 'string' ? Buffer.from(file) : file)
  return isRefusal(read) ? `${read.refused} ${read.facts?.['reason'] ?? ''}`.trim() : `read ${read.form}`
}

test('whatever comes as a file is read or refused with a reason', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map((text) => Buffer.from(text)),
    fc.string().map((text) => Buffer.from(`<svg>${text}</svg>`)),
    fc
      .uint8Array({ maxLength: 200 })
      .map((data) => Buffer.concat([png([['iTXt', Buffer.from(data)]]).subarray(0, -12), data])),
  )
  fc.assert(
    fc.property(any, (file) => {
      const read = readOutsideFile(file)
      expect(isRefusal(read) ? read.refused : read.form).toMatch(/\w/)
      walletFileIn(file)
    }),
    { numRuns: 400 },
  )
})

test('whatever stands in a badge, verifying answers with a reason and asks only for its issuer’s key', async () => {
  const paths = ['issuer', 'validFrom', 'credentialSubject', 'proof', 'credentialStatus', 'id', 'evidence', 'type']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
      asked = 0
      const { verdict } = await verifyBadge({ ...badge, [path]: value }, how)
      expect(verdict).not.toBe('valid')
      expect(asked).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

test('nesting, size and prototypes end at their limits', async () => {
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`
  expect(reasonOf(deep)).toBe('badges.too-large')
  expect(reasonOf('['.repeat(100_000))).toBe('badges.not-json')
  expect(reasonOf(JSON.stringify({ ...badge, evidence: 'x'.repeat(300_000) }))).toBe('badges.too-large')
  const polluted = openOutside(`{"__proto__":{"type":"Assertion","recipient":1,"badge":2}}`)
  expect(isRefusal(polluted) ? polluted.refused : '').toBe('badges.not-an-open-badge')
  const { verdict } = await verifyBadge(JSON.parse(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`), how)
  expect(verdict).toBe('malformed')
})

test('a picture that grows, holds two badges or only an address is refused with its reason', () => {
  const head = Buffer.from('openbadges\0')
  const packed = (data: Buffer) => Buffer.concat([head, Buffer.from([1, 0, 0, 0]), deflateSync(data)])
  const plain = Buffer.concat([head, Buffer.from([0, 0, 0, 0]), Buffer.from(JSON.stringify(assertion))])
  expect(reasonOf(png([['iTXt', plain]]))).toBe('read png')
  expect(reasonOf(png([['iTXt', packed(Buffer.from(JSON.stringify(assertion)))]]))).toBe('read png')
  expect(reasonOf(png([['tEXt', Buffer.concat([head, Buffer.from(JSON.stringify(assertion))])]]))).toBe('read png')
  expect(reasonOf(png([['iTXt', packed(Buffer.alloc(80_000_000))]]))).toBe('badges.picture-unreadable unreadable-badge')
  expect(
    reasonOf(
      png([
        ['iTXt', plain],
        ['iTXt', plain],
      ]),
    ),
  ).toBe('badges.picture-unreadable several-badges')
  expect(reasonOf(png([['tEXt', Buffer.concat([head, Buffer.from('https://evil.example/1')])]]))).toBe(
    'badges.picture-links',
  )
  expect(reasonOf(png([]))).toBe('badges.picture-unreadable no-badge')
})

test('an SVG that runs, fetches or grows is refused; one that only carries a badge is read', () => {
  const carried = `<o:credential xmlns:o="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${JSON.stringify(badge)}]]></o:credential>`
  const svg = (inside: string, before = '') => `${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
  expect(reasonOf(svg(carried))).toBe('read svg')
  const named = JSON.stringify({ ...badge, name: '<script>alert(1)</script> <credential>' })
  expect(reasonOf(svg(`<o:credential><![CDATA[${named}]]></o:credential>`))).toBe('read svg')
  for (const bad of [
    svg(carried, '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'),
    svg(`<script>fetch('https://evil.example')</script>${carried}`),
    svg(`<rect onload="x()"/>${carried}`),
    svg(`<a href="javascript:x()"/>${carried}`),
    svg(`<foreignObject/>${carried}`),
    svg(carried, '<?xml-stylesheet href="https://evil.example"?>'),
  ])
    expect(reasonOf(bad)).toBe('badges.picture-unreadable active-picture')
  expect(reasonOf(svg(carried + carried))).toBe('badges.picture-unreadable several-badges')
  expect(reasonOf(svg(''))).toBe('badges.picture-unreadable no-badge')
  expect(reasonOf(`<svg>${'<credential '.repeat(100_000)}`)).toMatch(/^badges\.picture-unreadable/)
})

function png(chunks: readonly (readonly [type: string, data: Buffer])[]): Buffer {
  const whole = writePicture({ width: 1, height: 1, pixels: new Uint8Array(4) })
  const made = writeChunks(chunks.map(([type, data]) => ({ type, data }))).subarray(8)
  return Buffer.concat([whole.subarray(0, 33), made, whole.subarray(33)])
}
