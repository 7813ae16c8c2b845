import type { Selectable } from 'kysely'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type OperationsTables, tables } from '../tables.ts'
import type { Extension } from './incident.ts'

/** The extensions of incidents, oldest first. */
export async function extensionsOf(tx: Tx, incidents: readonly string[]): Promise<Extension[]> {
  if (incidents.length === 0) return []
  const rows = await tables(tx)
    .selectFrom('operations.extension')
    .selectAll()
    .where('incident_id', 'in', [...incidents])
    .orderBy('signed_at')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** One extension, held until the transaction ends. */
export async function lockExtension(tx: Tx, id: string): Promise<Extension | undefined> {
  const row = await tables(tx)
    .selectFrom('operations.extension')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** Adds a signed extension. */
export async function addExtension(tx: Tx, e: Extension, signedBy: string): Promise<void> {
  await tables(tx)
    .insertInto('operations.extension')
    .values({
      id: e.id,
      incident_id: e.incident,
      kind: e.kind,
      from_day: e.from,
      to_day: e.to,
      days: e.days,
      no_earlier: e.noEarlier,
      deadlines: e.deadlines,
      basis: e.basis,
      signed_by: signedBy,
      signed_name: e.signedName,
      signed_at: e.signedAt,
    })
    .execute()
}

/** Marks an extension as taken back. */
export async function markWithdrawn(
  tx: Tx,
  id: string,
  how: { at: Date; name: string; reason: string },
): Promise<void> {
  await tables(tx)
    .updateTable('operations.extension')
    .set({ withdrawn_at: how.at, withdrawn_name: how.name, withdraw_reason: how.reason })
    .where('id', '=', id)
    .execute()
}

function fromRow(r: Selectable<OperationsTables['operations.extension']>): Extension {
  return {
    id: toId(r.id),
    incident: toId(r.incident_id),
    kind: r.kind,
    from: toDay(r.from_day),
    to: toDay(r.to_day),
    days: r.days,
    noEarlier: toDay(r.no_earlier),
    deadlines: r.deadlines,
    basis: r.basis,
    signedName: r.signed_name,
    signedAt: r.signed_at,
    ...(r.withdrawn_at && { withdrawnAt: r.withdrawn_at }),
    ...(r.withdrawn_name !== null && { withdrawnName: r.withdrawn_name }),
    ...(r.withdraw_reason !== null && { withdrawReason: r.withdraw_reason }),
  }
}
