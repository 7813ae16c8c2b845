import type { Id } from '../../kernel/id.ts'
import { toId } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { type MemberRole, roleOf } from './members/roles.ts'
import { tables } from './tables.ts'

/** What others may know of a person they deal with. */
export type PersonCard = {
  readonly id: Id<'Person'>
  readonly name: string
  readonly email?: string
  readonly lang: 'ko' | 'en'
}

/** What everybody may know of an organisation. */
export type OrganisationCard = {
  readonly id: Id<'Organisation'>
  readonly kind: 'employer' | 'issuer' | 'operator'
  readonly code?: string
  readonly name: string
  readonly nameEn?: string
  readonly businessNumber?: string
  readonly region?: string
  readonly address?: string
  readonly industry?: string
  readonly size?: number
  readonly intro?: string
  readonly introEn?: string
  readonly verified: boolean
  readonly demo: boolean
  readonly closedAt?: Date
  readonly closedWhy?: string
}

/** A member of an organisation. */
export type Member = {
  readonly person: Id<'Person'>
  readonly name: string
  readonly role: MemberRole
  readonly since: Date
}

/** The person's card; undefined when the caller may not see them. */
export async function personCard(tx: Tx, person: string): Promise<PersonCard | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.person')
    .select(['id', 'name', 'email', 'lang'])
    .where('id', '=', person)
    .executeTakeFirst()
  return row && { id: toId(row.id), name: row.name, lang: row.lang, ...(row.email !== null && { email: row.email }) }
}

/** The cards of several organisations by id. */
export async function organisationCards(tx: Tx, ids: readonly string[]): Promise<Map<string, OrganisationCard>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('identity.organisation')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: toId<'Organisation'>(row.id),
        kind: row.kind,
        name: row.name,
        verified: row.verified_at !== null,
        demo: row.demo,
        ...(row.closed_at !== null && { closedAt: row.closed_at, ...given({ closedWhy: row.closed_why }) }),
        ...given({
          code: row.code,
          nameEn: row.name_en,
          businessNumber: row.business_number,
          region: row.region,
          address: row.address,
          industry: row.industry,
          size: row.size,
          intro: row.intro,
          introEn: row.intro_en,
        }),
      },
    ]),
  )
}

/** One organisation's card. */
export async function organisationCard(tx: Tx, id: string): Promise<OrganisationCard | undefined> {
  return (await organisationCards(tx, [id])).get(id)
}

/** The organisation with a code, e.g. an issuing agency's. */
export async function organisationByCode(tx: Tx, code: string): Promise<OrganisationCard | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.organisation')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  return row && (await organisationCard(tx, row.id))
}

/** The organisation with a business number. */
export async function organisationByNumber(tx: Tx, businessNumber: string): Promise<OrganisationCard | undefined> {
  const row = await tables(tx)
    .selectFrom('identity.organisation')
    .select('id')
    .where('business_number', '=', businessNumber)
    .executeTakeFirst()
  return row && (await organisationCard(tx, row.id))
}

/** The present members, administrators first. */
export async function membersOf(tx: Tx, organisation: string): Promise<Member[]> {
  const rows = await tables(tx)
    .selectFrom('identity.member')
    .innerJoin('identity.person', 'identity.person.id', 'identity.member.person_id')
    .select(['person_id', 'name', 'administrator', 'role', 'since'])
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy('administrator', 'desc')
    .orderBy('since')
    .execute()
  return rows.map((r) => ({ person: toId(r.person_id), name: r.name, role: roleOf(r), since: r.since }))
}

type Given<T> = { readonly [K in keyof T]?: NonNullable<T[K]> }

function given<T extends Record<string, string | number | null>>(values: T): Given<T>
function given(values: Record<string, string | number | null>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null))
}

/** Whoever runs this node: for messages to them. */
export async function operators(tx: Tx): Promise<Id<'Organisation'>[]> {
  const rows = await tables(tx)
    .selectFrom('identity.organisation')
    .select('id')
    .where('kind', '=', 'operator')
    .execute()
  return rows.map((r) => toId(r.id))
}

/** Says that an organisation is who it says: its business number was checked. By the system only. */
export async function markVerified(tx: Tx, organisation: string, now: Date): Promise<void> {
  await tables(tx)
    .updateTable('identity.organisation')
    .set({ verified_at: now })
    .where('id', '=', organisation)
    .execute()
}
