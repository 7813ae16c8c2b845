import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BusinessAnswer } from '../../../gateways/business-registry/port.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { insertUpload } from '../../../platform/uploads/store.ts'
import { addMember, addOrganisation, adoptPerson, membersOf } from '../../identity/index.ts'
import { myMessages } from '../../notifications/index.ts'
import { registryOf } from '../services.ts'
import { askClaim } from './ask-claim.ts'
import { claimPaper, myClaims, objectToClaim, sendClaimPaper } from './change-claim.ts'
import { checkClaim, tellOfClaim, tellOperators } from './claim-jobs.ts'
import { claimRules } from './claim.ts'
import { claimsToDecide, decideClaim } from './decide-claim.ts'

const day = 86_400_000
const system = { kind: 'system', name: 'test' } as const
let database: TestDatabase
let node: TestNode
const answer: BusinessAnswer = { answer: 'continues' }
let made = 0
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [
    checkClaim,
    tellOfClaim,
    tellOperators,
    { name: 'notifications.deliver', retries: 5, run: () => Promise.resolve() },
  ])
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  registryOf.provide(node, { ask: () => Promise.resolve(answer) })
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function person(): Promise<string> {
  const n = ++made
  return await inTransaction(node, system, 'test', (tx) =>
    adoptPerson(tx, node, { subject: `claim:${n}`, name: `사람${n}`, linkingId: `claim-${n}` }),
  )
}
async function company(
  kind: 'employer' | 'operator',
): Promise<{ id: string; number: string; boss: Actor; bossId: string }> {
  const bossId = await person()
  const number = String(1_000_000_000 + made)
  const about = { kind, name: `회사${made}`, ...(kind === 'employer' && { businessNumber: number }) }
  const id = await inTransaction(node, system, 'test', (tx) => addOrganisation(tx, node.clock.now(), about, bossId))
  return { id, number, bossId, boss: personActor(toId(bossId), { id: toId(id), role: kind }) }
}
async function paperOf(actor: Actor): Promise<string> {
  const id = crypto.randomUUID()
  const file = { name: '등록증.pdf', type: 'application/pdf', bytes: 9, content_id: 'a'.repeat(64), scanned_by: 'test' }
  const whose = { person_id: actor.kind === 'person' ? actor.person : '', organisation_id: null, claimed_by: null }
  const row = { id, ...file, ...whose, kind: claimPaper, uploaded_at: node.clock.now() }
  await inTransaction(node, actor, `upload:${claimPaper}`, (tx) => insertUpload(tx, row))
  return id
}
const stated = (number: string): object => ({
  businessNumber: number,
  openedOn: '2015-03-02',
  representative: '홍시연',
  why: '관리자가 지난달 퇴사했습니다',
})
const told = async (actor: Actor): Promise<string> => JSON.stringify(must(await myMessages(callBy(node, actor), {})))
const run = async (claim: string, what: string): Promise<void> =>
  await tellOfClaim.run(systemCall(node, 'test'), { claim, what })

test('a company whose administrators are gone changes hands after the waiting time, by a paper and a named person', async () => {
  const [firm, operator] = [await company('employer'), await company('operator')]
  const claimant = personActor(toId(await person()))
  const { claim } = must(await askClaim(callBy(node, claimant), stated(firm.number)))
  expect(await askClaim(callBy(node, claimant), stated(firm.number))).toMatchObject({
    refusal: { refused: 'enterprises.claim-open' },
  })
  await run(claim, 'asked')
  expect(await told(personActor(toId(firm.bossId)))).toContain('관리자가 되겠다는 신청')
  expect(await told(firm.boss)).toContain('관리자가 되겠다는 신청')
  await checkClaim.run(systemCall(node, 'test'), { claim })
  const decide = async (decision: string, reason = '서류와 국세청 답이 맞습니다') =>
    await decideClaim(callBy(node, operator.boss), { claim, decision, reason })
  const soon = { refusal: { refused: 'enterprises.claim-not-ripe' } }
  expect(await decide('confirmed')).toMatchObject(soon)
  must(await sendClaimPaper(callBy(node, claimant), { claim, upload: await paperOf(claimant) }))
  await tellOperators.run(systemCall(node, 'test'), { claim })
  expect(await told(operator.boss)).toContain('되찾기 신청에 서류가 왔습니다')
  expect(await decide('confirmed')).toMatchObject(soon)
  expect(must(await claimsToDecide(callBy(node, operator.boss), {}))).toMatchObject([{ row: { answer: 'continues' } }])
  node.clock.move(claimRules.waitDays * day + 1000)
  expect(await decide('confirmed', '')).toMatchObject({ refusal: { fields: { reason: 'reason' } } })
  must(await decide('confirmed'))
  node.clock.move(0)
  const members = await inTransaction(node, system, 'test', (tx) => membersOf(tx, firm.id))
  const administrators = members.filter(({ role }) => role === 'administrator').map(({ person }) => person)
  expect(new Set(administrators)).toEqual(new Set([firm.bossId, claimant.person]))
  await run(claim, 'confirmed')
  expect(await told(firm.boss)).toContain('새 관리자가 생겼습니다')
  const intruder = inTransaction(node, operator.boss, 'test', (tx) =>
    addMember(tx, node.clock.now(), firm.id, operator.bossId, true),
  )
  await expect(intruder).rejects.toThrow('row-level security')
})

test('an administrator who is still there stops it with one press, and it cannot be asked again at once', async () => {
  const [firm, operator] = [await company('employer'), await company('operator')]
  const claimant = personActor(toId(await person()))
  const { claim } = must(await askClaim(callBy(node, claimant), stated(firm.number)))
  must(await sendClaimPaper(callBy(node, claimant), { claim, upload: await paperOf(claimant) }))
  const stranger = await company('employer')
  expect(await objectToClaim(callBy(node, stranger.boss), { claim })).toMatchObject({ refusal: { status: 404 } })
  expect(must(await myClaims(callBy(node, stranger.boss), {}))).toEqual({ mine: [], toUs: [] })
  expect(must(await myClaims(callBy(node, firm.boss), {})).toUs).toHaveLength(1)
  must(await objectToClaim(callBy(node, firm.boss), { claim }))
  node.clock.move(claimRules.waitDays * day + 1000)
  const late = { claim, decision: 'confirmed', reason: '서류가 맞습니다' }
  expect(await decideClaim(callBy(node, operator.boss), late)).toMatchObject({ refusal: { status: 404 } })
  expect(await askClaim(callBy(node, claimant), stated(firm.number))).toMatchObject({
    refusal: { refused: 'enterprises.claim-too-soon' },
  })
  node.clock.move(0)
})

test('nobody decides their own claim, and the database lets none through before its day', async () => {
  const [firm, operator] = [await company('employer'), await company('operator')]
  const self = personActor(toId(operator.bossId))
  const { claim } = must(await askClaim(callBy(node, self), stated(firm.number)))
  const own = { claim, decision: 'refused', reason: '제 신청입니다' }
  expect(await decideClaim(callBy(node, operator.boss), own)).toMatchObject({
    refusal: { refused: 'enterprises.own-claim' },
  })
  const forced = inTransaction(node, operator.boss, 'test', async (tx) => {
    await sql`update enterprises.claim set decision = 'confirmed', decided_at = now(), decided_by = ${firm.bossId},
      reason = 'x' where id = ${claim}`.execute(tx)
  })
  await expect(forced).rejects.toThrow('check constraint')
})
