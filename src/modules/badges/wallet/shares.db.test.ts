import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy, type TestNode } from '../../../platform/testing/test-node.ts'
import { type Office, code, openOffice, records } from '../testing/office.ts'
import { aPerson, asSystem, fetchFrom, held, licence } from '../testing/stage.ts'
import { createShare, openShare, openShares, stopShare } from './shares.ts'

let office: Office
let node: TestNode

beforeAll(async () => {
  office = await openOffice()
  ;({ node } = office)
})
afterAll(() => office.close())

const minute = 60_000

describe('a public link', () => {
  test('shows one badge until its own end or until it is stopped', async () => {
    office.answers.qualifications = records(licence)
    const [person, other] = [await aPerson(node), await aPerson(node)]
    await fetchFrom(node, person, ['hrdk'])
    const badge = (await held(node, person))[0]?.id ?? ''
    const share = { badge, endsOn: addDays(node.clock.today(), 7), showName: false }
    expect(code(await createShare(callBy(node, other), share))).toBe('badges.no-such-badge')
    const made = must(await createShare(callBy(node, person), share))
    must(await createShare(callBy(node, person), { ...share, showName: true, endsOn: addDays(node.clock.today(), 1) }))
    const [named, plain] = await asSystem(node, (tx) => openShares(tx, node, person.person))
    expect(must(await openShare(node, plain?.token ?? ''))).toMatchObject({ document: { name: '전기기능사' } })
    expect(must(await openShare(node, plain?.token ?? '')).name).toBeUndefined()
    expect(must(await openShare(node, named?.token ?? '')).name).toBe('한지우')
    expect(code(await stopShare(callBy(node, other), made))).toBe('badges.no-such-share')
    must(await stopShare(callBy(node, person), made))
    expect(code(await openShare(node, plain?.token ?? ''))).toBe('badges.link-ended')
    office.wait(3 * 24 * 60 * minute)
    expect(code(await openShare(node, named?.token ?? ''))).toBe('badges.link-ended')
  })
})
