import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { markVerified, organisationByCode } from '../../identity/index.ts'
import { checkDomain, checkDomains } from '../domains/check-domain.ts'
import { nameIssuerDomain } from '../domains/name-domain.ts'
import { publishedDid } from '../issuers/published.ts'
import { issueByHand } from '../issuers/issue.ts'
import { tables } from '../tables.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { aMember, aPerson, asSystem } from '../testing/stage.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { appealApplication, applyToIssue, withdrawApplication } from './apply-to-issue.ts'
import { decideApplication } from './decide-application.ts'
import { ownApplications } from './read-applications.ts'
import { settle } from './settle-application.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

type Member = Awaited<ReturnType<typeof aMember>>
const wish = { name: '한빛학원', kind: 'completion', purpose: '용접 과정을 마친 사람에게 줍니다' }
const yes = { decision: 'accepted', reason: '', change: '' }
const no = { decision: 'refused', reason: '교육 시설을 볼 수 없습니다', change: '훈련기관 인정서를 내세요' }

const apply = async (company: Member, as: string, domain: string): Promise<string> =>
  must(await applyToIssue(callBy(office.node, company), { ...wish, code: as, domain })).application
const stateOf = async (company: Member): Promise<string | undefined> =>
  must(await ownApplications(callBy(office.node, company), {})).applications[0]?.state

test('a company becomes an issuer when it and its website are proven and an operator says so; once', async () => {
  const { node } = office
  const [company, operator] = [
    await aMember(node, 'employer', '한빛학원', false),
    await aMember(node, 'operator', '온일'),
  ]
  const application = await apply(company, 'hanbit', 'none-hanbit.site.onil.test')
  expect(code(await applyToIssue(callBy(node, company), { ...wish, code: 'other', domain: 'example.kr' }))).toBe(
    'badges.application-waits',
  )
  const rival = await aMember(node, 'employer', '한빛상사')
  expect(code(await applyToIssue(callBy(node, rival), { ...wish, code: 'hanbit', domain: 'example.kr' }))).toBe(
    'badges.code-taken',
  )
  const decide = async (): Promise<string> =>
    code(await decideApplication(callBy(node, operator), { application, ...yes }))
  expect(await decide()).toBe('badges.company-unverified')
  await asSystem(node, (tx) => markVerified(tx, company.organisation, node.clock.now()))
  expect(must(await checkDomain(callBy(node, company))).state).toBe('missing')
  expect(await decide()).toBe('badges.domain-unproven')
  must(await withdrawApplication(callBy(node, company), { application }))
  const second = await apply(company, 'hanbit', 'hanbit.site.onil.test')
  expect(must(await checkDomain(callBy(node, company))).state).toBe('proven')
  must(await decideApplication(callBy(node, operator), { application: second, ...yes }))
  for (const _ of [1, 2]) await asSystem(node, (tx) => settle(tx, node, second))
  expect(await stateOf(company)).toBe('accepted')
  const made = await asSystem(node, (tx) => organisationByCode(tx, 'hanbit'))
  expect(made).toMatchObject({ kind: 'issuer', name: '한빛학원', verified: true })
  expect(await publishedDid(node, 'hanbit')).toMatchObject({ alsoKnownAs: ['did:web:hanbit.site.onil.test'] })
  expect(code(await decideApplication(callBy(node, operator), { application: second, ...yes }))).toBe(
    'badges.application-moved-on',
  )
})

test('a no has its reason and what would change it; another operator decides the appeal', async () => {
  const { node } = office
  const company = await aMember(node, 'employer', '누리교육')
  const [first, second] = [await aMember(node, 'operator', '온일'), await aMember(node, 'operator', '온일')]
  const application = await apply(company, 'nurieducation', 'nurieducation.site.onil.test')
  expect(code(await decideApplication(callBy(node, first), { application, ...no, change: '' }))).toBe(
    'platform.does-not-fit',
  )
  must(await decideApplication(callBy(node, first), { application, ...no }))
  const appeal = { application, says: '인정서를 냈습니다' }
  expect(code(await appealApplication(callBy(node, await aMember(node, 'employer', '남의회사')), appeal))).toBe(
    'badges.no-such-application',
  )
  must(await appealApplication(callBy(node, company), appeal))
  expect(await stateOf(company)).toBe('appealed')
  expect(code(await decideApplication(callBy(node, first), { application, ...no }))).toBe('badges.another-operator')
  must(await decideApplication(callBy(node, second), { application, ...no }))
  expect(await stateOf(company)).toBe('final')
  expect(code(await appealApplication(callBy(node, company), appeal))).toBe('badges.application-moved-on')
})

test('whoever verifies is told of a website that names the issuer, until it has not for two weeks', async () => {
  const { node, hrdk } = office
  const person = await aPerson(node, '임소담', 'domain-me')
  const order = { holder: 'domain-me', number: 'D-1', title: '제빵기능사', organisation: '국가자격원' }
  const { badge } = must(await issueByHand(callBy(node, hrdk), order))
  const { document } = must(await myBadge(callBy(node, person), { badge }))
  expect((await verifyNow(node, document)).domain).toBeUndefined()
  expect(code(await nameIssuerDomain(callBy(node, hrdk), { domain: 'hrdk.site.onil.test:8443' }))).toBe(
    'platform.does-not-fit',
  )
  must(await nameIssuerDomain(callBy(node, hrdk), { domain: 'did-hrdk.site.onil.test' }))
  must(await checkDomain(callBy(node, hrdk)))
  office.wait(31_000)
  expect((await verifyNow(node, document)).domain).toBe('did-hrdk.site.onil.test')
  office.wait(15 * 86_400_000)
  expect((await verifyNow(node, document)).domain).toBeUndefined()
  await checkDomains.run(systemCall(node, 'test'), {})
  office.wait(31_000)
  expect((await verifyNow(node, document)).domain).toBe('did-hrdk.site.onil.test')
  const plain = { ...hrdk, acting: { ...hrdk.acting, administrator: false } }
  expect(code(await checkDomain(callBy(node, plain)))).toBe('platform.not-yours')
})

const forged = (application: string, own: object): Record<'accept' | 'prove', (tx: Tx) => Promise<unknown>> => ({
  accept: (tx) => tables(tx).updateTable('badges.application').set(own).where('id', '=', application).execute(),
  prove: (tx) =>
    tables(tx)
      .updateTable('badges.domain')
      .set({ proved_by: 'file', proved_at: new Date(), seen_at: new Date() })
      .execute(),
})

test('a company can neither accept itself nor write down a proof of its website, whatever the program lets through', async () => {
  const { node } = office
  const company = await aMember(node, 'employer', '새길학원')
  const application = await apply(company, 'saegil', 'saegil.site.onil.test')
  const own = {
    decision: 'accepted',
    decided_by: crypto.randomUUID(),
    decided_by_name: '아무개',
    decided_at: new Date(),
  } as const
  const write = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> => inTransaction(node, company, 'test', work)
  const change = forged(application, own)
  await expect(write(change.accept)).rejects.toThrow('row-level security')
  await expect(write(change.prove)).rejects.toThrow('row-level security')
})
