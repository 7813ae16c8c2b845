import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { type JobRunner, installJobs, startJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addMember, addOrganisation } from '../add-organisation.ts'
import { authenticate } from '../authenticate.ts'
import { onlyAdministratorOf } from '../only-administrator.ts'
import { switchRole } from '../sessions.ts'
import { signIn } from '../sign-in.ts'
import { organisationCard } from '../store.ts'
import { closeCompany, closeCompanyJob } from './close-company.ts'
import { closeOrganisation } from './close-organisation.ts'

let database: TestDatabase
let node: TestNode
let runner: JobRunner
let made = 0
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  await installJobs(database.ownerUrl, [closeCompanyJob])
  runner = await startJobs(node, database.url, [closeCompanyJob])
})
afterAll(async () => {
  await runner.stop()
  await node.close()
  await database.drop()
})

type In = { readonly token: string; readonly actor: Extract<Actor, { kind: 'person' }> }
const system = { kind: 'system', name: 'test' } as const

async function as(token: string): Promise<In> {
  const found = await authenticate(node, token, 600)
  if (found?.actor.kind !== 'person') throw new Error('not signed in')
  return { token, actor: found.actor }
}
async function enter(): Promise<In> {
  const subject = `closer-${++made}`
  const call = systemCall(node, 'identity.sign-in', 'page')
  return await as(
    must(await signIn(call, { subject, name: subject, assurance: 'substantial', device: 'Chrome' })).token,
  )
}
async function bossOf(kind: 'employer' | 'operator', businessNumber?: string): Promise<In & { organisation: string }> {
  const boss = await enter()
  const organisation = await inTransaction(node, system, 'test', (tx) =>
    addOrganisation(
      tx,
      node.clock.now(),
      { kind, name: '모퉁이빵집', ...(businessNumber !== undefined && { businessNumber }) },
      boss.actor.person,
    ),
  )
  const there = must(await switchRole(callBy(node, boss.actor), { role: organisation }))
  return { ...(await as(there.token)), organisation }
}
const alone = async (person: string): Promise<string[]> =>
  await inTransaction(node, system, 'test', (tx) => onlyAdministratorOf(tx, person))
const closed = async (id: string): Promise<Date | undefined> =>
  await inTransaction(node, system, 'test', async (tx) => (await organisationCard(tx, id))?.closedAt)

it('its only administrator closes a company, is a person again in every window, and may then be erased', async () => {
  const boss = await bossOf('employer')
  expect(await alone(boss.actor.person)).toEqual(['모퉁이빵집'])
  const unsure = await closeOrganisation(callBy(node, boss.actor), { company: boss.organisation, sure: false })
  expect(unsure).toMatchObject({ ok: false, refusal: { fields: { sure: 'sure' } } })
  const other = await bossOf('employer')
  const stale = await closeOrganisation(callBy(node, boss.actor), { company: other.organisation, sure: true })
  expect(stale).toMatchObject({ refusal: { refused: 'identity.other-company' } })
  const done = await closeOrganisation(callBy(node, boss.actor), { company: boss.organisation, sure: true })
  expect(done).toMatchObject({ ok: true })
  expect(await closed(boss.organisation)).toBeInstanceOf(Date)
  expect((await as(boss.token)).actor.acting.role).toBe('person')
  expect(await alone(boss.actor.person)).toEqual([])
})

it('whoever is let in by an operator’s decision of a claim opens it again', async () => {
  const [boss, operator] = [await bossOf('employer'), await bossOf('operator')]
  must(await closeOrganisation(callBy(node, boss.actor), { company: boss.organisation, sure: true }))
  await inTransaction(node, operator.actor, 'enterprises.decide-claim', (tx) =>
    addMember(tx, node.clock.now(), boss.organisation, boss.actor.person, true),
  )
  expect(await closed(boss.organisation)).toBeUndefined()
})

it('the operator closes a company by its number, once, with a reason; nobody else does', async () => {
  const [boss, operator] = [await bossOf('employer', '1234567891'), await bossOf('operator')]
  const asked = { businessNumber: '123-45-67891', why: '폐업을 확인했습니다' }
  expect(await closeCompany(callBy(node, boss.actor), asked)).toMatchObject({ ok: false })
  expect(await closeCompany(callBy(node, operator.actor), { ...asked, why: '' })).toMatchObject({
    refusal: { fields: { why: 'why' } },
  })
  must(await closeCompany(callBy(node, operator.actor), asked))
  await expect.poll(() => closed(boss.organisation), { timeout: 20_000 }).toBeInstanceOf(Date)
  expect(await closeCompany(callBy(node, operator.actor), asked)).toMatchObject({
    refusal: { refused: 'identity.closed-already' },
  })
})
