import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { revokeBadge } from '../issuers/change-status.ts'
import { factsOf, type Office, openOffice } from '../testing/office.ts'
import { aPerson, asSystem, held, licence } from '../testing/stage.ts'
import { tables } from '../tables.ts'
import { issueRows } from './issue-rows.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const row = (holder: string, externalId: string, change = {}) => ({
  holder,
  record: { ...licence, externalId, ...change },
})
const states = async (rows: ReturnType<typeof row>[]) =>
  (await issueRows(office, office.hrdk.organisation, rows)).map(({ state }) => state)

test('rows come into wallets once, whoever is named twice, unknown or sent again', async () => {
  const [a, b] = [await aPerson(office.node, '가온', 'link-a'), await aPerson(office.node, '나래', 'link-b')]
  const rows = [row('link-a', '1'), row('link-a', '2'), row('link-nobody', '3'), row('link-b', '4'), row('link-b', '4')]
  expect(await states(rows)).toEqual(['issued', 'issued', 'no-such-holder', 'issued', 'unchanged'])
  expect(await states(rows)).toEqual(['unchanged', 'unchanged', 'no-such-holder', 'unchanged', 'unchanged'])
  expect((await held(office.node, a)).length).toBe(2)
  const both = await Promise.all([states([row('link-b', '5')]), states([row('link-b', '5')])])
  expect(both.flat().sort()).toEqual(['issued', 'unchanged'])
  expect((await held(office.node, b)).length).toBe(2)
  expect(await factsOf(office, 'badges.arrived', b)).toBe(2)
})

test('a changed record replaces its badge; what was withdrawn for good does not come back', async () => {
  const person = await aPerson(office.node, '다솜', 'link-c')
  const [first] = await issueRows(office, office.hrdk.organisation, [row('link-c', '7')])
  expect(await states([row('link-c', '7', { title: '전기기사' })])).toEqual(['replaced'])
  const [badge] = (await held(office.node, person)).filter(
    ({ id }) => id !== (first && 'badge' in first && first.badge),
  )
  must(await revokeBadge(callBy(office.node, office.hrdk), { badge: badge?.id ?? '', reason: 'licence-withdrawn' }))
  expect(await states([row('link-c', '7', { title: '전기기능장' })])).toEqual(['unchanged'])
})

test('what is done alongside fails with the badges, and places are never given twice', async () => {
  const person = await aPerson(office.node, '라온', 'link-d')
  const rows = Array.from({ length: 300 }, (_, at) => row('link-d', `d${at}`))
  const failing = issueRows(office, office.hrdk.organisation, rows, () => Promise.reject(new Error('cut off')))
  await expect(failing).rejects.toThrow('cut off')
  expect(await held(office.node, person)).toEqual([])
  expect(new Set(await states(rows))).toEqual(new Set(['issued']))
  const places = await asSystem(office.node, (tx) =>
    tables(tx)
      .selectFrom('badges.badge')
      .select(['list_number', 'list_index'])
      .where('person_id', '=', person.person)
      .execute(),
  )
  expect(new Set(places.map((one) => `${one.list_number} ${one.list_index}`)).size).toBe(300)
})
