import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { tables } from '../tables.ts'

/** An endorsement with the document that was signed. */
export type Endorsement = {
  readonly id: string
  readonly organisation: string
  readonly design: string
  readonly says: string
  readonly givenByName: string
  readonly givenAt: Date
  readonly withdrawnAt?: Date
  readonly place: { readonly number: number; readonly index: number }
  readonly document: object
}

/** Endorsements, newest first: those that an agency gave, or those of a design or an agency's designs that hold. */
export async function endorsements(
  tx: Tx,
  by:
    | { readonly organisation: string }
    | { readonly maker: string }
    | { readonly design: string }
    | { readonly id: string },
): Promise<Endorsement[]> {
  const all = tables(tx).selectFrom('badges.endorsement').selectAll()
  const some =
    'organisation' in by
      ? all.where('organisation_id', '=', by.organisation)
      : 'id' in by
        ? all.where('id', '=', by.id)
        : 'maker' in by
          ? all
              .where('withdrawn_at', 'is', null)
              .where('design_id', 'in', (e) =>
                e.selectFrom('badges.design').select('id').where('organisation_id', '=', by.maker),
              )
          : all.where('design_id', '=', by.design).where('withdrawn_at', 'is', null)
  const rows = await some.orderBy('given_at', 'desc').limit(200).execute()
  return rows.map((row) => ({
    id: row.id,
    organisation: row.organisation_id,
    design: row.design_id,
    says: row.says,
    givenByName: row.given_by_name,
    givenAt: row.given_at,
    place: { number: row.list_number, index: row.list_index },
    document: z.looseObject({}).parse(row.credential),
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
  }))
}
