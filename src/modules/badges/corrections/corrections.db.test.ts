import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { adoptPerson } from '../../identity/index.ts'
import { publishDesign, startDesign } from '../designs/change-design.ts'
import { issueByHand } from '../issuers/issue.ts'
import { aDesign } from '../testing/design.ts'
import { code, ledgerOf, type Office, openOffice } from '../testing/office.ts'
import { aPerson, anAgency, asSystem, held } from '../testing/stage.ts'
import { verifyNow } from '../verify/verify.ts'
import { createShare, openShare, openShares } from '../wallet/shares.ts'
import { declineCorrection } from './answer-correction.ts'
import { askCorrection } from './ask-correction.ts'
import { correctBadge, readCorrectable } from './correct-badge.ts'
import { openCorrections } from './read-corrections.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const right = { title: '제과기능사', organisation: '국가자격원', from: '2026-03-12' }

test('a corrected badge replaces the old one, answers who asked, and links lead to it', async () => {
  const { node, hrdk } = office
  const person = await aPerson(node, '임소담', 'correct-me')
  const order = { holder: 'correct-me', number: 'C-1', title: '제빵기능사', organisation: '국가자격원' }
  const { badge } = must(await issueByHand(callBy(node, hrdk), order))
  must(await createShare(callBy(node, person), { badge, endsOn: addDays(dayOf(node.clock.now()), 10), showName: true }))
  const [share] = await asSystem(node, (tx) => openShares(tx, node, person.person, badge))
  const says = { badge, says: '제빵이 아니라 제과입니다' }
  must(await askCorrection(callBy(node, person), says))
  expect(code(await askCorrection(callBy(node, person), says))).toBe('badges.correction-waits')
  expect(must(await openCorrections(callBy(node, hrdk), {}))).toMatchObject([{ badge, says: says.says }])
  expect((await ledgerOf(office, person)).map((e) => e.what)).toContain('배지 제빵기능사의 정정 요청')
  expect(code(await correctBadge(callBy(node, hrdk), badge, { ...order }))).toBe('badges.nothing-corrected')
  const stranger = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
  expect(code(await correctBadge(callBy(node, stranger), badge, right))).toBe('badges.no-such-badge')
  const { badge: fresh } = must(await correctBadge(callBy(node, hrdk, 'correct-once'), badge, right))
  expect(code(await correctBadge(callBy(node, hrdk), badge, right))).toBe('badges.revoked-already')
  expect(must(await openCorrections(callBy(node, hrdk), {}))).toEqual([])
  expect((await held(node, person)).map((b) => b.title)).toEqual(['제과기능사'])
  const shown = must(await openShare(node, share?.token ?? ''))
  expect(shown.document.id).toBe(`urn:uuid:${fresh}`)
  expect(await verifyNow(node, shown.document, shown.did)).toMatchObject({ verdict: 'valid' })
  expect(await asSystem(node, (tx) => openShares(tx, node, person.person, fresh))).toHaveLength(1)
})

test('a changed name alone is reissued; a no is signed and told with its reason', async () => {
  const { node, hrdk } = office
  const person = await aPerson(node, '김하나', 'renamed')
  const order = { holder: 'renamed', number: 'C-2', ...right }
  const { badge } = must(await issueByHand(callBy(node, hrdk), order))
  must(await askCorrection(callBy(node, person), { badge, says: '이름이 바뀌었습니다' }))
  const [asked] = must(await openCorrections(callBy(node, hrdk), {}))
  const correction = asked?.id ?? ''
  expect(code(await declineCorrection(callBy(node, person), { correction, reason: '제가요' }))).toBe(
    'platform.not-yours',
  )
  must(await declineCorrection(callBy(node, hrdk), { correction, reason: '기본증명서가 필요합니다' }))
  expect(code(await declineCorrection(callBy(node, hrdk), { correction, reason: '다시' }))).toBe(
    'badges.no-such-correction',
  )
  await asSystem(node, (tx) => adoptPerson(tx, node, { subject: 'test:renamed', name: '김두나', linkingId: 'renamed' }))
  const { badge: fresh } = must(await correctBadge(callBy(node, hrdk), badge, right))
  expect(fresh).not.toBe(badge)
})

test('the form of a correction begins with what the badge says: results and what it rests on', async () => {
  const { node, hrdk } = office
  await aPerson(node, '정한결', 'designed')
  const { design } = must(await startDesign(callBy(node, hrdk), { content: aDesign }))
  must(await publishDesign(callBy(node, hrdk), { design }))
  const said = { results: { r1: '92', r2: '상' }, evidence: { says: '평가표 3장', url: 'https://example.kr/1' } }
  const order = { holder: 'designed', number: 'C-3', design, ...said }
  const { badge } = must(await issueByHand(callBy(node, hrdk), order))
  expect(must(await readCorrectable(callBy(node, hrdk), badge)).said).toEqual(said)
})
