import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import type { AgencyRecord } from '../../../gateways/agency.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Node } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { aMember, aPerson, anAgency, employment, fetchFrom, licence } from '../../badges/testing/stage.ts'
import { type Vacancy, publishVacancy, saveVacancy } from '../../jobs/index.ts'
import { type Submitted, submitApplication } from '../submit.ts'
import type { Choices } from '../contract.ts'

/** Somebody signed in. */
export type Person = Extract<Actor, { kind: 'person' }>

/** What two agencies hold of everybody in the tests. */
export const records: Readonly<Record<'qualifications' | 'career-records', AgencyRecord>> = {
  qualifications: licence,
  'career-records': employment,
}

/** Agencies by code; `licences` is a member of staff, who can revoke. */
export async function agencies(node: Node): Promise<{ licences: Person; careers: Person }> {
  const licences = await anAgency(node, 'licence-office', '국가자격원', 'qualification', 'qualifications')
  const careers = await anAgency(node, 'career-office', '고용기록원', 'career', 'career-records')
  return { licences, careers }
}

/** A person whose wallet holds a licence and 30 months of equipment checks. */
export async function anElectrician(node: Node, name?: string): Promise<Person> {
  const person = await aPerson(node, name)
  await fetchFrom(node, person, ['licence-office', 'career-office'])
  await drain(node)
  return person
}

/** An employer's member. */
export async function anEmployer(node: Node, name = '다온정밀'): Promise<Person> {
  return await aMember(node, 'employer', name)
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
