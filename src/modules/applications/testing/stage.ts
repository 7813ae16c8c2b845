import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { z } from 'zod'
import type { AgencyAnswer, AgencyRecord } from '../../../gateways/agency.ts'
import { job } from '../../../platform/jobs/job.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { type Vacancy, publishVacancy, saveVacancy } from '../../jobs/index.ts'
import { myMessages } from '../../notifications/index.ts'
import type { Choices } from '../contract.ts'
import { type Submitted, submitApplication } from '../submit.ts'
import { subscriptions } from '../subscriptions.ts'

/** Somebody signed in. */
export type Person = Extract<Actor, { kind: 'person' }>

/** What the badges' own builders give; a test hands them in, for only tests may reach them. */
export type BadgeBuilders = {
  readonly licence: AgencyRecord
  readonly employment: AgencyRecord
  withAgencies(node: Node, answers: Record<string, (subject: string) => AgencyAnswer>): void
  anAgency(
    node: Node,
    code: string,
    name: string,
    kind: 'qualification' | 'career',
    source: 'qualifications' | 'career-records',
  ): Promise<Person>
  aMember(node: Node, kind: 'employer', name: string): Promise<Person>
  aPerson(node: Node, name?: string): Promise<Person>
  fetchFrom(node: Node, person: Person, agencies: readonly string[]): Promise<void>
}

/** A node of its own with two agencies and two employers. */
export type Stage = {
  readonly node: TestNode
  readonly databaseUrl: { readonly url: string; readonly contextKey: Buffer }
  /** Staff of the licence office, who can revoke. */
  readonly licences: Person
  readonly daon: Person
  readonly naru: Person
  /** A person whose wallet holds a licence and 30 months of equipment checks. */
  anElectrician(name?: string): Promise<Person>
  close(): Promise<void>
}

/** Opens a stage; `close` it in `afterAll`. */
export async function openStage(build: BadgeBuilders): Promise<Stage> {
  const database = await testDatabase()
  await installJobs(database.ownerUrl, ['badges.fetch'].map(queue))
  const node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  const tell = (record: AgencyRecord) => (subject: string) =>
    ({ answer: 'records', records: [{ ...record, externalId: `${record.externalId}-${subject}` }] }) as const
  build.withAgencies(node, { qualifications: tell(build.licence), 'career-records': tell(build.employment) })
  const licences = await build.anAgency(node, 'licence-office', '국가자격원', 'qualification', 'qualifications')
  await build.anAgency(node, 'career-office', '고용기록원', 'career', 'career-records')
  const anElectrician = async (name?: string): Promise<Person> => {
    const person = await build.aPerson(node, name)
    await build.fetchFrom(node, person, ['licence-office', 'career-office'])
    return person
  }
  const close = async (): Promise<void> => {
    await node.close()
    await database.drop()
  }
  const [daon, naru] = [
    await build.aMember(node, 'employer', '다온정밀'),
    await build.aMember(node, 'employer', '나루병원'),
  ]
  const databaseUrl = { url: database.url, contextKey: database.contextKey }
  return { node, databaseUrl, licences, daon, naru, anElectrician, close }
}

// The queue is there; nothing works it off.
function queue(name: string): Parameters<typeof installJobs>[1][number] {
  return job(name, { data: z.object({}), run: () => Promise.resolve() })
}

/** How many messages on a topic somebody has. */
export async function messagesOn(node: Node, to: Person, topic: string): Promise<number> {
  return must(await myMessages(callBy(node, to), { limit: 200 })).filter((m) => m.topic === topic).length
}

/** Ids of the needs of the vacancy below. */
export const need: Readonly<Record<'licence' | 'experience' | 'start' | 'why', string>> = {
  licence: newId(),
  experience: newId(),
  start: newId(),
  why: newId(),
}

/** A published vacancy with the four questions of the design. */
export async function aVacancy(node: Node, employer: Actor, title = '생산설비 보전원'): Promise<Vacancy['id']> {
  const call = callBy(node, employer)
  const content = {
    title,
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    pay: { per: 'month' as const, min: 2_950_000 },
    hours: '08:30~17:30, 월~금',
    needs: [
      { id: need.licence, kind: 'qualification' as const, label: '전기기능사 자격이 있나요?', required: true },
      {
        id: need.experience,
        kind: 'experience' as const,
        label: '설비 점검 일을 24개월 이상 했나요?',
        required: true,
        months: 24,
      },
      { id: need.start, kind: 'start-date' as const, label: '언제부터 일할 수 있나요?', required: true },
      {
        id: need.why,
        kind: 'why' as const,
        label: '왜 이 일을 하고 싶으세요?',
        labelEn: 'Why this work?',
        required: true,
      },
    ],
  }
  const { vacancy } = must(await saveVacancy(call, { content }))
  must(await publishVacancy(call, { vacancy }))
  return vacancy
}

/** Answers with badges, a day and two sentences. */
export function answers(node: Node, change: Choices = {}): Choices {
  return {
    [need.licence]: { how: 'predicate' },
    [need.experience]: { how: 'predicate' },
    [need.start]: { how: 'day', day: addDays(node.clock.today(), 14) },
    [need.why]: { how: 'words', words: '멈춘 기계를 다시 돌릴 때가 가장 좋습니다.' },
    ...change,
  }
}

/** Applies; gives what comes back. */
export async function applied(node: Node, person: Actor, vacancy: string, change: Choices = {}): Promise<Submitted> {
  return must(await submitApplication(callBy(node, person, newId()), { vacancy, answers: answers(node, change) }))
}
