import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toId } from '../../kernel/id.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { fieldKeys } from '../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../platform/field-encryption/key-ring.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { addMember, addOrganisation, adoptPerson, authenticate, linkingId, personByLinkingId } from './index.ts'
import { connectProgram } from './connect-program.ts'
import { removeMember, setRole } from './members/change-member.ts'
import { registerOrganisation } from './register-organisation.ts'
import { myDevices, signOut, switchRole } from './sessions.ts'
import { signIn } from './sign-in.ts'

const system = { kind: 'system', name: 'test' } as const
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

const enter = async (subject: string, replaces?: string): Promise<{ token: string; person: string }> => {
  const outcome = await signIn(callBy(node, system), {
    subject,
    name: `이름 ${subject}`,
    linkingId: `link-${subject}`,
    assurance: 'substantial',
    device: 'Chrome · Android',
    replaces,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.refused)
  return outcome.value
}
const whoIs = async (token: string): ReturnType<typeof authenticate> => await authenticate(node, token, 30)

describe('signing in', () => {
  it('finds the same person again, and two first sign-ins at once make one person', async () => {
    const [a, b] = await Promise.all([enter('p1'), enter('p1')])
    expect(a.person).toBe(b.person)
    expect((await enter('p1')).person).toBe(a.person)
  })

  it('tells that somebody came when they sign in for the first time, and never again', async () => {
    const { person } = await enter('first')
    await enter('first')
    const { rows } = await inTransaction(node, system, 'test', (tx) =>
      sql`select 1 from platform.fact where topic = 'identity.person-came' and payload ->> 'person' = ${person}`.execute(
        tx,
      ),
    )
    expect(rows).toHaveLength(1)
  })

  it('keeps the linking id sealed, and finds the person by its blind index', async () => {
    const { person } = await enter('p2')
    const stored = await inTransaction(
      node,
      system,
      'test',
      async (tx) =>
        (await sql<{ linking_id: string }>`select linking_id from identity.person where id = ${person}`.execute(tx))
          .rows[0]?.linking_id,
    )
    expect(stored).not.toContain('link-p2')
    expect(await inTransaction(node, system, 'test', async (tx) => await linkingId(tx, node, person))).toBe('link-p2')
    expect(await inTransaction(node, system, 'test', async (tx) => await personByLinkingId(tx, node, 'link-p2'))).toBe(
      person,
    )
  })

  it('ends a session by idleness, by age, by sign-out, and the former one at a new sign-in', async () => {
    const first = await enter('p3')
    const known = await whoIs(first.token)
    const second = await enter('p3', known?.actor.kind === 'person' ? known.actor.session : undefined)
    expect(await whoIs(first.token)).toBeUndefined()
    expect(await whoIs(second.token)).toBeDefined()
    node.clock.move(31 * 60_000)
    expect(await whoIs(second.token)).toBeUndefined()
    node.clock.move(0)
    expect(await whoIs('x'.repeat(43))).toBeUndefined()
  })

  it('lists the devices and signs out everywhere', async () => {
    const [one, two] = [await enter('p4'), await enter('p4')]
    const actor = (await whoIs(one.token))?.actor ?? { kind: 'anonymous' }
    const devices = await myDevices(callBy(node, actor), {})
    expect(devices.ok && devices.value.map((d) => d.here)).toEqual([true, false])
    expect(await signOut(callBy(node, actor), { session: 'all' })).toMatchObject({ ok: true, value: { ended: 2 } })
    expect(await Promise.all([whoIs(one.token), whoIs(two.token)])).toEqual([undefined, undefined])
  })
})

describe('organisations', () => {
  it('take their role with a new token; a stranger cannot take it', async () => {
    const { token, person } = await enter('boss')
    const actor = (await whoIs(token))?.actor ?? { kind: 'anonymous' }
    const made = await registerOrganisation(callBy(node, actor), { name: '모퉁이빵집', businessNumber: '123-45-67891' })
    const organisation = made.ok ? made.value.organisation : ''
    const switched = await switchRole(callBy(node, actor), { role: organisation })
    expect(await whoIs(token)).toBeUndefined()
    expect((await whoIs((switched.ok && switched.value.token) || ''))?.actor).toMatchObject({
      person,
      acting: { role: 'employer', organisation, administrator: true },
    })
    const stranger = (await whoIs((await enter('stranger')).token))?.actor ?? { kind: 'anonymous' }
    expect(await switchRole(callBy(node, stranger), { role: organisation })).toMatchObject({
      ok: false,
      refusal: { refused: 'identity.not-a-member' },
    })
    expect(
      await registerOrganisation(callBy(node, stranger), { name: '다른 집', businessNumber: '1234567891' }),
    ).toMatchObject({ refusal: { refused: 'identity.company-exists' } })
  })

  it('are never without an administrator, also when two leave at once, also past the application', async () => {
    const [a, b] = [await enter('admin-a'), await enter('admin-b')]
    const made = await registerOrganisation(callBy(node, personActor(toId(a.person))), {
      name: '두 관리자',
      businessNumber: '2208162517',
    })
    const organisation = toId<'Organisation'>(made.ok ? made.value.organisation : '')
    await inTransaction(
      node,
      system,
      'test',
      async (tx) => await addMember(tx, new Date(), organisation, b.person, true),
    )
    const as = (person: string): ReturnType<typeof personActor> => personActor(toId(person), { id: organisation })
    const left = await Promise.all([
      removeMember(callBy(node, as(a.person)), { person: a.person }),
      removeMember(callBy(node, as(b.person)), { person: b.person }),
    ])
    expect(left.filter((l) => l.ok)).toHaveLength(1)
    const last = left[0]?.ok ? b.person : a.person
    expect(await setRole(callBy(node, as(last)), { person: last, role: 'recruiter' })).toMatchObject({
      refusal: { refused: 'identity.last-administrator' },
    })
    const forced = inTransaction(
      node,
      system,
      'test',
      async (tx) =>
        await sql`update identity.member set ended_at = now() where organisation_id = ${organisation}`.execute(tx),
    )
    await expect(forced).rejects.toThrow('an organisation needs an administrator')
  })
})

describe('row policies alone', () => {
  it('show a person only themselves, and a colleague to a colleague', async () => {
    const other = personActor()
    const seen = await inTransaction(
      node,
      other,
      'test',
      async (tx) =>
        (
          await sql<{
            n: number
          }>`select (select count(*) from identity.person)::int + (select count(*) from identity.session)::int + (select count(*) from identity.member)::int as n`.execute(
            tx,
          )
        ).rows[0]?.n,
    )
    expect(seen).toBe(0)
    const person = await inTransaction(
      node,
      system,
      'test',
      async (tx) => await adoptPerson(tx, node, { subject: 'alone', name: '혼자' }),
    )
    const own = await inTransaction(
      node,
      personActor(person),
      'test',
      async (tx) => (await sql<{ n: number }>`select count(*)::int as n from identity.person`.execute(tx)).rows[0]?.n,
    )
    expect(own).toBe(1)
  })

  it('let nobody make themselves a member of others, nor take a role that they do not have', async () => {
    const [mine, boss] = [await enter('outsider'), await enter('insider')]
    const theirs = await inTransaction(node, system, 'test', (tx) =>
      addOrganisation(tx, node.clock.now(), { kind: 'employer', name: '남의 회사' }, boss.person),
    )
    const as = personActor(toId(mine.person))
    const trying = async (statement: RawBuilder<unknown>): Promise<unknown> =>
      await inTransaction(node, as, 'test', (tx) => statement.execute(tx))
    await expect(
      trying(sql`insert into identity.member values (${theirs}, ${mine.person}, true, now())`),
    ).rejects.toThrow('row-level security')
    await expect(trying(sql`update identity.session set acting_for = ${theirs}`)).rejects.toThrow('row-level security')
    await expect(trying(sql`update identity.session set ended_at = now()`)).resolves.toBeDefined()
  })
})

describe('a program of a person', () => {
  it('gets a token that works until it is ended, in the role taken, and no token is ever kept', async () => {
    const { token, person } = await enter('coder')
    const actor = (await whoIs(token))?.actor ?? { kind: 'anonymous' }
    const made = await connectProgram(callBy(node, actor, 'key-for-a-program'), { name: '채용 연동' })
    const key = (made.ok && made.value.token) || ''
    expect((await whoIs(key))?.actor).toMatchObject({ person, acting: { role: 'person' } })
    const devices = await myDevices(callBy(node, actor), {})
    const program = devices.ok ? devices.value.find((d) => d.device === 'API · 채용 연동') : undefined
    await signOut(callBy(node, actor), { session: program?.id })
    expect(await whoIs(key)).toBeUndefined()
    const kept = await inTransaction(
      node,
      system,
      'test',
      async (tx) =>
        (
          await sql<{
            all: string
          }>`select coalesce(string_agg(s::text, ''), '') as all from platform.submission s`.execute(tx)
        ).rows[0]?.all,
    )
    expect(kept).not.toContain(key)
  })
})
