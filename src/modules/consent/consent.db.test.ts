import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { recordAccess } from '../../platform/access/record-access.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { verifyReceipt } from '../../platform/receipts/verify.ts'
import { publishedKeys } from '../../platform/receipts/published-keys.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { giveConsent } from './index.ts'
import { myData } from './ledger.ts'
import { readConsent } from './read-consent.ts'
import { withdrawConsent } from './withdraw.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode({ url: database.url, contextKey: database.contextKey })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function given(person: Id<'Person'>, endsIn = 30): Promise<Id<'Consent'>> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    giveConsent(tx, node.clock.now(), {
      person,
      purpose: 'wallet',
      scope: ['career'],
      source: 'career-office',
      recipient: 'self',
      endsOn: addDays(node.clock.today(), endsIn),
    }),
  )
}

async function looked(person: Id<'Person'>, times: number): Promise<void> {
  const employer = personActor(newId(), { id: newId() })
  const entries = Array.from({ length: times }, (_, i) => ({
    person,
    what: `application ${i}`,
    purpose: 'application',
  }))
  await inTransaction(node, employer, 'test', (tx) =>
    recordAccess(tx, callBy(node, employer), entries, node.clock.now()),
  )
}

test('withdrawing gives a receipt, happens once, and only to one’s own consent', async () => {
  const [me, other] = [personActor(), personActor()]
  const consent = await given(me.person)
  expect(await withdrawConsent(callBy(node, other), { consent })).toMatchObject({
    ok: false,
    refusal: { refused: 'consent.not-found' },
  })
  expect(await readConsent(callBy(node, other), { consent })).toMatchObject({ ok: false, refusal: { status: 404 } })
  const done = await withdrawConsent(callBy(node, me), { consent })
  expect(must(done)).toEqual({ consent })
  expect(await verifyReceipt(done.ok ? (done.receipt ?? '') : '', await publishedKeys(node))).toMatchObject({
    verdict: 'genuine',
    facts: { command: 'consent.withdraw' },
  })
  expect(await withdrawConsent(callBy(node, me), { consent })).toMatchObject({
    ok: false,
    refusal: { refused: 'consent.withdrawn-before' },
  })
  const { consents } = must(await myData(callBy(node, me), {}))
  expect(consents[0]?.withdrawnAt).toBeInstanceOf(Date)
})

test('the ledger pages without gap, also where many looks happened in one moment, and is nobody else’s', async () => {
  const [me, other] = [personActor(), personActor()]
  await looked(me.person, 65)
  const seen = new Set<string>()
  let before: string | undefined
  let pages = 0
  do {
    const page = must(await myData(callBy(node, me), { before }))
    for (const e of page.ledger) seen.add(e.id)
    before = page.next
    pages += 1
  } while (before !== undefined)
  expect([seen.size, pages]).toEqual([65, 3])
  expect(must(await myData(callBy(node, other), {})).ledger).toEqual([])
  expect(await myData(callBy(node, me), { before: "x' or true" })).toMatchObject({
    ok: false,
    refusal: { status: 422 },
  })
})
