import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { callBy, type TestNode } from '../../../platform/testing/test-node.ts'
import { publishDesign, startDesign } from '../designs/change-design.ts'
import { tables } from '../tables.ts'
import { aDesign } from '../testing/design.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { aMember, aPerson, asSystem, held } from '../testing/stage.ts'
import { approveOrder, dropOrder, refuseOrder, sendOrder } from './decide-order.ts'
import { issueNow } from './issue-order.ts'
import { prepareOrder } from './prepare-order.ts'
import { prepareRows } from './prepare-rows.ts'
import { bulkOrder } from './read-orders.ts'

let office: Office
let node: TestNode
let maker: Office['hrdk']
let checker: Actor
let design: string
beforeAll(async () => {
  office = await openOffice()
  ;({ node, hrdk: maker } = office)
  checker = { ...(await aPerson(node, '검토자')), acting: maker.acting }
  design = must(await startDesign(callBy(node, maker), { content: aDesign })).design
  must(await publishDesign(callBy(node, maker), { design }))
})
afterAll(() => office.close())

const head = '받는 사람,번호,시작일,실기 점수,등급,근거\n'
const upload = async (lines: readonly string[], key?: string): Promise<string> => {
  const given = { design, fileName: '명단.csv', file: Buffer.from(head + lines.join('\n')) }
  return must(await prepareOrder(callBy(node, maker, key), given)).order
}
const state = async (order: string) => must(await bulkOrder(callBy(node, maker), { order }))
const run = async (order: string) => await issueNow(systemCall(node, 'badges.issue-order'), order, 10)
const approved = async (order: string): Promise<void> => {
  must(await sendOrder(callBy(node, maker), { order }))
  must(await approveOrder(callBy(node, checker), { order }))
}

