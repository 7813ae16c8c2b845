import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addOrganisation } from '../add-organisation.ts'
import { authenticate } from '../authenticate.ts'
import { setRole } from '../members/change-member.ts'
import { signIn } from '../sign-in.ts'
import { addPasskey, askForPasskey } from './add-passkey.ts'
import { askToSignIn } from './ask-to-sign-in.ts'
import { myPasskeys, removePasskey } from './change-passkeys.ts'
import { confirmByIdentity, confirmByPasskey, waysToConfirm } from './confirm.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import { type Authenticator, makeAuthenticator } from '../../../platform/testing/authenticator.ts'

type Person = Extract<Actor, { kind: 'person' }>
const rp = { id: 'onil.test', origin: 'https://onil.test', name: 'Onil' }
let database: TestDatabase
let node: TestNode & { staffPasskeys?: boolean }
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

async function actorOf(token: string): Promise<Person> {
  const found = await authenticate(node, token, 600)
  if (found?.actor.kind !== 'person') throw new Error('not signed in')
  return found.actor
}

let made = 0
async function enter(subject = `pk-${++made}`): Promise<Person> {
  const system = systemCall(node, 'identity.sign-in', 'page')
  const { token } = must(await signIn(system, { subject, name: '한지우', assurance: 'substantial', device: 'Chrome' }))
  return await actorOf(token)
}

async function withPasskey(): Promise<{ person: Person; phone: Authenticator }> {
  const person = await enter()
  const phone = makeAuthenticator(rp.id)
  const question = must(await askForPasskey(callBy(node, person), { rp }))
  const given = { asked: question.id, name: '내 휴대전화', made: phone.make(question, rp.origin) }
  must(await addPasskey(callBy(node, person), rp, given))
  return { person, phone }
}

const door = async (phone: Authenticator, more: { origin?: string; binding?: string } = {}) => {
  const question = await askToSignIn(callBy(node, { kind: 'anonymous' }), rp, 'browser-1')
  const signed = phone.sign(question, more.origin ?? rp.origin)
  const given = { binding: more.binding ?? 'browser-1', asked: question.id, signed, device: 'Chrome' }
  return { given, knock: async () => await signInWithPasskey(callBy(node, { kind: 'anonymous' }), rp, given) }
}
const refusedOf = (outcome: { ok: boolean; refusal?: { refused: string } }): string => outcome.refusal?.refused ?? 'ok'

describe('signing in with a passkey', () => {
  it('opens a session that counts as fresh proof, at the level the person had been identified at', async () => {
    const { person, phone } = await withPasskey()
    const { token } = must(await (await door(phone)).knock())
    const here = await actorOf(token)
    expect(here).toMatchObject({ person: person.person, assurance: 'substantial' })
    expect(here.proved?.passkey).toBeGreaterThan(0)
    const [kept] = must(await myPasskeys(callBy(node, here), {}))
    expect(kept).toMatchObject({ name: '내 휴대전화', synced: false, rp: 'onil.test' })
  })

  it('answers a question once, also for a double click, and not after five minutes', async () => {
    const { phone } = await withPasskey()
    const { knock } = await door(phone)
    const both = (await Promise.all([knock(), knock()])).map(refusedOf)
    expect(both.toSorted()).toEqual(['identity.passkey-asked-before', 'ok'])
    const late = await door(phone)
    node.clock.move(5 * 60_000 + 1)
    expect(refusedOf(await late.knock())).toBe('identity.passkey-asked-before')
  })

  it('is refused from another origin, and a question of another browser cannot be answered', async () => {
    const { phone } = await withPasskey()
    expect(refusedOf(await (await door(phone, { origin: 'https://onil.example' })).knock())).toBe(
      'identity.passkey-other-site',
    )
    expect(refusedOf(await (await door(phone, { binding: 'browser-2' })).knock())).toBe('identity.passkey-other-window')
    const foreignSite = makeAuthenticator('evil.example')
    expect(refusedOf(await (await door(foreignSite)).knock())).toBe('identity.passkey-unknown')
  })

  it('stops a passkey whose counter goes back, and one of another key under its id', async () => {
    const { person, phone } = await withPasskey()
    phone.count = 7
    must(await (await door(phone)).knock())
    expect(refusedOf(await (await door(phone)).knock())).toBe('identity.passkey-copied')
    expect(must(await myPasskeys(callBy(node, person), {}))).toEqual([])
    phone.count = 8
    expect(refusedOf(await (await door(phone)).knock())).toBe('identity.passkey-unknown')
    const { phone: mine } = await withPasskey()
    const { given } = await door(mine)
    const forged = JSON.parse(given.signed)
    forged.response.signature = JSON.parse(makeAuthenticator(rp.id).sign({ options: {} }, rp.origin)).response.signature
    const outcome = await signInWithPasskey(callBy(node, { kind: 'anonymous' }), rp, {
      ...given,
      signed: JSON.stringify(forged),
    })
    expect(refusedOf(outcome)).toBe('identity.passkey-failed')
  })
})

