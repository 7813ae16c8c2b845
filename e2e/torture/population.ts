import { toId } from '../../src/kernel/id.ts'
import { must } from '../../src/kernel/refusal.ts'
import { issueByHand, setUpIssuer } from '../../src/modules/badges/index.ts'
import { addOrganisation, adoptPerson, openSession } from '../../src/modules/identity/index.ts'
import { publishVacancy, saveVacancy } from '../../src/modules/jobs/index.ts'
import type { Tx } from '../../src/platform/database/connect.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { newId } from '../../src/platform/new-id.ts'
import { type Call, type Node, systemCall } from '../../src/platform/node.ts'
import type { OrganisationRole } from '../../src/platform/operation/actor.ts'

/** Somebody who can send requests: `token` is their session. */
export type Caller = { readonly person: string; readonly token: string }
/** Who applies where. `proven` of the persons hold a badge and show it with every application. */
export type Population = {
  readonly persons: readonly (Caller & { readonly proven: boolean })[]
  readonly vacancies: readonly string[]
  readonly employer: Caller
}

const day = { device: 'test', assurance: 'substantial' } as const
const content = {
  duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
  occupation: '8312',
  region: '11680',
  address: '역삼로 1',
  pay: { per: 'month', min: 2_950_000 },
  hours: '08:30~17:30, 월~금',
  needs: [
    { id: 'licence', kind: 'qualification', label: '전기기능사 자격이 있나요?', required: false },
    { id: 'why', kind: 'why', label: '왜 이 일을 하고 싶으세요?', required: true },
  ],
} as const

/** Makes everybody through the modules' own faces. */
export async function populate(
  node: Node,
  size: { persons: number; proven: number; vacancies: number },
): Promise<Population> {
  const persons = await asSystem(node, async (tx) => {
    const made: { person: string; token: string; proven: boolean }[] = []
    for (let i = 0; i < size.persons; i++) made.push({ ...(await aPerson(tx, node, `p${i}`)), proven: i < size.proven })
    return made
  })
  const issuer = await aMember(node, 'issuer', '국가자격원')
  await asSystem(node, async (tx) => {
    const agency = {
      organisation: issuer.organisation,
      code: 'licence-office',
      name: '국가자격원',
      kind: 'qualification',
    } as const
    await setUpIssuer(tx, node, { ...agency, source: 'qualifications' })
  })
  for (let i = 0; i < size.proven; i++) must(await issueByHand(issuer.call, licence(i)))
  const employer = await aMember(node, 'employer', '다온정밀')
  const vacancies: string[] = []
  for (let i = 0; i < size.vacancies; i++) vacancies.push(await aVacancy(employer.call, i))
  return { persons, vacancies, employer }
}

async function aVacancy(call: Call, i: number): Promise<string> {
  const saved = { ...content, needs: [...content.needs], title: `생산설비 보전원 ${i}` }
  const { vacancy } = must(await saveVacancy(call, { content: saved }))
  return must(await publishVacancy(call, { vacancy })).vacancy
}

function licence(i: number): Readonly<Record<'holder' | 'number' | 'title' | 'organisation', string>> {
  return { holder: `linking-p${i}`, number: `N-${i}`, title: '전기기능사', organisation: '국가자격원' }
}

async function aPerson(tx: Tx, node: Node, subject: string, actingFor?: string): Promise<Caller> {
  const person = await adoptPerson(tx, node, { subject, name: `이름 ${subject}`, linkingId: `linking-${subject}` })
  const acting = actingFor === undefined ? {} : { actingFor }
  return { person, token: (await openSession(tx, node.clock.now(), { ...day, ...acting, person })).token }
}

async function aMember(
  node: Node,
  kind: OrganisationRole,
  name: string,
): Promise<Caller & { organisation: string; call: Call }> {
  const member = await asSystem(node, async (tx) => {
    const { person } = await aPerson(tx, node, kind)
    const organisation = await addOrganisation(tx, node.clock.now(), { kind, name, verified: true }, person)
    return { ...(await aPerson(tx, node, kind, organisation)), organisation }
  })
  const acting = {
    role: kind,
    organisation: toId<'Organisation'>(member.organisation),
    organisationName: name,
    administrator: true,
  }
  const actor = {
    kind: 'person',
    person: toId<'Person'>(member.person),
    name: '담당자',
    session: newId<'Session'>(),
    assurance: 'high',
    proved: { passkey: Infinity }, // always just now
    acting,
  } as const
  return { ...member, call: { node, actor, channel: 'api', request: 'populate' } }
}

async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
}
