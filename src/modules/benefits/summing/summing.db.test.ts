import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../platform/new-id.ts'
import { systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { beginClaim } from '../claim/begin-claim.ts'
import { checkClaim } from '../claim/check-claim.ts'
import { compareStatuses } from '../history/compare-statuses.ts'
import { tables } from '../tables.ts'
import { aSpell, monthsOf } from '../testing/builders.ts'
import { mySumming } from './my-summing.ts'
import { sumContracts } from './sum-contracts.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

// Two contracts of 300,000 won at the same time, then one that is insured by itself until the summer.
async function artist(): Promise<string> {
  const person = newId()
  const { actor } = systemCall(node, 'test')
  await inTransaction(node, actor, 'test', async (tx) => {
    const year = Number(node.clock.today().slice(0, 4)) - 1
    const insure = async (workplace: string, from: string, to: string, pay: number): Promise<void> => {
      const spell = await aSpell(tx, {
        person,
        kind: '예술인',
        workplace,
        from: `${year}-${from}`,
        to: `${year}-${to}`,
      })
      await monthsOf(tx, spell, { paid: (_, days) => ({ days: Math.min(20, days), pay }) })
    }
    await insure('느루기획', '01-01', '03-31', 300_000)
    await insure('마당극장', '01-01', '03-31', 300_000)
    await insure('별밤소극장', '07-01', '12-31', 1_400_000)
  })
  return person
}

const as = (person: string) => callBy(node, personActor(toId(person)))
const on = { kind: '예술인', wanted: 'on' } as const
const off = { kind: '예술인', wanted: 'off' } as const

test('the application makes nine months of six, is kept with its article, and can be taken back', async () => {
  const person = await artist()
  const before = must(await checkClaim(as(person), {}))
  expect(before.shortage).toMatchObject({ have: 6, need: 9 })
  expect(before.summed).toMatchObject({ months: 9, eligible: true })
  const outcome = await sumContracts(as(person), on)
  expect(outcome).toMatchObject({ ok: true, receipt: expect.stringMatching(/^ey/) })
  const [summing] = must(await mySumming(as(person), {}))
  expect(summing?.applied).toMatchObject({ kind: '예술인', article: '고용보험법 제77조의2', withdrawn_at: null })
  expect(summing?.after?.effect).toMatchObject({ off: { months: 6 }, on: { months: 9 } })
  const after = must(await checkClaim(as(person), {}))
  expect([after.shortage, after.summed, after.chosen?.estimate.eligible]).toEqual([undefined, undefined, true])
  expect(after.chosen?.estimate.facts).toContainEqual({
    name: 'summingApplied',
    value: true,
    by: 'person',
    check: true,
  })
  must(await sumContracts(as(person), off))
  expect(must(await checkClaim(as(person), {})).shortage).toMatchObject({ have: 6 })
})

test('nothing is claimed after a contract that is not insured, until it is added up', async () => {
  const person = await artist()
  const { actor } = systemCall(node, 'test')
  const last = String(Number(node.clock.today().slice(0, 4)))
  await inTransaction(node, actor, 'test', async (tx) => {
    for (const workplace of ['느루기획', '마당극장']) {
      const spell = await aSpell(tx, { person, kind: '예술인', workplace, from: `${last}-01-05`, to: `${last}-02-20` })
      await monthsOf(tx, spell, { paid: (_, days) => ({ days: Math.min(10, days), pay: 300_000 }) })
    }
  })
  const after = async (): Promise<(string | undefined)[]> => [
    must(await checkClaim(as(person), {})).chosen?.spell.workplace,
    must(await compareStatuses(as(person), {}))[0]?.spell.workplace,
  ]
  expect(await after()).toEqual(['별밤소극장', '별밤소극장'])
  const small = must(await mySumming(as(person), {}))[0]?.contracts.at(-1)?.spell.id
  const officer = callBy(node, personActor(toId(newId()), { id: toId(newId()), role: 'operator' }))
  for (const call of [as(person), officer])
    expect(await beginClaim(call, { spell: small ?? '' })).toMatchObject({
      refusal: { refused: 'benefits.contract-not-insured', status: 409 },
    })
  must(await sumContracts(as(person), on))
  expect(await beginClaim(as(person), { spell: small ?? '' })).toMatchObject({ ok: true })
  expect(await after()).not.toContain('별밤소극장')
})

test('twice at once is one application; the same again changes nothing', async () => {
  const person = await artist()
  await Promise.all([sumContracts(as(person), on), sumContracts(as(person), on)])
  must(await sumContracts(as(person), on))
  const rows = await inTransaction(
    node,
    systemCall(node, 'test').actor,
    'test',
    async (tx) => await tables(tx).selectFrom('benefits.summing').selectAll().where('person_id', '=', person).execute(),
  )
  expect(rows).toHaveLength(1)
})

test('nobody else applies, nobody without small contracts, and no application is rewritten', async () => {
  const [person, other] = [await artist(), newId()]
  const officer = callBy(node, personActor(toId(newId()), { id: toId(newId()), role: 'operator' }))
  expect(await sumContracts(officer, on)).toMatchObject({ refusal: { status: 403 } })
  expect(await sumContracts(as(other), on)).toMatchObject({ refusal: { refused: 'benefits.nothing-to-sum' } })
  expect(await sumContracts(as(person), { kind: '근로자', wanted: 'on' })).toMatchObject({ ok: false })
  must(await sumContracts(as(person), on))
  const rewrite = async (set: ReturnType<typeof sql>): Promise<unknown> =>
    await inTransaction(node, as(person).actor, 'test', async (tx) => {
      const { numAffectedRows } = await sql`update benefits.summing set ${set} where person_id = ${person}`.execute(tx)
      return numAffectedRows
    })
  await expect(rewrite(sql`applied_at = applied_at - interval '1 year'`)).rejects.toThrow('stays as it was')
  await inTransaction(node, as(other).actor, 'test', async (tx) => {
    expect(await tables(tx).selectFrom('benefits.summing').selectAll().execute()).toEqual([])
  })
})
