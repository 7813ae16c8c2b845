import type { Tx } from '../../../platform/database/connect.ts'
import { decryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import type { BadgeKind } from '../events.ts'
import { issuerSigningKey, type SigningKey } from '../credential/keys.ts'
import { tables } from '../tables.ts'

/** An agency that issues badges. `source` names the gateway that answers for it; `baseUrl` is where its documents are published. */
export type Issuer = {
  readonly organisation: string
  readonly code: string
  readonly source?: string
  readonly kind: BadgeKind
  readonly name: string
  readonly nameEn?: string
  readonly did: string
  readonly baseUrl: string
}

/** Finds one issuer; undefined when there is none. */
export async function findIssuer(
  tx: Tx,
  by: { readonly code: string } | { readonly organisation: string },
): Promise<Issuer | undefined> {
  const all = tables(tx).selectFrom('badges.issuer').selectAll()
  const row = await ('code' in by
    ? all.where('code', '=', by.code)
    : all.where('organisation_id', '=', by.organisation)
  ).executeTakeFirst()
  return row && issuerOf(row)
}

/** The agencies that can be asked for records, in the order of their founding here. */
export async function askableIssuers(tx: Tx): Promise<Issuer[]> {
  const rows = await tables(tx)
    .selectFrom('badges.issuer')
    .selectAll()
    .where('source', 'is not', null)
    .orderBy('created_at')
    .orderBy('code')
    .execute()
  return rows.map(issuerOf)
}

/** Every issuer of this node, by name. */
export async function issuersHere(tx: Tx): Promise<Issuer[]> {
  const rows = await tables(tx).selectFrom('badges.issuer').selectAll().orderBy('name').limit(1000).execute()
  return rows.map(issuerOf)
}

/** The key with which the agency signs now. Only the agency itself and the system can read it. */
export async function signingKeyOf(tx: Tx, node: Node, issuer: Issuer): Promise<SigningKey> {
  const row = await tables(tx)
    .selectFrom('badges.issuer_key')
    .innerJoin('badges.issuer_secret', 'badges.issuer_secret.public_key', 'badges.issuer_key.public_key')
    .select(['badges.issuer_secret.public_key', 'secret_key'])
    .where('badges.issuer_key.organisation_id', '=', issuer.organisation)
    .where('retired_at', 'is', null)
    .executeTakeFirstOrThrow()
  return issuerSigningKey(issuer.did, decryptField(fieldKeys.of(node), secretPlace(row.public_key), row.secret_key))
}

/** Where an agency's secret key lies. */
export function secretPlace(publicKey: string): { table: string; column: string; row: string } {
  return { table: 'badges.issuer_secret', column: 'secret_key', row: publicKey }
}

type Row = {
  organisation_id: string
  code: string
  source: string | null
  kind: BadgeKind
  name: string
  name_en: string | null
  did: string
  base_url: string
}

function issuerOf(row: Row): Issuer {
  return {
    organisation: row.organisation_id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    did: row.did,
    baseUrl: row.base_url,
    ...(row.source !== null && { source: row.source }),
    ...(row.name_en !== null && { nameEn: row.name_en }),
  }
}