describe('a fresh proof', () => {
  async function confirm(by: Person, phone: Authenticator, as: Person = by) {
    const { question } = must(await waysToConfirm(callBy(node, by), { rp }))
    if (!question) throw new Error('no passkey')
    const given = { asked: question.id, signed: phone.sign(question, rp.origin) }
    return await confirmByPasskey(callBy(node, as), rp, given)
  }

  it('by passkey renews the session; one of somebody else, or asked in another session, is refused', async () => {
    const { person, phone } = await withPasskey()
    const other = await withPasskey()
    expect(refusedOf(await confirm(other.person, phone))).toBe('identity.passkey-not-yours')
    expect(refusedOf(await confirm(person, phone, await enter()))).toBe('identity.passkey-other-window')
    const { token } = must(await confirm(person, phone))
    expect((await actorOf(token)).proved?.passkey).toBeGreaterThan(0)
  })

  it('by identity check must be of the same person', async () => {
    const person = await enter('pk-same')
    const check = { subject: 'pk-other', assurance: 'high' } as const
    expect(refusedOf(await confirmByIdentity(callBy(node, person), check))).toBe('identity.other-person')
    must(await confirmByIdentity(callBy(node, person), { ...check, subject: 'pk-same' }))
  })

  it('is asked for before a passkey is removed or added: by passkey from whoever has one, so that a stolen number is no way in', async () => {
    const { person, phone } = await withPasskey()
    const [kept] = must(await myPasskeys(callBy(node, person), {}))
    const ask = { passkey: kept?.id }
    expect(await removePasskey(callBy(node, person), ask)).toMatchObject({
      refusal: { refused: 'platform.step-up-needed', facts: { means: 'passkey' } },
    })
    expect(refusedOf(await askForPasskey(callBy(node, person), { rp }))).toBe('platform.step-up-needed')
    const sure = await actorOf(must(await confirm(person, phone)).token)
    node.clock.move(4 * 60_000)
    expect(must(await askForPasskey(callBy(node, sure), { rp })).options).toMatchObject({
      excludeCredentials: [{ type: 'public-key' }],
    })
    node.clock.move(6 * 60_000)
    expect(refusedOf(await removePasskey(callBy(node, sure), ask))).toBe('platform.step-up-needed')
  })
})

describe('staff', () => {
  it('need a fresh check for members and roles; where the node demands passkeys, only a passkey counts, and the last one stays', async () => {
    const { person, phone } = await withPasskey()
    const organisation = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
      addOrganisation(tx, node.clock.now(), { kind: 'employer', name: '다온정밀' }, person.person),
    )
    const acting = { role: 'employer', organisation, organisationName: '다온정밀', administrator: true } as const
    const change = { person: person.person, role: 'administrator' }
    expect(refusedOf(await setRole(callBy(node, { ...person, acting }), change))).toBe('ok')
    node.clock.move(6 * 60_000)
    expect(refusedOf(await setRole(callBy(node, { ...person, acting }), change))).toBe('platform.step-up-needed')
    node.clock.move(0)
    Object.assign(node, { staffPasskeys: true })
    const outcome = await setRole(callBy(node, { ...person, acting }), change)
    expect(outcome).toMatchObject({ refusal: { facts: { means: 'passkey' } } })
    const sure = await actorOf(must(await (await door(phone)).knock()).token)
    must(await setRole(callBy(node, { ...sure, acting }), change))
    const [last] = must(await myPasskeys(callBy(node, sure), {}))
    expect(refusedOf(await removePasskey(callBy(node, sure), { passkey: last?.id }))).toBe('identity.last-passkey')
    Object.assign(node, { staffPasskeys: false })
    must(await removePasskey(callBy(node, sure), { passkey: last?.id }))
  })
})