describe('an order for many badges', () => {
  test('issues nothing until a second person approves, then each good line once', async () => {
    const [a, b] = [await aPerson(node, '가온', 'bulk-a'), await aPerson(node, '나래', 'bulk-b')]
    const lines = [
      'bulk-a,1,2026-01-05,92,상,평가표',
      'bulk-b,2,,80,중,평가표',
      'bulk-nobody,3,,80,중,x',
      'bulk-a,4,,101,중,x',
    ]
    const order = await upload(lines, 'upload-once')
    expect(await upload(lines, 'upload-once')).toBe(order)
    const opened = await state(order)
    expect(opened.order).toMatchObject({ rows: 4, faults: 2, state: 'shown' })
    expect(opened.faulty).toEqual([
      { line: 4, faults: [{ column: '받는 사람', fault: 'unknown-holder' }] },
      { line: 5, faults: [{ column: '실기 점수', fault: 'not-in-range' }] },
    ])
    expect(code(await approveOrder(callBy(node, checker), { order }))).toBe('badges.order-moved-on')
    must(await sendOrder(callBy(node, maker), { order }))
    expect(code(await approveOrder(callBy(node, maker), { order }))).toBe('badges.same-person')
    expect(await held(node, a)).toEqual([])
    const both = await Promise.all([
      approveOrder(callBy(node, checker), { order }),
      approveOrder(callBy(node, checker), { order }),
    ])
    expect(both.map(code).sort()).toEqual(['badges.order-moved-on', 'ok'])
    await Promise.all([run(order), run(order)])
    const done = await state(order)
    expect(done.order).toMatchObject({ state: 'done', deciderName: '검토자' })
    expect([...done.outcomes]).toEqual([['issued', 2]])
    expect([(await held(node, a)).length, (await held(node, b)).length]).toEqual([1, 1])
    expect((await held(node, a))[0]).toMatchObject({ title: aDesign.name, record: { from: '2026-01-05' } })
    expect(await contents(node, order)).toEqual([])
  })

  test('goes on after a crash in the middle: no line is lost, none is issued twice', async () => {
    const person = await aPerson(node, '다솜', 'bulk-c')
    const lines = Array.from({ length: 25 }, (_, n) => `bulk-c,c${n},,90,상,평가표`)
    const order = await upload(lines)
    await approved(order)
    await cutOff(node, () => run(order))
    expect((await state(order)).order.state).toBe('issuing')
    expect(await count(node, person.person)).toBe(10)
    await run(order)
    expect([...(await state(order)).outcomes]).toEqual([['issued', 25]])
    expect(await count(node, person.person)).toBe(25)
  })

  test('is refused with a reason or taken back, and then nothing of its content is kept', async () => {
    await aPerson(node, '라온', 'bulk-d')
    const refused = await upload(['bulk-d,1,,90,상,x'])
    must(await sendOrder(callBy(node, maker), { order: refused }))
    expect(code(await refuseOrder(callBy(node, maker), { order: refused, reason: '내가' }))).toBe('badges.same-person')
    must(await refuseOrder(callBy(node, checker), { order: refused, reason: '점수를 다시 보세요' }))
    const dropped = await upload(['bulk-d,1,,90,상,x'])
    must(await dropOrder(callBy(node, maker), { order: dropped }))
    expect(code(await sendOrder(callBy(node, maker), { order: dropped }))).toBe('badges.order-moved-on')
    expect([...(await contents(node, refused)), ...(await contents(node, dropped))]).toEqual([])
    expect((await state(refused)).order.reason).toBe('점수를 다시 보세요')
    const faulty = await upload(['bulk-nobody,1,,90,상,x'])
    expect(code(await sendOrder(callBy(node, maker), { order: faulty }))).toBe('badges.nothing-to-issue')
  })

  test('is its agency’s alone', async () => {
    const order = await upload(['bulk-a,9,,90,상,x'])
    const [other, employer] = [await aMember(node, 'issuer', '다른기관'), office.employer]
    for (const actor of [other, employer]) {
      expect(code(await bulkOrder(callBy(node, actor), { order }))).not.toBe('ok')
      expect(code(await approveOrder(callBy(node, actor), { order }))).not.toBe('ok')
    }
  })

  test('comes from another system as rows, too: faults by row, once a key, approved by another person', async () => {
    const person = await aPerson(node, '보라', 'bulk-api')
    const good = { holder: 'bulk-api', number: 'API-1', results: { r1: '91', r2: '상' }, evidence: { says: '평가표' } }
    const rows = [
      good,
      { ...good, number: 'API-2', results: { r1: '101', r2: '상' } },
      { ...good, holder: 'bulk-none' },
      {},
    ]
    const bring = async (): Promise<string> =>
      must(await prepareRows(callBy(node, maker, 'rows-once'), { design, rows })).order
    const order = await bring()
    expect(await bring()).toBe(order)
    const { faulty } = await state(order)
    expect(faulty.map(({ line, faults }) => [line, faults[0]?.column, faults[0]?.fault])).toEqual([
      [2, 'r1', 'not-in-range'],
      [3, 'holder', 'unknown-holder'],
      [4, 'holder', 'needed'],
    ])
    must(await sendOrder(callBy(node, maker), { order }))
    expect(code(await approveOrder(callBy(node, maker), { order }))).toBe('badges.same-person')
    must(await approveOrder(callBy(node, checker), { order }))
    await run(order)
    expect((await state(order)).outcomes).toEqual(new Map([['issued', 1]]))
    expect((await held(node, person)).map(({ title }) => title)).toEqual([aDesign.name])
    expect(code(await prepareRows(callBy(node, maker), { design, rows: [] }))).toBe('platform.does-not-fit')
  })
})

async function contents(on: Node, order: string): Promise<unknown[]> {
  return await asSystem(on, (tx) =>
    tables(tx)
      .selectFrom('badges.bulk_row')
      .select('line')
      .where('order_id', '=', order)
      .where('content', 'is not', null)
      .execute(),
  )
}

async function count(on: Node, person: string): Promise<number> {
  const rows = await asSystem(on, (tx) =>
    tables(tx).selectFrom('badges.badge').select('id').where('person_id', '=', person).execute(),
  )
  return rows.length
}

// Told to wake after each batch: there the process dies.
async function cutOff(on: TestNode, work: () => Promise<void>): Promise<void> {
  const { wake } = on
  Object.assign(on, {
    wake: () => {
      throw new Error('cut off')
    },
  })
  await expect(work()).rejects.toThrow('cut off')
  Object.assign(on, { wake })
}
