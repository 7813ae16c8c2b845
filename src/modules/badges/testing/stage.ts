import { randomBytes } from 'node:crypto'
import { addDays, dayOf, toDay } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { type AgencyAnswer, type AgencyRecord, type AgencySource, agencySources } from '../../../gateways/agency.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { type KeyRing, ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { addOrganisation, adoptPerson } from '../../identity/index.ts'
import type { BadgeKind } from '../events.ts'
import { setUpIssuer } from '../issuers/set-up-issuer.ts'
import { provideBadges } from '../provide.ts'
import type { AgencyGateways } from '../services.ts'
import { fetchNow } from '../wallet/fetch-badges.ts'
import { requestBadges } from '../wallet/request-badges.ts'
import { tables } from '../tables.ts'
import { walletBadges, type WalletBadge } from '../wallet/wallet-badge.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** What the agencies answer, by source; change it while the test runs. Unset means no such person. */
export type Answers = Partial<
  Record<AgencySource, AgencyAnswer | ((subject: string) => AgencyAnswer | Promise<AgencyAnswer>)>
>

/** Gives a test node field keys and agencies that answer as `answers` says. */
export function withAgencies(node: Node, answers: Answers, ring: KeyRing = newRing()): void {
  fieldKeys.provide(node, ring)
  const gateway =
    (source: AgencySource) =>
    async ({ subject }: { subject: string }): Promise<AgencyAnswer> => {
      const answer = answers[source]
      return typeof answer === 'function' ? await answer(subject) : (answer ?? { answer: 'no-such-person' })
    }
  const entries = agencySources.map((source) => [source, gateway(source)] as const)
  provideBadges(node, { gateways: gatewaysOf(Object.fromEntries(entries)), simulatedWebsites: true })
}

function gatewaysOf(all: Partial<AgencyGateways>): AgencyGateways {
  const none = async (): Promise<AgencyAnswer> => ({ answer: 'no-such-person' })
  return {
    'career-records': all['career-records'] ?? none,
    qualifications: all.qualifications ?? none,
    'course-completions': all['course-completions'] ?? none,
    degrees: all.degrees ?? none,
    'language-tests': all['language-tests'] ?? none,
  }
}

/** A key ring for tests. */
export function newRing(): KeyRing {
  return ringInMemory()
}

/** Runs something as the system. */
export async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
}

/** A person with a linking id. */
export async function aPerson(
  node: Node,
  name = '한지우',
  linkingId: string = randomBytes(9).toString('hex'),
): Promise<Person> {
  const person = await asSystem(node, (tx) => adoptPerson(tx, node, { subject: `test:${linkingId}`, name, linkingId }))
  return {
    kind: 'person',
    person,
    name,
    session: newId<'Session'>(),
    assurance: 'substantial',
    proved: { identity: Infinity },
    acting: { role: 'person' },
  }
}

/** Somebody who acts for a new organisation. */
export async function aMember(
  node: Node,
  kind: 'employer' | 'issuer' | 'operator',
  name: string,
  verified: boolean = true,
): Promise<Person & { organisation: Id<'Organisation'> }> {
  const member = await aPerson(node, '담당자')
  const organisation = await asSystem(node, (tx) =>
    addOrganisation(tx, node.clock.now(), { kind, name, verified, demo: true }, member.person),
  )
  const acting = { role: kind, organisation, organisationName: name, administrator: true } as const
  return { ...member, acting, organisation }
}

/** An agency that answers for a source, and a member of its staff. */
export async function anAgency(
  node: Node,
  code: string,
  name: string,
  kind: BadgeKind,
  source: AgencySource,
): Promise<Awaited<ReturnType<typeof aMember>>> {
  const staff = await aMember(node, 'issuer', name)
  await asSystem(node, (tx) => setUpIssuer(tx, node, { organisation: staff.organisation, code, name, kind, source }))
  return staff
}

/** A licence as the agency holds it. */
export const licence: AgencyRecord = {
  source: 'qualifications',
  externalId: '23-0-123456',
  kind: 'qualification',
  title: '전기기능사',
  organisation: '국가자격원',
  from: toDay('2023-06-30'),
  detail: { code: '7780', type: 'T' },
}

/** Employment as the agency holds it. */
export const employment: AgencyRecord = {
  source: 'career-records',
  externalId: 'E-1',
  kind: 'career',
  title: '설비 점검',
  organisation: '한들전자',
  from: toDay('2024-01-02'),
  to: toDay('2026-06-30'),
  detail: { form: 'employment' },
}

/** Asks the agencies as the person and works off the requests at once, as the jobs would. */
export async function fetchFrom(node: Node, person: Person, agencies: readonly string[], days = 180): Promise<void> {
  const endsOn = addDays(dayOf(node.clock.now()), days)
  must(await requestBadges(callBy(node, person), { agencies, endsOn }))
  await workOff(node, person)
}

/** Works off the person's waiting requests that are due. */
export async function workOff(node: Node, person: Person): Promise<void> {
  const waiting = await asSystem(node, (tx) =>
    tables(tx)
      .selectFrom('badges.fetch_request')
      .select('id')
      .where('person_id', '=', person.person)
      .where('state', '=', 'waiting')
      .execute(),
  )
  for (const { id } of waiting) await fetchNow(systemCall(node, 'badges.fetch'), id)
}

/** What the person holds. */
export async function held(node: Node, person: Person): Promise<WalletBadge[]> {
  return await asSystem(node, (tx) => walletBadges(tx, person.person, node.clock.now()))
}
