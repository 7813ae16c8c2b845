import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { toId } from '../../../kernel/id.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { systemCall } from '../../../platform/node.ts'
import { type Actor, type OrganisationRole, actorKey } from '../../../platform/operation/actor.ts'
import { command } from '../../../platform/operation/command.ts'
import { makeAuthenticator } from '../../../platform/testing/authenticator.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addMember, addOrganisation } from '../add-organisation.ts'
import { authenticate } from '../authenticate.ts'
import { addPasskey, askForPasskey } from '../passkeys/add-passkey.ts'
import { myPasskeys } from '../passkeys/change-passkeys.ts'
import { signIn } from '../sign-in.ts'
import { approveRecovery, recoveriesToApprove } from './approve-recovery.ts'
import { beginRecovery } from './begin-recovery.ts'
import { cancelByLink, cancelLink, linkStops } from './cancel-recovery.ts'
import { finishRecovery } from './finish-recovery.ts'
import { myRecovery } from './my-recovery.ts'
import { makeCodes } from './make-codes.ts'
import { useCode } from './use-code.ts'

type Person = Extract<Actor, { kind: 'person' }>
const rp = { id: 'onil.test', origin: 'https://onil.test', name: 'Onil' }
const hours = 3_600_000
let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
})
beforeEach(() => node.clock.move(0))
afterAll(async () => {
  await node.close()
  await database.drop()
})

async function enter(subject: string): Promise<Person> {
  const system = systemCall(node, 'identity.sign-in', 'page')
  const { token } = must(await signIn(system, { subject, name: subject, assurance: 'substantial', device: 'Chrome' }))
  const found = await authenticate(node, token, 600)
  if (found?.actor.kind !== 'person') throw new Error('not signed in')
  return found.actor
}

/** Somebody with a passkey that is lost from here on: they sign in by identity check only. */
async function whoLostIt(subject: string): Promise<Person> {
  const person = await enter(subject)
  const question = must(await askForPasskey(callBy(node, person), { rp }))
  const made = makeAuthenticator(rp.id).make(question, rp.origin)
  must(await addPasskey(callBy(node, person), rp, { asked: question.id, name: '전화', made }))
  return await enter(subject)
}

async function organisation(kind: OrganisationRole, administrator: Person, ...members: Person[]): Promise<string> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const id = await addOrganisation(tx, node.clock.now(), { kind, name: `기관-${kind}` }, administrator.person)
    for (const m of members) await addMember(tx, node.clock.now(), id, m.person, true)
    return id
  })
}

const actingFor = (person: Person, id: string, role: OrganisationRole = 'employer'): Person => ({
  ...person,
  proved: { identity: Infinity },
  acting: { role, organisation: toId(id), organisationName: role, administrator: true },
})
const refusedOf = (outcome: { ok: boolean; refusal?: { refused: string } }): string => outcome.refusal?.refused ?? 'ok'
const keys = async (person: Person): Promise<number> => must(await myPasskeys(callBy(node, person), {})).length

it('with a code: once, for its owner, five tries an hour; then the lost passkey can be replaced', async () => {
  const person = await enter('codes')
  const { codes } = must(await makeCodes(callBy(node, person), {}))
  const lost = await whoLostIt('codes')
  expect(refusedOf(await askForPasskey(callBy(node, lost), { rp }))).toBe('platform.step-up-needed')
  expect(refusedOf(await makeCodes(callBy(node, lost), {}))).toBe('platform.step-up-needed')
  const other = await enter('another')
  expect(refusedOf(await useCode(callBy(node, other), codes[0]))).toBe('identity.no-such-code')
  const both = await Promise.all([useCode(callBy(node, lost), codes[0]), useCode(callBy(node, lost), codes[0])])
  expect(both.map(refusedOf).toSorted()).toEqual(['identity.no-such-code', 'ok'])
  must(await askForPasskey(callBy(node, lost), { rp }))
  for (let i = 0; i < 3; i++)
    expect(refusedOf(await useCode(callBy(node, lost), 'WRONG'))).toBe('identity.no-such-code')
  expect(refusedOf(await useCode(callBy(node, lost), codes[1]))).toBe('identity.too-many-codes')
  node.clock.move(1.1 * hours)
  const later = await enter('codes')
  expect(refusedOf(await askForPasskey(callBy(node, later), { rp }))).toBe('platform.step-up-needed')
  must(await useCode(callBy(node, later), codes[1]))
})

