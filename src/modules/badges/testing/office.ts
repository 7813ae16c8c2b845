import type { AgencyAnswer, AgencyRecord } from '../../../gateways/agency.ts'
import type { Outcome } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { KeyRing } from '../../../platform/field-encryption/key-ring.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { jobs } from '../jobs.ts'
import { subscriptions } from '../subscriptions.ts'
import { tables } from '../tables.ts'
import { present } from '../wallet/present.ts'
import { openWallet } from '../wallet/wallet-badge.ts'
import { type Answers, aMember, anAgency, type aPerson, asSystem, newRing, withAgencies } from './stage.ts'

type Member = Awaited<ReturnType<typeof aMember>>
type Person = Awaited<ReturnType<typeof aPerson>>

/** A node on a database of its own with two agencies (hrdk, keis) and an employer. `wait` moves its clock on. */
export type Office = {
  readonly database: TestDatabase
  readonly node: TestNode
  readonly hrdk: Member
  readonly employer: Member
  readonly answers: Answers
  readonly ring: KeyRing
  readonly wait: (milliseconds: number) => void
  readonly close: () => Promise<void>
}

/** Opens the office; `close` it in `afterAll`. */
export async function openOffice(): Promise<Office> {
  const [database, answers, ring]: [TestDatabase, Answers, KeyRing] = [await testDatabase(), {}, newRing()]
  await installJobs(database.ownerUrl, jobs)
  const node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withAgencies(node, answers, ring)
  const hrdk = await anAgency(node, 'hrdk', '국가자격원', 'qualification', 'qualifications')
  await anAgency(node, 'keis', '고용기록원', 'career', 'career-records')
  return {
    database,
    node,
    hrdk,
    employer: await aMember(node, 'employer', '다온정밀'),
    answers,
    ring,
    wait: (milliseconds) => node.clock.move(node.clock.offset() + milliseconds),
    close: async () => {
      await node.close()
      await database.drop()
    },
  }
}

/** An agency's answer of records. */
export function records(...all: AgencyRecord[]): AgencyAnswer {
  return { answer: 'records', records: all }
}

/** The code of a refusal, or 'ok'. */
export function code(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.refusal.refused
}

/** Shows badges to the office's employer. */
export async function showTo(
  { node, employer }: Office,
  person: Person,
  badges: string[],
  challenge = 'application-1',
): Promise<Awaited<ReturnType<typeof present>>> {
  const showing = { badges, audience: employer.organisation, challenge }
  const wallet = await inTransaction(node, person, 'test', (tx) => openWallet(tx, person.person, node.clock.now()))
  return await present(callBy(node, person), wallet, showing)
}

/** What the person's access ledger says: who, what, by which consent. */
export async function ledgerOf(
  { node }: Office,
  { person }: Person,
): Promise<{ actor_name: string; what: string; consent_id: string | null }[]> {
  return await asSystem(node, (tx) =>
    tx
      .selectFrom('platform.access_entry')
      .select(['actor_name', 'what', 'consent_id'])
      .where('person_id', '=', person)
      .orderBy('at')
      .execute(),
  )
}

/** How many facts of this topic were told about the person. */
export async function factsOf({ node }: Office, topic: string, { person }: Person): Promise<number> {
  const rows = await asSystem(node, (tx) =>
    tx.selectFrom('platform.fact').select('seq').where('topic', '=', topic).where('key', '=', person).execute(),
  )
  return rows.length
}

type Asked = {
  state: string
  reason: string | null
  arrived: number
  attempts: number
  consent_id: string
  next_try: Date
}

/** The person's questions to agencies, oldest first. */
export async function requestsOf({ node }: Office, { person }: Person): Promise<Asked[]> {
  return await asSystem(node, (tx) =>
    tables(tx)
      .selectFrom('badges.fetch_request')
      .selectAll()
      .where('person_id', '=', person)
      .orderBy('asked_at')
      .execute(),
  )
}
