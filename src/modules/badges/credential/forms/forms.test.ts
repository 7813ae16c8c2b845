import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalQuads } from '../canonical-hash.ts'
import { hashedName } from '../hashed-name.ts'
import { issueBadgeText } from '../issue-badge.ts'
import { knownQuads } from '../known-quads.ts'
import { compareWithReference } from '../testing/compare-with-reference.ts'
import { randomDocuments } from '../testing/random-badges.ts'
import { now, setStage, throughJson } from '../testing/build-badge.ts'
import { proofOptions } from '../proof.ts'
import { verifyBadge } from '../verify-badge.ts'
import { compileForm } from './compile-form.ts'
import { textOfForm } from './fill-form.ts'
import { issueByForm } from './issue-by-form.ts'
import { hashByForm, learnForm } from './known-forms.ts'
import { matches } from './match-pattern.ts'

const stage = await setStage()

async function plain(change = {}) {
  const { proof: _, ...document } = throughJson(await stage.badge(change))
  return document
}

describe('a form', () => {
  test('is the reference’s canonical form or leaves it to the general way, whatever the badge', async () => {
    const { unlike, ...ways } = await compareWithReference(randomDocuments(1_500, 2026))
    expect(unlike).toEqual([])
    expect(Math.min(...Object.values(ways))).toBeGreaterThan(50)
  }, 120_000)

  test('has a place for each hash that the hidden name may get', async () => {
    const form = compileForm(await plain())
    const seen = new Set<string>()
    for (let at = 0; at < 40; at++) {
      const document = await plain({ recipient: { id: stage.holder.did, name: `이름 ${at}` } })
      const values: string[] = []
      expect(form && matches(form.pattern, document, values)).toBe(true)
      const text = form && textOfForm(form, values)
      expect(text).toBe(await canonicalQuads(document))
      seen.add(/_:c14n\d(?= <\S+#hashed>)/.exec(text ?? '')?.[0] ?? '')
    }
    expect(seen.size).toBe(form?.nameless.length)
  })

  test('lets no statement in by what stands in its places', async () => {
    const document = await plain()
    learnForm(document)
    expect(hashByForm(document)).toBeDefined()
    const subject = Object(document['credentialSubject'])
    const bad = ['x"', 'x\\', 'x\n', '\u0000', '\ud800', '" .\n<urn:a> <urn:b> "c']
    for (const licenseNumber of bad)
      expect(hashByForm({ ...document, credentialSubject: { ...subject, licenseNumber } })).toBeUndefined()
    for (const id of ['did:a> <urn:x', 'did:a b', 'x', 'did:한', 'urn:uuid:\uE0000\uE001'])
      expect(hashByForm({ ...document, credentialSubject: { ...subject, id } })).toBeUndefined()
    for (const other of [
      { ...document, extra: 1 },
      { ...document, name: '전기기능장' },
      { ...document, id: stage.did },
    ])
      expect(hashByForm(other)).toBeUndefined()
  })

  test('is not made where lines could change places', async () => {
    const twice = { purpose: 'revocation' as const, listUrl: 'https://a.example/1', index: 1 }
    const document = await plain({ status: [twice, { ...twice, index: 2 }] })
    learnForm(document)
    expect(hashByForm(document)).toBeDefined()
    const turned = await plain({ status: [{ ...twice, index: 2 }, twice] })
    expect(hashByForm(turned)).toBeUndefined()
    learnForm(turned)
    expect(hashByForm(turned)).toBeDefined()
    expect(compileForm(await plain({ status: [twice, twice] }))).toBeUndefined()
  })
})

test('a badge written from its form is the text of the same badge, and verifies by reading it in full', async () => {
  const order = stage.order({ id: 'urn:uuid:first', details: { role: '배선 "점검"' } })
  await issueBadgeText(stage.order(), now)
  const said = { ...stage.order().details, evidence: [{ narrative: '실기 사진' }] }
  const more = stage.order({ details: said })
  const version = stage.order({ achievement: { ...stage.order().achievement, version: '2' } })
  for (const some of [
    more,
    version,
    stage.order({ details: { from: '2023-06-30', number: '한-7' } }),
    stage.order(),
    order,
  ]) {
    const text = await issueBadgeText(some, now)
    const { proof: _, ...document } = JSON.parse(text)
    expect(text).toBe(JSON.stringify(JSON.parse(text)))
    expect(withoutSalt(document)).toEqual(withoutSalt(await plain(some)))
    expect(await verifyBadge(JSON.parse(text), stage.how)).toMatchObject({ verdict: 'valid' })
    const other = { ...document, credentialSubject: { ...document.credentialSubject, licenseNumber: '위조' } }
    expect(await verifyBadge({ ...other, proof: _ }, stage.how)).toMatchObject({ verdict: 'altered' })
  }
  expect(knownQuads(await plain(order))).toBeUndefined()
})

test('a designed badge has a form: version, picture, tags, credits, results and what it rests on', async () => {
  const { achievement, details } = stage.order()
  const address = 'https://work.example/achievements/course'
  const results = [
    { id: `${address}#r1`, name: '점수', type: 'RawScore' as const, from: '0', to: '100' },
    { id: `${address}#r2`, name: '등급', type: 'PerformanceLevel' as const, values: ['상', '중', '하'] },
  ]
  const picture = { url: `${address}/picture.png`, says: '번개' }
  const designed = { ...achievement, id: address, version: '3', tags: ['전기', '안전'], image: picture, results }
  const reached = (at: number) => ({
    ...details,
    credits: 1.5,
    results: [
      { of: `${address}#r1`, value: String(60 + at) },
      { of: `${address}#r2`, value: at % 2 === 0 ? '상' : '중' },
    ],
    evidence: [{ url: `https://work.example/e/${at}`, narrative: `실기 사진 ${at}` }, { narrative: `면접 ${at}` }],
  })
  const order = (at: number) => stage.order({ achievement: designed, details: reached(at) })
  learnForm(await plain(order(0)))
  await issueBadgeText(order(0), now)
  const options = proofOptions(stage.key, { purpose: 'assertionMethod', created: now })
  const orders = new Set<string>()
  for (let at = 1; at < 30; at++) {
    const document = await plain(order(at))
    const hash = hashByForm(document)
    expect(hash?.toString('hex')).toBe(sha256(await canonicalQuads(document)))
    expect(issueByForm({ order: order(at), identity: [hashedName('한지우')] }, options)).toBeDefined()
    const { proof, ...written } = JSON.parse(await issueBadgeText(order(at), now))
    expect(withoutSalt(written)).toEqual(withoutSalt(document))
    expect(await verifyBadge({ ...written, proof }, stage.how)).toMatchObject({ verdict: 'valid' })
    const form = compileForm(document)
    const values: string[] = []
    if (form && matches(form.pattern, document, values)) orders.add(linesWithNames(textOfForm(form, values) ?? ''))
  }
  expect(orders.size).toBeGreaterThan(5)
})

function linesWithNames(text: string): string {
  return text.match(/_:c14n\d+(?= <\S+type>)/g)?.join() ?? ''
}

function sha256(text: string): string {
  return hash('sha256', text)
}

function withoutSalt(document: object): unknown {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'identifier' ? undefined : value)))
}
