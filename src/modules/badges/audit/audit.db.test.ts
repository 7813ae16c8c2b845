import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { addActTexts } from '../../../platform/organisation-log/act-texts.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { acts } from '../acts.ts'
import { revokeBadge, suspendBadge } from '../issuers/change-status.ts'
import { issueByHand } from '../issuers/issue.ts'
import { readStatistics } from '../statistics/read-statistics.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { anAgency, aPerson } from '../testing/stage.ts'
import { audit, auditFile } from './read-audit.ts'

let office: Office
beforeAll(async () => {
  addActTexts(acts)
  office = await openOffice()
})
afterAll(() => office.close())

const issue = async (number: string): Promise<string> => {
  const { node, hrdk } = office
  await aPerson(node, '임소담', `audit-${number}`)
  const order = { holder: `audit-${number}`, number, title: '제빵기능사', organisation: '국가자격원' }
  return must(await issueByHand(callBy(node, hrdk), order)).badge
}

test('the audit says who did what to which badge, to its administrators only; reading it is a line of it', async () => {
  const { node, hrdk } = office
  const [one] = [await issue('A-1'), await issue('A-2')]
  must(await suspendBadge(callBy(node, hrdk), { badge: one, reason: 'under-review' }))
  must(await revokeBadge(callBy(node, hrdk), { badge: one, reason: 'wrong-data' }))
  const found = must(await audit(callBy(node, hrdk), { number: 'A-1' })).lines
  expect(found.map(({ command, about, name }) => [command, about, name])).toEqual([
    ['badges.revoke', '제빵기능사 · A-1', hrdk.name],
    ['badges.suspend', '제빵기능사 · A-1', hrdk.name],
    ['badges.issue', '제빵기능사 · A-1', hrdk.name],
  ])
  expect(must(await audit(callBy(node, hrdk), { act: 'issued', from: '' })).lines).toHaveLength(2)
  must(await auditFile(callBy(node, hrdk), {}))
  const reads = must(await audit(callBy(node, hrdk), { act: 'reads' })).lines.map(({ command }) => command)
  expect(reads).toEqual(['badges.audit-file', 'badges.audit', 'badges.audit'])
  const plain = { ...hrdk, acting: { ...hrdk.acting, administrator: false } }
  expect(code(await audit(callBy(node, plain), {}))).toBe('platform.not-yours')
  const stranger = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
  expect(must(await audit(callBy(node, stranger), {})).lines).toEqual([])
})

test('the statistics count without persons, hide small numbers, and are nobody else’s', async () => {
  const { node, hrdk, employer } = office
  for (const number of ['S-1', 'S-2', 'S-3', 'S-4']) await issue(number)
  const day = node.clock.today()
  const { rows, sums } = must(await readStatistics(callBy(node, hrdk), { day }))
  expect(rows).toEqual([
    { title: '제빵기능사', numbers: { issued: 6, revoked: undefined, suspended: undefined, corrected: 0, opened: 0 } },
  ])
  expect(sums.issued).toBe(6)
  const year = await readStatistics(callBy(node, hrdk), { day: '2019-01-05', period: 'year' })
  expect(must(year)).toMatchObject({ first: '2019-01-01', last: '2019-12-31', rows: [] })
  expect(code(await readStatistics(callBy(node, employer), { day }))).toBe('platform.not-yours')
  expect(code(await readStatistics(callBy(node, hrdk), { day: 'soon' }))).toBe('platform.does-not-fit')
})
