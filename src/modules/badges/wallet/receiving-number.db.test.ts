import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { aPerson } from '../testing/stage.ts'
import { makeReceivingNumber, myReceivingNumber } from './receiving-number.ts'

const drawn: number[] = []
const { randomInt } = crypto

let office: Office
beforeAll(async () => {
  const planned = (most: number): number => drawn.shift() ?? randomInt(most)
  Object.assign(crypto, { randomInt: planned })
  syncBuiltinESMExports()
  office = await openOffice()
})
afterAll(async () => {
  Object.assign(crypto, { randomInt })
  syncBuiltinESMExports()
  await office.close()
})

const numberOf = async (person: Awaited<ReturnType<typeof aPerson>>): Promise<string | undefined> =>
  must(await myReceivingNumber(callBy(office.node, person), {}))?.number

test('a number that somebody else has or had is drawn again', async () => {
  const [first, second] = [await aPerson(office.node, '임소담'), await aPerson(office.node, '정한결')]
  drawn.push(4711)
  must(await makeReceivingNumber(callBy(office.node, first), {}))
  office.node.clock.move(office.node.clock.offset() + 11 * 60_000)
  drawn.push(4711, 4711, 815)
  must(await makeReceivingNumber(callBy(office.node, second), {}))
  expect([await numberOf(first), await numberOf(second)]).toEqual([undefined, '00000815'])
})

test('made at two devices at once, one holds', async () => {
  const person = await aPerson(office.node, '최다온')
  const both = await Promise.all([1, 2].map(async () => await makeReceivingNumber(callBy(office.node, person), {})))
  both.forEach((one) => must(one))
  expect(await numberOf(person)).toMatch(/^\d{8}$/)
})
