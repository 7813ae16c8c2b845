import { addDays, dayOf } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { toId } from '../../kernel/id.ts'
import { acceptHelp, addOrganisation, adoptPerson, inviteHelper, openSession } from '../../modules/identity/index.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/new-id.ts'
import { type Call, type Node, systemCall } from '../../platform/node.ts'
import type { Acting, OrganisationRole } from '../../platform/operation/actor.ts'

/** Everybody who may knock: two of each kind that has a secret from its like. */
export const roles = [
  'anonymous',
  'personA',
  'personB',
  'companyA',
  'companyB',
  'issuerA',
  'issuerB',
  'operator',
  // Somebody who acts for person A, with sight of the résumé and nothing else.
  'helperOfA',
] as const
/** One of them. */
export type Role = (typeof roles)[number]

/** Somebody of the cast who can sign in; `organisation` is whom they act for. */
export type Member = {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly organisation?: { readonly id: string; readonly kind: OrganisationRole }
  /** By which delegation they act in somebody's place. */
  readonly helping?: string
  /** By which mandate they act for a client. */
  readonly mandate?: string
}
/** The people of a test. */
export type Cast = Readonly<Record<Exclude<Role, 'anonymous'>, Member>>

const organisations = { company: 'employer', issuer: 'issuer', operator: 'operator' } as const

/** Runs something as the system. */
export async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
}

/** Makes the people and their organisations. Each name and e-mail address is one that occurs nowhere else. */
export async function makeCast(node: Node): Promise<Cast> {
  const make = async (role: Exclude<Role, 'anonymous'>): Promise<Member> => await makeMember(node, role)
  const personA = await make('personA')
  return {
    personA,
    personB: await make('personB'),
    companyA: await make('companyA'),
    companyB: await make('companyB'),
    issuerA: await make('issuerA'),
    issuerB: await make('issuerB'),
    operator: await make('operator'),
    helperOfA: await makeHelper(node, personA, await make('helperOfA')),
  }
}

// As the two do it: one invites, the other brings the code.
async function makeHelper(node: Node, helped: Member, helper: Member): Promise<Member> {
  const endsOn = addDays(dayOf(node.clock.now()), 30)
  const invited = must(await inviteHelper(callOf(node, helped), { kind: 'family', scopes: ['resume-view'], endsOn }))
  const { actor } = callOf(node, helper)
  if (actor.kind !== 'person') throw new Error('nobody')
  must(await acceptHelp(callOf(node, helper), actor, invited.code))
  return { ...helper, helping: invited.delegation }
}

async function makeMember(node: Node, role: Exclude<Role, 'anonymous'>): Promise<Member> {
  const about = { name: `이름-${role}`, email: `${role.toLowerCase()}@mark.onil.test` }
  const kind = Object.entries(organisations).find(([start]) => role.startsWith(start))?.[1]
  return await asSystem(node, async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `test:${role}`, linkingId: `linking-${role}`, ...about })
    if (kind === undefined) return { person, ...about }
    const organisation = { kind, name: `기관-${role}`, code: role.toLowerCase(), verified: true, demo: true }
    return {
      person,
      ...about,
      organisation: { id: await addOrganisation(tx, node.clock.now(), organisation, person), kind },
    }
  })
}

/** A new session of a member, in the role they have here. */
export async function openFor(node: Node, member: Member): Promise<{ id: string; token: string }> {
  return await asSystem(node, async (tx) => await openSession(tx, node.clock.now(), sessionOf(member)))
}

function sessionOf({ person, organisation, helping, mandate }: Member): Parameters<typeof openSession>[2] {
  return {
    person,
    device: 'test',
    assurance: 'substantial',
    by: 'identity',
    ...(organisation && { actingFor: organisation.id }),
    ...(helping !== undefined && { helping }),
    ...(mandate !== undefined && { mandate }),
  }
}

/** What the cookie of a new session holds. */
export async function tokenOf(node: Node, member: Member): Promise<string> {
  return (await openFor(node, member)).token
}

/** The same for many, in one transaction. */
export async function tokensOf(node: Node, members: readonly Member[]): Promise<ReadonlyMap<Member, string>> {
  const now = node.clock.now()
  return await asSystem(node, async (tx) => {
    const open = async (one: Member): Promise<[Member, string]> => [
      one,
      (await openSession(tx, now, sessionOf(one))).token,
    ]
    return new Map(await Promise.all(members.map(open)))
  })
}

/** A call by a member, as the web edge would make it. */
export function callOf(node: Node, { person, name, organisation }: Member, key?: string): Call {
  const acting: Acting = organisation
    ? { role: organisation.kind, organisation: toId(organisation.id), organisationName: name, administrator: true }
    : { role: 'person' }
  const actor = {
    kind: 'person',
    person: toId<'Person'>(person),
    name,
    session: newId<'Session'>(),
    assurance: 'substantial',
    proved: { identity: Infinity },
    acting,
  } as const
  return { node, actor, channel: 'page', request: 'test', ...(key !== undefined && { key }) }
}
