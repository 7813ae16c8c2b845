import { setUpIssuer } from '../modules/badges/index.ts'
import { addMember, addOrganisation, adoptPerson } from '../modules/identity/index.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Node } from '../platform/node.ts'
import { sources } from './agency-records.ts'
import { idOf } from './id-of.ts'
import { madeIds, remember } from './memory.ts'
import { subjectOf } from './people.ts'
import type { Town } from './town/town.ts'

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
      }),
    )
  }
  const organisations = await makeOrganisations(tx, node, town, people)
  await remember(tx, 'person', people)
  await remember(tx, 'organisation', organisations)
  return { people, organisations }
}

async function makeOrganisations(
  tx: Tx,
  node: Node,
  town: Town,
  people: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  const now = node.clock.now()
  for (const e of town.employers) {
    const { key, name, nameEn, industry, intro, introEn, employees: size } = e
    const region = e.regions[0]
    const organisation = {
      kind: 'employer',
      code: `demo-${key}`,
      name,
      nameEn,
      industry,
      size,
      intro,
      introEn,
      verified: true,
      demo: true,
    } as const
    made.set(
      key,
      await addOrganisation(
        tx,
        now,
        { ...organisation, ...(region !== undefined && { region }) },
        idOf(people, e.administrator),
      ),
    )
  }
  for (const a of town.agencies) {
    const organisation = {
      kind: 'issuer',
      code: a.key,
      name: a.name,
      nameEn: a.nameEn,
      verified: true,
      demo: true,
    } as const
    const id = await addOrganisation(tx, now, organisation, idOf(people, a.staff))
    await setUpIssuer(tx, node, {
      organisation: id,
      code: a.key,
      name: a.name,
      nameEn: a.nameEn,
      kind: a.kind,
      source: sources[a.kind],
    })
    made.set(a.key, id)
  }
  const operators = town.people.filter((p) => p.role === 'operator')
  const first = operators[0]
  if (first) {
    made.set(
      'onil',
      await addOrganisation(
        tx,
        now,
        { kind: 'operator', code: 'onil', name: '온일 시연 운영', nameEn: 'Onil demo operator', demo: true },
        idOf(people, first.key),
      ),
    )
    for (const p of operators.slice(1)) await addMember(tx, now, made.get('onil') ?? '', idOf(people, p.key), false)
  }
  return made
}
