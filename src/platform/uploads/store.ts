import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../database/connect.ts'
import type { PlatformTables } from '../database/tables.ts'

/** A file that somebody sent, without its bytes. */
export type UploadRow = Selectable<PlatformTables['platform.upload']>

/** Adds a row. */
export async function insertUpload(tx: Tx, row: Insertable<PlatformTables['platform.upload']>): Promise<void> {
  await tx.insertInto('platform.upload').values(row).execute()
}

/** A file that the caller may see. */
export async function findUpload(tx: Tx, id: string): Promise<UploadRow | undefined> {
  return await tx.selectFrom('platform.upload').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * Says what a file belongs to ('organisation:<id>'), in the transaction of what it was sent with. Undefined when there is no such
 * file of this kind that the caller sent, or it belongs to something already.
 */
export async function claimUpload(tx: Tx, id: string, kind: string, owner: string): Promise<UploadRow | undefined> {
  return await tx
    .updateTable('platform.upload')
    .set({ claimed_by: owner })
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where((w) => w.or([w('claimed_by', 'is', null), w('claimed_by', '=', owner)]))
    .returningAll()
    .executeTakeFirst()
}

const released = 'released'

/** Takes a file back out of what it belongs to: it is forgotten at the next round. */
export async function releaseUpload(tx: Tx, id: string, owner: string): Promise<void> {
  await tx
    .updateTable('platform.upload')
    .set({ claimed_by: released })
    .where('id', '=', id)
    .where('claimed_by', '=', owner)
    .execute()
}

/** Removes files that nothing claimed since then, and released ones; gives those whose bytes nobody else refers to. */
export async function removeUnclaimed(tx: Tx, before: Date): Promise<string[]> {
  const gone = await tx
    .deleteFrom('platform.upload')
    .where((w) =>
      w.or([w('claimed_by', '=', released), w.and([w('claimed_by', 'is', null), w('uploaded_at', '<', before)])]),
    )
    .returning('content_id')
    .execute()
  return await unused(
    tx,
    gone.map((row) => row.content_id),
  )
}

/** Removes the files of something that was erased; gives those whose bytes nobody else refers to. */
export async function removeClaimed(tx: Tx, owner: string): Promise<string[]> {
  const gone = await tx.deleteFrom('platform.upload').where('claimed_by', '=', owner).returning('content_id').execute()
  return await unused(
    tx,
    gone.map((row) => row.content_id),
  )
}

async function unused(tx: Tx, contents: readonly string[]): Promise<string[]> {
  if (contents.length === 0) return []
  const rows = await tx
    .selectFrom('platform.upload')
    .select('content_id')
    .where('content_id', 'in', [...contents])
    .execute()
  const used = new Set(rows.map((row) => row.content_id))
  return [...new Set(contents)].filter((id) => !used.has(id))
}
