import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy, type TestNode } from '../../../platform/testing/test-node.ts'
import { issueByHand } from '../issuers/issue.ts'
import { tables } from '../tables.ts'
import { aDesign } from '../testing/design.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { anAgency, aPerson, asSystem } from '../testing/stage.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge, myWallet } from '../wallet/my-wallet.ts'
import { makeReceivingNumber, myReceivingNumber } from '../wallet/receiving-number.ts'
import { addAlignment, nextVersion, publishDesign, retireDesign, startDesign, writeDesign } from './change-design.ts'
import { publishedDesign, publishedPicture } from './published-design.ts'
import { ownDesign } from './read-designs.ts'

let office: Office
let node: TestNode
let hrdk: Office['hrdk']
beforeAll(async () => {
  office = await openOffice()
  ;({ node, hrdk } = office)
})
afterAll(() => office.close())

const published = async (): Promise<string> => {
  const { design } = must(await startDesign(callBy(node, hrdk), { content: aDesign }))
  return must(await publishDesign(callBy(node, hrdk), { design })).design
}

describe('a badge design', () => {
  test('is a draft for its agency alone, and never changes once it is published: not by the program, not by SQL', async () => {
    const { design } = must(await startDesign(callBy(node, hrdk), { content: aDesign }))
    const seen = must(await ownDesign(callBy(node, hrdk), { design })).design.updatedAt
    const stranger = await anAgency(node, `other-${design.slice(-6)}`, '다른기관', 'degree', 'degrees')
    expect(code(await ownDesign(callBy(node, stranger), { design }))).toBe('badges.no-such-design')
    expect(await publishedDesign(node, 'hrdk', design)).toBeUndefined()
    const content = { ...aDesign, name: '설비보전 기초' }
    must(await writeDesign(callBy(node, hrdk), { design, seen, content }))
    must(await addAlignment(callBy(node, hrdk), { design, alignment: { ...aDesign.alignments[0], code: '8313' } }))
    expect(code(await writeDesign(callBy(node, hrdk), { design, seen, content }))).toBe('badges.design-changed')
    must(await publishDesign(callBy(node, hrdk, 'publish-once'), { design }))
    expect(code(await publishDesign(callBy(node, hrdk), { design }))).toBe('badges.design-published')
    const change = asSystem(node, (tx) =>
      tables(tx).updateTable('badges.design').set({ content: '{}' }).where('id', '=', design).execute(),
    )
    await expect(change).rejects.toThrow('never changed')
    expect(await publishedDesign(node, 'hrdk', design)).toMatchObject({ name: '설비보전 기초', version: '1' })
    expect(await publishedDesign(node, 'keis', design)).toBeUndefined()
  })

  test('is followed by a new version; two clicks open one draft, publishing it retires the old one', async () => {
    const first = await published()
    const [a, b] = await Promise.all([
      nextVersion(callBy(node, hrdk), { design: first }),
      nextVersion(callBy(node, hrdk), { design: first }),
    ])
    expect(must(a)).toEqual(must(b))
    must(await publishDesign(callBy(node, hrdk), { design: must(a).design }))
    const order = { holder: 'nobody', number: 'N-1', design: first, results: { r1: '90', r2: '상' } }
    const person = await aPerson(node, '임소담')
    must(await makeReceivingNumber(callBy(node, person), {}))
    const holder = must(await myReceivingNumber(callBy(node, person), {}))?.number
    expect(code(await issueByHand(callBy(node, hrdk), { ...order, holder }))).toBe('badges.design-not-in-use')
    const { versions } = must(await ownDesign(callBy(node, hrdk), { design: first }))
    expect(versions.map((v) => [v.version, v.retiredAt !== undefined])).toEqual([
      [2, false],
      [1, true],
    ])
    must(await retireDesign(callBy(node, hrdk), { design: must(a).design }))
  })

  test('makes badges with results, evidence, standards and picture that verify; what does not fit is named', async () => {
    const design = await published()
    const person = await aPerson(node, '임소담')
    must(await makeReceivingNumber(callBy(node, person), {}))
    const number = must(await myReceivingNumber(callBy(node, person), {}))?.number ?? ''
    const order = { holder: `${number.slice(0, 4)} ${number.slice(4)}`, number: 'D-1', design }
    const refused = await issueByHand(callBy(node, hrdk), { ...order, results: { r1: '101' } })
    expect(refused.ok || refused.refusal.fields).toEqual({
      'results.r1': 'not-in-range',
      'results.r2': 'needed',
      'evidence.says': 'needed',
    })
    const said = { results: { r1: '92', r2: '상' }, evidence: { says: '평가표 3장', url: 'https://example.kr/평가' } }
    const { badge } = must(await issueByHand(callBy(node, hrdk), { ...order, ...said }))
    const { document, did, badge: mine } = must(await myBadge(callBy(node, person), { badge }))
    expect(await verifyNow(node, document, did)).toMatchObject({ verdict: 'valid' })
    expect(document.credentialSubject.result?.map((r) => r.value)).toEqual(['92', '상'])
    expect(document.credentialSubject.achievement).toMatchObject({ tag: ['설비', '정비'], version: '1' })
    expect(mine.drawn?.picture.sign).toBe('gear')
    expect(must(await myWallet(callBy(node, person), {})).badges).toHaveLength(1)
    const { achievement, ...subject } = document.credentialSubject
    const changed = (part: object) => ({
      ...document,
      credentialSubject: { ...subject, achievement: { ...achievement, ...part } },
    })
    for (const altered of [
      { ...document, evidence: [{ type: ['Evidence'], narrative: '평가표 4장' }] },
      { ...document, credentialSubject: { ...subject, achievement, result: subject.result?.slice(0, 1) } },
      changed({ tag: ['설비'] }),
      changed({ version: '2' }),
      changed({ image: 'https://example.kr/other.png' }),
      changed({ resultDescription: achievement.resultDescription?.slice(0, 1) }),
    ])
      expect(await verifyNow(node, altered, did)).toMatchObject({ verdict: 'altered' })
    office.wait(601_000)
    expect(code(await issueByHand(callBy(node, hrdk), { ...order, number: 'D-2', ...said }))).toBe(
      'badges.no-such-holder',
    )
  })

  test('publishes its picture as SVG with its letters escaped and as PNG', async () => {
    const picture = { ...aDesign.picture, letters: '<&>' }
    const { design } = must(await startDesign(callBy(node, hrdk), { content: { ...aDesign, picture } }))
    must(await publishDesign(callBy(node, hrdk), { design }))
    const svg = await publishedPicture(node, 'hrdk', design, 'svg')
    expect(svg).toContain('&lt;&amp;&gt;</text>')
    const png = await publishedPicture(node, 'hrdk', design, 'png')
    expect(Buffer.isBuffer(png) && png.subarray(1, 4).toString()).toBe('PNG')
  })
})
