import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { StatusPlace } from '../issuers/status-lists.ts'
import { tables } from '../tables.ts'

/** An endorsement of an issuer as such, with the names of both sides and the document that was signed. */
export type IssuerEndorsement = {
  readonly id: string
  readonly organisation: string
  readonly endorserName: string
  readonly issuer: string
  readonly issuerName: string
  readonly issuerCode: string
  readonly says: string
  readonly until?: Day
  readonly givenByName: string
  readonly givenAt: Date
  /** It holds no more because its issuer gave another one after its last day. */
  readonly superseded: boolean
  readonly withdrawnAt?: Date
  readonly withdrawnReason?: string
  readonly place: StatusPlace
  readonly document: object
}

type By = { readonly organisation: string } | { readonly issuer: string } | { readonly id: string }

/** Endorsements of issuers, newest first: what an agency gave, or what it got. */
export async function issuerEndorsements(tx: Tx, by: By): Promise<IssuerEndorsement[]> {
  const all = tables(tx)
    .selectFrom('badges.issuer_endorsement as e')
    .innerJoin('badges.issuer as maker', 'maker.organisation_id', 'e.organisation_id')
    .innerJoin('badges.issuer as about', 'about.organisation_id', 'e.issuer_id')
    .selectAll('e')
    .select(['maker.name as endorser_name', 'about.name as issuer_name', 'about.code as issuer_code'])
  const some =
    'organisation' in by
      ? all.where('e.organisation_id', '=', by.organisation)
      : 'issuer' in by
        ? all.where('e.issuer_id', '=', by.issuer)
        : all.where('e.id', '=', by.id)
  const rows = await some.orderBy('given_at', 'desc').limit(200).execute()
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    endorserName: row.endorser_name,
    issuer: row.issuer_id,
    issuerName: row.issuer_name,
    issuerCode: row.issuer_code,
    says: row.says,
    givenByName: row.given_by_name,
    givenAt: row.given_at,
    superseded: row.superseded,
    place: { number: row.list_number, index: row.list_index },
    document: z.looseObject({}).parse(row.credential),
    ...(isDay(row.until_day) && { until: row.until_day }),
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
    ...(row.withdrawn_reason !== null && { withdrawnReason: row.withdrawn_reason }),
  }))
}
