import { afterAll, beforeAll, expect, test } from 'vitest'
import { addProof } from '../credential/proof.ts'
import { badgeContexts } from '../credential/document-contexts.ts'
import { issueBadge } from '../credential/issue-badge.ts'
import type { SigningKey } from '../credential/keys.ts'
import { findIssuer, signingKeyOf } from '../issuers/issuer.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { openSite, type Site } from '../testing/site.ts'
import { asSystem } from '../testing/stage.ts'
import { endorsementsOf } from './endorsements.ts'
import { verifyNow } from './verify.ts'

let office: Office
let site: Site
let issuer: SigningKey
let other: SigningKey
const achievement = 'https://onil.test/agencies/hrdk/achievements/a1'

beforeAll(async () => {
  office = await openOffice()
  site = await openSite(office.node)
  const keyOf = async (code: string): Promise<SigningKey> =>
    await asSystem(office.node, async (tx) => {
      const found = await findIssuer(tx, { code })
      if (!found) throw new Error('no issuer')
      return await signingKeyOf(tx, office.node, found)
    })
  ;[issuer, other] = [await keyOf('hrdk'), await keyOf('keis')]
})
afterAll(async () => {
  await site.app.close()
  await office.close()
})

const now = () => office.node.clock.now()

async function endorsement(change: object = {}, key = other): Promise<object> {
  const document = {
    '@context': [...badgeContexts],
    id: 'urn:uuid:0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a12',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: other.controller, type: ['Profile'], name: '고용기록원' },
    name: '추천',
    validFrom: '2026-01-02T00:00:00Z',
    credentialSubject: {
      id: achievement,
      type: ['EndorsementSubject'],
      endorsementComment: '<b>현장에서 통합니다</b>',
    },
    ...change,
  }
  return await addProof(document, key, { purpose: 'assertionMethod', created: now() })
}

const badgeWith = async (endorsements: readonly object[]): Promise<object> =>
  await issueBadge(
    {
      id: 'urn:uuid:0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a13',
      issuer: { did: issuer.controller, name: '국가자격원', key: issuer },
      achievement: {
        id: achievement,
        name: '스마트공장 설비보전',
        description: '컨베이어의 고장을 찾아 고칩니다.',
        criteria: '90% 이상 출석합니다.',
        alignments: [
          { framework: 'KECO', code: '8312', name: '설비 정비', url: 'https://example.kr/keco#8312' },
          { framework: 'ESCO', code: 'x', name: 'maintain', url: 'javascript:alert(1)' },
        ],
        tags: ['설비'],
        image: { url: `${achievement}/picture.png`, says: '초록 방패' },
        results: [{ id: 'urn:uuid:0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a14', name: '실기 점수', type: 'RawScore' }],
        endorsements,
      },
      details: {
        results: [{ of: 'urn:uuid:0193a5b2-7c1e-7d3a-8f00-2b6f3d0f9a14', value: '91' }],
        evidence: [{ url: 'https://example.kr/work', narrative: '고장 3건의 기록' }],
      },
      recipient: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' },
      validFrom: new Date('2026-01-02T00:00:00Z'),
      status: [],
    },
    now(),
  )

test('what stands in a badge is shown: results, evidence, standards, picture, and who endorses it', async () => {
  const badge = await badgeWith([await endorsement()])
  const { text } = await site.post('/verify', { badge: JSON.stringify(badge) })
  for (const shown of [
    '실기 점수',
    '91',
    '고장 3건의 기록',
    'KECO',
    '8312',
    '다른 곳의 추천',
    '고용기록원',
    '서명을 확인했습니다',
  ])
    expect(text).toContain(shown)
  expect(text).toContain('&lt;b>현장에서 통합니다')
  expect(text).toContain('href="https://example.kr/keco#8312"')
  expect(text).not.toContain('javascript:')
  expect(text).toContain('src="/agencies/hrdk/achievements/a1/picture.png"')
  const elsewhere = JSON.stringify(badge).replace('achievements/a1/picture', 'achievements/a2/picture')
  expect((await site.post('/verify', { badge: elsewhere })).text).not.toContain('다른 곳의 추천') // altered: nobody's word
})

test('an endorsement counts only as what it is: signed by whom it names, about this achievement or its issuer, not over', async () => {
  const states = async (...given: readonly object[]) => {
    const found = await endorsementsOf(office.node, await verifyNow(office.node, await badgeWith(given)))
    return found.map(({ about, state, accredited }) => [about, state, accredited])
  }
  const right = await endorsement()
  const { '@context': _, ...inherited } = { '@context': 0, ...right }
  expect(await states(right)).toEqual([['achievement', 'verified', false]])
  expect(await states(inherited)).toEqual([['achievement', 'verified', false]])
  expect(await states({ ...right, name: '다른 말' })).toEqual([['achievement', 'not-proven', false]])
  expect(await states(await endorsement({}, issuer))).toEqual([['achievement', 'not-proven', false]])
  expect(await states(await endorsement({ validUntil: '2026-01-03T00:00:00Z' }))).toEqual([
    ['achievement', 'expired', false],
  ])
  const about = (id: string): object => ({ credentialSubject: { id, type: ['EndorsementSubject'] } })
  expect(await states(await endorsement(about(issuer.controller)))).toEqual([['issuer', 'verified', false]])
  expect(await states(await endorsement(about('https://example.kr/another')))).toEqual([
    ['achievement', 'not-proven', false],
  ])
  expect(await states({ id: 'https://example.kr/x', type: ['Profile'] })).toEqual([])
})
