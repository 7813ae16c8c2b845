import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { type ArchiveFolder, sealedNames } from './archive-folder.ts'
import { sealFile } from './seal.ts'
import { segmentForm } from './segments.ts'

const slot = 'onil_archive'
const historyForm = /^[0-9A-F]{8}\.history$/

/**
 * Makes sure that PostgreSQL keeps its log until it is archived. False when it did not so far (first time, or the archive was
 * away for so long that the log was given up): then only a new whole copy makes the archive complete again.
 */
export async function keepLog(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ lost: boolean }>(
    `select wal_status in ('lost', 'unreserved') as lost from pg_replication_slots where slot_name = $1`,
    [slot],
  )
  if (rows[0]?.lost === false) return true
  if (rows[0]) await client.query('select pg_drop_replication_slot($1)', [slot])
  await client.query('select pg_create_physical_replication_slot($1, true)', [slot])
  return false
}

/** Closes the current segment of the log, archives all closed ones that are not archived yet, and lets PostgreSQL remove them. */
export async function archiveLog(
  client: pg.Client,
  cluster: string,
  archive: ArchiveFolder,
  recipients: readonly string[],
): Promise<number> {
  const { rows } = await client.query<{ upTo: string; last: string }>(
    `select lsn::text as "upTo", pg_walfile_name(lsn - 1) as last from pg_switch_wal() as lsn`,
  )
  const { upTo = '', last = '' } = rows[0] ?? {}
  const there = new Set(await sealedNames(archive.wal))
  const closed = (await readdir(join(cluster, 'pg_wal'))).filter((name) => isClosed(name, last) && !there.has(name))
  for (const name of closed.toSorted())
    await sealFile(join(archive.wal, `${name}.age`), createReadStream(join(cluster, 'pg_wal', name)), recipients)
  await client.query('select pg_replication_slot_advance($1, $2)', [slot, upTo])
  return closed.length
}

function isClosed(name: string, last: string): boolean {
  return historyForm.test(name) || (segmentForm.test(name) && name <= last)
}

/** Tells whether a name in the archive is a part of the log. */
export function isLog(name: string): boolean {
  return segmentForm.test(name) || historyForm.test(name)
}
