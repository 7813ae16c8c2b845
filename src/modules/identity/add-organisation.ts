import type { Id } from '../../kernel/id.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { newId } from '../../platform/new-id.ts'
import { tables } from './tables.ts'

/** What makes an organisation. */
export type NewOrganisation = {
  readonly kind: 'employer' | 'issuer' | 'operator'
  readonly name: string
  readonly nameEn?: string
  readonly code?: string
  readonly businessNumber?: string
  readonly region?: string
  readonly address?: string
  readonly industry?: string
  readonly size?: number
  readonly intro?: string
  readonly introEn?: string
  readonly verified?: boolean
  readonly demo?: boolean
}

/** Adds an organisation with its first administrator: it never exists without one (the database checks it at commit). */
export async function addOrganisation(
  tx: Tx,
  now: Date,
  o: NewOrganisation,
  administrator: string,
): Promise<Id<'Organisation'>> {
  const id = newId<'Organisation'>()
  await tables(tx)
    .insertInto('identity.organisation')
    .values({
      id,
      kind: o.kind,
      code: o.code ?? null,
      name: o.name,
      name_en: o.nameEn ?? null,
      business_number: o.businessNumber ?? null,
      region: o.region ?? null,
      address: o.address ?? null,
      industry: o.industry ?? null,
      size: o.size ?? null,
      intro: o.intro ?? null,
      intro_en: o.introEn ?? null,
      verified_at: o.verified ? now : null,
      demo: o.demo ?? false,
      created_at: now,
    })
    .execute()
  await addMember(tx, now, id, administrator, true)
  return id
}

/** Adds a member, or brings one back. */
export async function addMember(
  tx: Tx,
  now: Date,
  organisation: string,
  person: string,
  administrator: boolean,
): Promise<void> {
  await tables(tx)
    .insertInto('identity.member')
    .values({ organisation_id: organisation, person_id: person, administrator, since: now, ended_at: null })
    .onConflict((c) => c.columns(['organisation_id', 'person_id']).doUpdateSet({ administrator, ended_at: null }))
    .execute()
}
