import { setUpIssuer } from '../modules/badges/index.ts'
import { addMember, addOrganisation, adoptPerson } from '../modules/identity/index.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Node } from '../platform/node.ts'
import { sources } from './agency-records.ts'
import { idOf } from './id-of.ts'
import { madeIds, remember } from './memory.ts'
import { subjectOf } from './people.ts'
import type { Town, TownAgency, TownEmployer } from './town/town.ts'

/** Makes the town's people, companies, agencies and operator. Gives ids by key. */
export async function makePersons(
  tx: Tx,
  node: Node,
  town: Town,
): Promise<{ people: Map<string, string>; organisations: Map<string, string> }> {
  const before = { people: await madeIds(tx, 'person'), organisations: await madeIds(tx, 'organisation') }
  if (before.people.size > 0) return before
  const people = new Map<string, string>()
  for (const p of town.people) {
    people.set(
      p.key,
      await adoptPerson(tx, node, {
        subject: subjectOf(node, p.key),
        name: p.name,
        email: p.email,
        linkingId: p.resident,
        birthDate: p.bornOn,
      }),
    )
  }
  const organisations = await makeOrganisations(tx, node, town, people)
  await remember(tx, 'person', people)
  await remember(tx, 'organisation', organisations)
  return { people, organisations }
}

type People = ReadonlyMap<string, string>

async function makeOrganisations(tx: Tx, node: Node, town: Town, people: People): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const e of town.employers) made.set(e.key, await makeEmployer(tx, node, e, people))
  for (const a of town.agencies) made.set(a.key, await makeAgency(tx, node, a, people))
  const [first, ...others] = town.people.filter((p) => p.role === 'operator').map((p) => idOf(people, p.key))
  if (first !== undefined) made.set('onil', await makeOperator(tx, node, first, others))
  return made
}

async function makeEmployer(tx: Tx, node: Node, e: TownEmployer, people: People): Promise<string> {
  const { key, name, nameEn, industry, intro, introEn, employees: size } = e
  const region = e.regions[0] === undefined ? {} : { region: e.regions[0] }
  const demo = { verified: true, demo: true }
  const employer = {
    kind: 'employer',
    code: `demo-${key}`,
    name,
    nameEn,
    industry,
    size,
    intro,
    introEn,
    ...region,
    ...demo,
  } as const
  return await addOrganisation(tx, node.clock.now(), employer, idOf(people, e.administrator))
}

// Who approves what another has made: issuing to many needs two persons.
const secondStaff: Readonly<Record<string, string>> = {
  'licence-office': 'choedaon',
  'learning-office': 'jeonghangyeol',
}

/** An agency of the town is an issuer with its own DID and key. */
async function makeAgency(
  tx: Tx,
  node: Node,
  { key, name, nameEn, kind, staff }: TownAgency,
  people: People,
): Promise<string> {
  const agency = { kind: 'issuer', code: key, name, nameEn, verified: true, demo: true } as const
  const organisation = await addOrganisation(tx, node.clock.now(), agency, idOf(people, staff))
  const second = secondStaff[key]
  if (second !== undefined) await addMember(tx, node.clock.now(), organisation, idOf(people, second), false)
  await setUpIssuer(tx, node, { organisation, code: key, name, nameEn, kind, source: sources[kind] })
  return organisation
}

async function makeOperator(tx: Tx, node: Node, first: string, others: readonly string[]): Promise<string> {
  const operator = {
    kind: 'operator',
    code: 'onil',
    name: '온일 시연 운영',
    nameEn: 'Onil demo operator',
    demo: true,
  } as const
  const organisation = await addOrganisation(tx, node.clock.now(), operator, first)
  for (const person of others) await addMember(tx, node.clock.now(), organisation, person, false)
  return organisation
}
