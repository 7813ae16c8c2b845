import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** What a copy of a running cluster needs besides its files: the label, and the first and last segment of the write-ahead log. */
export type HotCopy = { readonly label: string; readonly firstSegment: string; readonly lastSegment: string }

/**
 * Lets `copy` copy the files of a running cluster while it is being written to; together with the write-ahead log of that
 * time the copy is exact at the moment `copy` ended. A replication slot of this connection keeps that log from being removed.
 * Source: PostgreSQL manual, "Making a base backup using the low level API".
 */
export async function hotCopy(client: pg.Client, copy: () => Promise<void>): Promise<HotCopy> {
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [
    `onil_copy_${randomUUID().replaceAll('-', '')}`,
  ])
  const { rows: began } = await client.query<{ segment: string }>(
    `select pg_walfile_name(pg_backup_start('onil', true)) as segment`,
  )
  await copy()
  const { rows: ended } = await client.query<{ segment: string; label: string; spaces: string }>(
    `select pg_walfile_name(lsn - 1) as segment, labelfile as label, spcmapfile as spaces from pg_backup_stop(false)`,
  )
  const [first, last] = [began[0], ended[0]]
  if (!first || !last) throw new Error('PostgreSQL did not say where the copy begins and ends.')
  if (last.spaces.trim() !== '') throw new Error('Tablespaces outside the cluster are not copied.')
  return { label: last.label, firstSegment: first.segment, lastSegment: last.segment }
}