it('by waiting: not before three days, not when somebody stopped it by the letter, not without a fresh identity check', async () => {
  const person = await whoLostIt('waits')
  const first = must(await beginRecovery(callBy(node, person), {}))
  expect(refusedOf(await beginRecovery(callBy(node, person), {}))).toBe('identity.recovery-open')
  expect(refusedOf(await finishRecovery(callBy(node, person), {}))).toBe('identity.recovery-waits')
  const anybody = callBy(node, { kind: 'anonymous' })
  const token = cancelLink(node, first.recovery).split('/').at(-1) ?? ''
  expect(refusedOf(await cancelByLink(anybody, first.recovery, `${token.slice(1)}A`))).toBe('identity.no-such-recovery')
  must(await cancelByLink(anybody, first.recovery, token))
  expect(refusedOf(await cancelByLink(anybody, first.recovery, token))).toBe('identity.no-such-recovery')
  node.clock.move(73 * hours)
  const later = await enter('waits')
  expect(refusedOf(await finishRecovery(callBy(node, later), {}))).toBe('identity.no-such-recovery')

  must(await beginRecovery(callBy(node, later), {}))
  node.clock.move(150 * hours)
  expect(refusedOf(await finishRecovery(callBy(node, later), {}))).toBe('platform.step-up-needed')
  const [elsewhere, here] = [await enter('waits'), await enter('waits')]
  must(await finishRecovery(callBy(node, here), {}))
  expect(await keys(here)).toBe(0)
  expect(refusedOf(await askForPasskey(callBy(node, here), { rp }))).toBe('ok')
  expect(elsewhere.session).not.toBe(here.session)
})

it('once finished, sensitive acts wait for a day; the link undoes it, and then everything is as before', async () => {
  const sensitive = command('identity.test-sensitive', {
    stepUp: 'own',
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person',
    run: async ({ actor }) => await Promise.resolve({ value: {}, subject: actorKey(actor) }),
  })
  const person = await whoLostIt('held')
  const { recovery } = must(await beginRecovery(callBy(node, person), {}))
  node.clock.move(73 * hours)
  const thief = await enter('held')
  must(await finishRecovery(callBy(node, thief), {}))
  const held = await enter('held')
  expect(refusedOf(await sensitive(callBy(node, held), {}))).toBe('platform.held-after-recovery')
  expect(must(await myRecovery(callBy(node, held), {})).held).toMatchObject({
    by: 'waiting',
    assurance: 'substantial',
    undone: false,
  })
  const question = must(await askForPasskey(callBy(node, held), { rp }))
  const made = makeAuthenticator(rp.id).make(question, rp.origin)
  must(await addPasskey(callBy(node, held), rp, { asked: question.id, name: '도둑', made }))
  node.clock.move(96 * hours)
  const token = cancelLink(node, recovery).split('/').at(-1) ?? ''
  const anybody = callBy(node, { kind: 'anonymous' })
  expect(await linkStops(anybody, recovery)).toBe('held')
  must(await cancelByLink(anybody, recovery, token))
  expect(refusedOf(await cancelByLink(anybody, recovery, token))).toBe('identity.no-such-recovery')
  const owner = await enter('held')
  expect(must(await myPasskeys(callBy(node, owner), {})).map((p) => p.name)).toEqual(['전화'])
  expect(refusedOf(await sensitive(callBy(node, owner), {}))).toBe('platform.held-after-recovery')
  node.clock.move(96 * hours + 169 * hours)
  must(await sensitive(callBy(node, await enter('held')), {}))
})

it('three times in thirty days', async () => {
  const person = await whoLostIt('often')
  for (let i = 0; i < 3; i++) {
    const { recovery } = must(await beginRecovery(callBy(node, person), {}))
    must(await cancelByLink(callBy(node, person), recovery, cancelLink(node, recovery).split('/').at(-1) ?? ''))
  }
  expect(refusedOf(await beginRecovery(callBy(node, person), {}))).toBe('identity.recoveries-enough')
})

it('of staff: by another administrator of the same organisation, never by oneself, a stranger or an operator', async () => {
  const lost = await whoLostIt('staff')
  const [colleague, stranger, operator] = [await enter('colleague'), await enter('stranger'), await enter('operator')]
  const mine = await organisation('employer', lost, colleague)
  const other = await organisation('employer', stranger)
  const house = await organisation('operator', operator)
  const { recovery } = must(await beginRecovery(callBy(node, lost), {}))
  const approve = async (as: Person) => refusedOf(await approveRecovery(callBy(node, as), { recovery }))
  expect(await approve(actingFor(stranger, other))).toBe('identity.no-such-recovery')
  expect(await approve(actingFor(operator, house, 'operator'))).toBe('identity.no-such-recovery')
  expect(await approve(actingFor(lost, mine))).toBe('identity.no-such-recovery')
  node.clock.move(1000 * hours)
  expect(refusedOf(await finishRecovery(callBy(node, await enter('staff')), {}))).toBe(
    'identity.recovery-needs-approval',
  )
  const boss = actingFor(colleague, mine)
  expect(must(await recoveriesToApprove(callBy(node, boss), {})).map((r) => r.name)).toEqual(['staff'])
  expect(await approve(boss)).toBe('ok')
  expect(await approve(boss)).toBe('identity.no-such-recovery')
  must(await finishRecovery(callBy(node, await enter('staff')), {}))
})
