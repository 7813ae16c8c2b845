import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { myMessages } from '../../notifications/index.ts'
import { issueByHand } from '../issuers/issue.ts'
import { tables } from '../tables.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { anAgency, aPerson, asSystem } from '../testing/stage.ts'
import { guessLimits } from './limit-guesses.ts'
import { makeReceivingNumber, myReceivingNumber } from './receiving-number.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const order = { number: 'G-1', title: '제빵기능사', organisation: '국가자격원' }

test('who types too many numbers that are nobody’s is stopped and told, others are not; it ends by itself', async () => {
  const { node, hrdk } = office
  const person = await aPerson(node, '임소담', 'guess-me')
  const fresh = async (): Promise<string> => {
    must(await makeReceivingNumber(callBy(node, person), {}))
    return must(await myReceivingNumber(callBy(node, person), {}))?.number ?? ''
  }
  const right = await fresh()
  const wrong = right === '00000000' ? '00000001' : '00000000'
  const tried = await Promise.all(
    Array.from({ length: guessLimits.own + 3 }, () => issueByHand(callBy(node, hrdk), { ...order, holder: wrong })),
  )
  expect(tried.filter((one) => code(one) === 'badges.no-such-holder')).toHaveLength(guessLimits.own)
  expect(code(await issueByHand(callBy(node, hrdk), { ...order, holder: right }))).toBe('badges.numbers-closed')
  const told = must(await myMessages(callBy(node, hrdk), {}))
  expect(told.filter(({ topic }) => topic === 'badges.numbers-closed')).toHaveLength(1)
  const other = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
  must(await issueByHand(callBy(node, other), { ...order, holder: right }))
  must(await issueByHand(callBy(node, hrdk), { ...order, holder: 'guess-me' })) // the linking number still does
  office.wait((guessLimits.minutes + 1) * 60_000)
  must(await issueByHand(callBy(node, hrdk), { ...order, number: 'G-2', holder: await fresh() }))
})

test('wrong numbers of all agencies together close the way, too', async () => {
  const { node, hrdk } = office
  const now = node.clock.now()
  const rows = Array.from({ length: guessLimits.all }, () => ({
    id: crypto.randomUUID(),
    organisation_id: crypto.randomUUID(),
    at: now,
  }))
  await asSystem(node, (tx) => tables(tx).insertInto('badges.wrong_number').values(rows).execute())
  expect(code(await issueByHand(callBy(node, hrdk), { ...order, holder: '0000 0000' }))).toBe('badges.numbers-closed')
})
