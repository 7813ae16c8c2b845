import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { AgencyRecord } from '../../../gateways/agency.ts'
import { type PointAgency, simulatePointReduction } from '../../../gateways/point-reduction/simulator.ts'
import { makeBreakers } from '../../../platform/breaker/make-breakers.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestNode, callBy } from '../../../platform/testing/test-node.ts'
import { consentsOf, withdrawConsent } from '../../consent/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { pointReduction } from '../services.ts'
import { tables } from '../tables.ts'
import { type Office, code, openOffice, records } from '../testing/office.ts'
import { aPerson, anAgency, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { handOver } from './hand-over.ts'
import { readHanding } from './read-handing.ts'
import { handedDue, sendHanded } from './send-handed.ts'

let office: Office
let node: TestNode
const agency: PointAgency = { mode: 'normal', given: [] }
beforeAll(async () => {
  office = await openOffice()
  ;({ node } = office)
  await anAgency(node, 'keris', '배움기록원', 'completion', 'course-completions')
  const { guard } = makeBreakers({ timeoutMs: 500, retries: 0, opensAfter: 100 })
  pointReduction.provide(node, { apply: simulatePointReduction(agency, guard) })
})
afterAll(() => office.close())
beforeEach(() => {
  agency.mode = 'normal'
  agency.given.length = 0
})

const course: AgencyRecord = {
  source: 'course-completions',
  externalId: 'S-1',
  kind: 'completion',
  title: '이륜차 배달 안전교육',
  organisation: '배움기록원',
  from: toDay('2026-01-05'),
  to: toDay('2026-01-06'),
  detail: { courseId: 'X', courseRound: '1', hours: '8' },
}
const rider = async () => {
  office.answers['course-completions'] = records(course)
  const person = await aPerson(node, '오세진')
  await fetchFrom(node, person, ['keris'])
  return { person, call: callBy(node, person), badge: (await held(node, person))[0]?.id ?? '' }
}
const work = async (handed: string) => await sendHanded.run(systemCall(node, sendHanded.name), { handed })

test('the agency gets the asked claims and nothing else, once; its holder reads the number', async () => {
  const { person, call, badge } = await rider()
  const { handed } = must(await handOver(call, { badge }))
  expect(code(await handOver(call, { badge }))).toBe('badges.handed-before')
  await work(handed)
  await work(handed)
  expect(agency.given).toEqual([
    {
      key: handed,
      subject: expect.any(String),
      consent: expect.any(String),
      claims: { title: '이륜차 배달 안전교육 8시간', issuer: expect.any(String), completedOn: '2026-01-06' },
    },
  ])
  expect(JSON.stringify(agency.given)).not.toContain('오세진')
  expect(must(await readHanding(call, { badge })).last).toMatchObject({ state: 'taken', receipt: expect.any(String) })
  expect(must(await myMessages(call, { limit: 20 })).map(({ topic }) => topic)).toContain('badges.handed')
  const consents = await asSystem(node, async (tx) => await consentsOf(tx, person.person))
  expect(consents.find(({ purpose }) => purpose === 'point-reduction')).toMatchObject({
    recipient: 'koroad',
    scope: ['badge-title', 'badge-issuer', 'badge-completedOn'],
  })
})

test('an agency that is down is asked again with the same key; a no is said with its reason and leaves another try', async () => {
  const { call, badge } = await rider()
  agency.mode = 'down'
  const { handed } = must(await handOver(call, { badge }))
  await work(handed)
  expect(must(await readHanding(call, { badge })).last).toMatchObject({ state: 'waiting', attempts: 1 })
  agency.mode = 'no-licence'
  office.wait(16_000)
  await handedDue.run(systemCall(node, handedDue.name), {})
  expect(must(await readHanding(call, { badge })).last).toMatchObject({ state: 'declined', reason: 'no-licence' })
  expect(agency.given.map(({ key }) => key)).toEqual([handed])
  must(await handOver(call, { badge }))
})

test('nothing leaves once the consent is taken back', async () => {
  const { person, call, badge } = await rider()
  const { handed } = must(await handOver(call, { badge }))
  const consents = await asSystem(node, async (tx) => await consentsOf(tx, person.person))
  must(
    await withdrawConsent(call, { consent: consents.find(({ purpose }) => purpose === 'point-reduction')?.id ?? '' }),
  )
  await work(handed)
  expect(agency.given).toEqual([])
  expect(must(await readHanding(call, { badge })).last).toMatchObject({ state: 'stopped', reason: 'consent-ended' })
})

test('nobody hands over another one’s badge, nor one that is no course; the holder cannot write what the agency says', async () => {
  const [{ person, call, badge }, other] = [await rider(), await aPerson(node)]
  expect(code(await handOver(callBy(node, other), { badge }))).toBe('badges.no-such-badge')
  expect(code(await readHanding(callBy(node, other), { badge }))).toBe('badges.no-such-badge')
  office.answers.qualifications = records(licence)
  await fetchFrom(node, other, ['hrdk'])
  const own = (await held(node, other))[0]?.id ?? ''
  expect(code(await handOver(callBy(node, other), { badge: own }))).toBe('badges.not-to-hand')
  const { handed } = must(await handOver(call, { badge }))
  const { numUpdatedRows } = await inTransaction(
    node,
    person,
    'test',
    async (tx) =>
      await tables(tx)
        .updateTable('badges.handed')
        .set({ state: 'taken', receipt: 'x', ended_at: new Date() })
        .where('id', '=', handed)
        .executeTakeFirstOrThrow(),
  )
  expect(numUpdatedRows).toBe(0n)
})
