import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toId } from '../../../kernel/id.ts'
import { isRefusal, must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { systemCall } from '../../../platform/node.ts'
import { type Actor, actorKey, organisationOf } from '../../../platform/operation/actor.ts'
import { command } from '../../../platform/operation/command.ts'
import { addActTexts } from '../../../platform/organisation-log/act-texts.ts'
import { organisationLog } from '../../../platform/organisation-log/read-log.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { addOrganisation } from '../add-organisation.ts'
import { authenticate } from '../authenticate.ts'
import { switchRole } from '../sessions.ts'
import { signIn } from '../sign-in.ts'
import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { identityActs } from './acts.ts'
import { callBack, myInvitations, resendInvitation } from './change-invitation.ts'
import { leave, myMembers, removeMember, setRole } from './change-member.ts'
import { acceptHandover, endHandover, offerHandover } from './hand-over.ts'
import { inviteMember } from './invite-member.ts'
import { invitationLetter } from './letter.ts'

let database: TestDatabase
let node: TestNode
let made = 0
beforeAll(async () => {
  database = await testDatabase()
  node = testNode(database)
  fieldKeys.provide(node, ringInMemory())
  addActTexts(identityActs)
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

type Person = Extract<Actor, { kind: 'person' }>
type In = { readonly token: string; readonly actor: Person }
const system = { kind: 'system', name: 'test' } as const

async function as(token: string): Promise<In> {
  const found = await authenticate(node, token, 600)
  if (found?.actor.kind !== 'person') throw new Error('not signed in')
  return { token, actor: found.actor }
}
async function enter(): Promise<In> {
  const subject = `member-${++made}`
  const call = systemCall(node, 'identity.sign-in', 'page')
  const { token } = must(await signIn(call, { subject, name: subject, assurance: 'substantial', device: 'Chrome' }))
  return await as(token)
}
async function acting(who: In, organisation: string): Promise<In> {
  return await as(must(await switchRole(callBy(node, who.actor), { role: organisation })).token)
}
async function company(): Promise<{ organisation: string; boss: In }> {
  const boss = await enter()
  const organisation = await inTransaction(node, system, 'test', (tx) =>
    addOrganisation(tx, node.clock.now(), { kind: 'employer', name: '모퉁이빵집' }, boss.actor.person),
  )
  return { organisation, boss: await acting(boss, organisation) }
}
async function tokenOf(invitation: string): Promise<string> {
  const letter = await inTransaction(node, system, 'test', (tx) => invitationLetter(tx, node, invitation))
  return letter?.link.replace('/join/', '') ?? 'none'
}
async function invited(boss: In, role: string, address = `new${++made}@example.kr`): Promise<string> {
  return must(await inviteMember(callBy(node, boss.actor), { address, role })).invitation
}
async function joined(boss: In, organisation: string, role: string): Promise<In> {
  const guest = await enter()
  must(await acceptInvitation(callBy(node, guest.actor), await tokenOf(await invited(boss, role))))
  return await acting(guest, organisation)
}

describe('an invitation', () => {
  it('makes whoever has its letter a member, once', async () => {
    const { organisation, boss } = await company()
    const id = await invited(boss, 'viewer')
    const token = await tokenOf(id)
    const [guest, second] = [await enter(), await enter()]
    expect(await readInvitation(callBy(node, guest.actor), token)).toMatchObject({ role: 'viewer' })
    must(await acceptInvitation(callBy(node, guest.actor), token))
    expect(await acceptInvitation(callBy(node, second.actor), token)).toMatchObject({ refusal: { status: 404 } })
    expect(await acting(guest, organisation)).toMatchObject({
      actor: { acting: { administrator: false, only: ['vacancies-view', 'applicants'] } },
    })
    expect(must(await organisationLog(callBy(node, boss.actor), {})).lines.map((l) => l.command)).toEqual([
      'identity.accept-invitation',
      'identity.invite-member',
    ])
  })

  it('stops when it is called back, sent again, asked anew or too old; its address is nowhere to be read', async () => {
    const { boss } = await company()
    const call = callBy(node, boss.actor)
    const first = await invited(boss, 'recruiter', 'same@example.kr')
    const old = await tokenOf(first)
    must(await resendInvitation(call, { invitation: first }))
    const resent = await tokenOf(first)
    expect(isRefusal(await readInvitation(call, old))).toBe(true)
    expect(isRefusal(await readInvitation(call, resent))).toBe(false)
    const anew = await invited(boss, 'recruiter', 'same@example.kr')
    expect(isRefusal(await readInvitation(call, resent))).toBe(true)
    const open = must(await myInvitations(call, {}))
    expect(open).toMatchObject([{ id: anew, shownTo: 'sa***@example.kr' }])
    expect(JSON.stringify(open)).not.toContain('same@')
    const last = await tokenOf(anew)
    node.clock.move(8 * 86_400_000)
    expect(isRefusal(await readInvitation(call, last))).toBe(true)
    node.clock.move(0)
    must(await callBack(call, { invitation: anew }))
    expect(isRefusal(await readInvitation(call, last))).toBe(true)
  })

  it('is for administrators, with a real address', async () => {
    const { organisation, boss } = await company()
    const recruiter = await joined(boss, organisation, 'recruiter')
    expect(
      await inviteMember(callBy(node, recruiter.actor), { address: 'a@example.kr', role: 'viewer' }),
    ).toMatchObject({
      refusal: { status: 403 },
    })
    expect(await inviteMember(callBy(node, boss.actor), { address: 'nobody', role: 'boss' })).toMatchObject({
      refusal: { fields: { address: 'address', role: 'role' } },
    })
  })
})

describe('a member', () => {
  it('who is removed or leaves loses the organisation with the next step', async () => {
    const { organisation, boss } = await company()
    const [one, two] = [await joined(boss, organisation, 'recruiter'), await joined(boss, organisation, 'viewer')]
    must(await removeMember(callBy(node, boss.actor), { person: one.actor.person }))
    must(await leave(callBy(node, two.actor), {}))
    expect([(await as(one.token)).actor.acting, (await as(two.token)).actor.acting]).toEqual([
      { role: 'person' },
      { role: 'person' },
    ])
    expect(must(await myMembers(callBy(node, boss.actor), {}))).toHaveLength(1)
  })
})

describe('the last administrator', () => {
  it('goes only when a successor has accepted', async () => {
    const { organisation, boss } = await company()
    const heir = await joined(boss, organisation, 'recruiter')
    const other = await joined(boss, organisation, 'viewer')
    const self = boss.actor.person
    expect(await leave(callBy(node, boss.actor), {})).toMatchObject({
      refusal: { refused: 'identity.last-administrator' },
    })
    expect(await setRole(callBy(node, boss.actor), { person: self, role: 'viewer' })).toMatchObject({
      refusal: { status: 409 },
    })
    const offer = { person: heir.actor.person, giver: 'leave' }
    const { handover } = must(await offerHandover(callBy(node, boss.actor), offer))
    expect(await acceptHandover(callBy(node, other.actor), { handover })).toMatchObject({ refusal: { status: 404 } })
    must(await endHandover(callBy(node, heir.actor), { handover }))
    expect(await acceptHandover(callBy(node, heir.actor), { handover })).toMatchObject({ refusal: { status: 404 } })
    const again = must(await offerHandover(callBy(node, boss.actor), offer))
    must(await acceptHandover(callBy(node, heir.actor), again))
    expect((await as(boss.token)).actor.acting).toEqual({ role: 'person' })
    expect(must(await myMembers(callBy(node, (await as(heir.token)).actor), {}))).toMatchObject([
      { person: toId(heir.actor.person), role: 'administrator' },
      { role: 'viewer' },
    ])
  })
})

describe('an agency', () => {
  it('is looked after like a company: its viewer reads, changes nothing in its name, and leaves when they like', async () => {
    const boss = await enter()
    const organisation = await inTransaction(node, system, 'test', (tx) =>
      addOrganisation(tx, node.clock.now(), { kind: 'issuer', name: '자격청' }, boss.actor.person),
    )
    const administrator = await acting(boss, organisation)
    const viewer = await joined(administrator, organisation, 'viewer')
    const officer = await joined(administrator, organisation, 'recruiter')
    expect([viewer.actor.acting, officer.actor.acting]).toMatchObject([
      { role: 'issuer', only: [] },
      { role: 'issuer' },
    ])
    expect('only' in officer.actor.acting).toBe(false)
    expect(must(await myMembers(callBy(node, viewer.actor), {}))).toHaveLength(3)
    const issued = { n: 0 }
    const issue = command('identity.test-issue', {
      input: z.object({}),
      allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
      run: async ({ actor }) => await Promise.resolve({ value: { n: (issued.n += 1) }, subject: actorKey(actor) }),
    })
    expect(await issue(callBy(node, viewer.actor), {})).toMatchObject({
      refusal: { refused: 'platform.not-your-right', status: 403 },
    })
    must(await issue(callBy(node, officer.actor), {}))
    expect(issued.n).toBe(1)
    must(await leave(callBy(node, viewer.actor), {}))
    expect((await as(viewer.token)).actor.acting).toEqual({ role: 'person' })
  })
})
