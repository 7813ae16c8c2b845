import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { myReceipts } from '../../../platform/receipts/my-receipts.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { decideClaim } from '../office/decide-claim.ts'
import { readyCase } from '../office/ready-case.ts'
import { seenAs } from '../office/seen-as.ts'
import { tables } from '../tables.ts'
import { aCertificate, aSpell, monthsOf } from '../testing/builders.ts'
import { answerClaim } from './answer-claim.ts'
import { beginClaim } from './begin-claim.ts'
import { myClaim } from './read-claim.ts'
import { sendClaim } from './send-claim.ts'
import { contentHash } from './sent-content.ts'

let database: TestDatabase
let node: TestNode
let officer: Actor
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, newRing())
  officer = await aMember(node, 'operator', '가온고용센터')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const asNode = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
const office = () => callBy(node, officer)
const said = { facts: { age: 41, disabled: false, declinedRenewal: false, benefitCountIn5Years: 0 } }

/** Somebody who has sent a claim, with the key of its sending. */
async function sent(): Promise<{ call: (key?: string) => ReturnType<typeof callBy>; claim: string; actor: Actor }> {
  const person = await aPerson(node)
  const to = addDays(node.clock.today(), -10)
  const spell = await asNode(async (tx) => {
    const one = await aSpell(tx, { person: person.person, from: addDays(to, -400), to, separationKind: '계약종료' })
    await monthsOf(tx, one)
    await aCertificate(tx, one, { unitDays: 180 })
    return one
  })
  const call = (key?: string) => callBy(node, person, key)
  const { claim } = must(await beginClaim(call(), { spell: spell.id }))
  must(
    await answerClaim(call(), { claim, reason: 'agrees', ...said, work: { occupations: ['304'], regions: ['41110'] } }),
  )
  must(await sendClaim(call(`send-${claim}`), { claim }))
  return { call, claim, actor: person }
}

test('what was sent stays; what is said otherwise later stands beside it, and an officer who has not read it signs nothing', async () => {
  const { call, claim, actor } = await sent()
  const first = must(await myClaim(call(), { claim }))
  expect(first.amendments).toEqual([])
  const seen = seenAs(must(await readyCase(office(), { claim })))
  must(await answerClaim(call(), { claim, reason: 'agrees', statement: '', ...said })) // the same again
  must(await answerClaim(call(), { claim, reason: 'disagrees', statement: '강요받아 썼습니다' }))
  must(await answerClaim(office(), { claim, facts: { disabled: true } }))
  const ready = must(await readyCase(office(), { claim }))
  expect(ready.sent).toEqual(first.sent)
  expect(ready.sent?.said).toMatchObject({ reason: 'agrees', statement: '', facts: { disabled: false } })
  expect(ready.amendments.map(({ atCounter, changes }) => [atCounter, ...changes.map(({ what }) => what)])).toEqual([
    [false, 'reason', 'statement'],
    [true, 'fact.disabled'],
  ])
  expect(ready).toMatchObject({ statement: '강요받아 썼습니다', answers: { facts: { disabled: true } } })
  await asNode((tx) =>
    tables(tx).updateTable('benefits.claim').set({ attended_at: node.clock.now() }).where('id', '=', claim).execute(),
  )
  const decision = { claim, judgements: [], role: '수급자격 담당', reason: '기록대로', seen }
  expect(await decideClaim(office(), decision)).toMatchObject({ refusal: { refused: 'benefits.case-changed' } })
  const other = callBy(node, await aPerson(node))
  expect(await answerClaim(other, { claim, reason: 'agrees' })).toMatchObject({ refusal: { status: 404 } })

  const byHand = async (work: (tx: Tx) => Promise<unknown>) => await inTransaction(node, actor, 'test', work)
  await expect(
    byHand((tx) =>
      tables(tx).updateTable('benefits.claim').set({ sent_content: null }).where('id', '=', claim).execute(),
    ),
  ).rejects.toThrow('stays as it was')
  await byHand(async (tx) => {
    await tables(tx)
      .updateTable('benefits.amendment')
      .set({ amended_at: new Date(0) })
      .execute()
    await tables(tx).deleteFrom('benefits.amendment').execute()
  })
  expect(must(await myClaim(call(), { claim })).amendments).toEqual(ready.amendments)
})

test('the receipt holds what was sent to its hash, and says nothing of it', async () => {
  const { call, claim } = await sent()
  const { sent: content } = must(await myClaim(call(), { claim }))
  const [receipt] = must(await myReceipts(call(), {})).receipts
  expect(receipt?.content).toMatchObject({ claim, sentContent: content && contentHash(content) })
  expect(JSON.stringify(receipt?.content)).not.toContain('disabled')
})
