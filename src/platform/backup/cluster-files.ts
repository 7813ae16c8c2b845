import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder or file below a cluster, its path with '/'. */
export type ClusterEntry = { readonly path: string; readonly folder: boolean }

// What PostgreSQL makes anew when it starts (manual, "Making a base backup using the low level API"); the folders must be there.
const emptied = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
])
const transient =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|current_logfiles|recovery\.signal|standby\.signal|pg_internal\.init.*|pgsql_tmp.*|.*\.part)$/

/** Everything of a cluster that a copy needs except its write-ahead log. `global/pg_control` comes last, as the copy must be older. */
export async function clusterFiles(cluster: string): Promise<ClusterEntry[]> {
  const found = await below(cluster, '')
  const control = 'global/pg_control'
  return [...found.filter((e) => e.path !== control), ...found.filter((e) => e.path === control)]
}

async function below(cluster: string, path: string): Promise<ClusterEntry[]> {
  const entries: ClusterEntry[] = []
  for (const entry of await readdir(join(cluster, path), { withFileTypes: true }).catch(() => [])) {
    const name = path === '' ? entry.name : `${path}/${entry.name}`
    if (transient.test(entry.name)) continue
    if (!entry.isDirectory()) entries.push({ path: name, folder: false })
    else entries.push({ path: name, folder: true }, ...(isEmptied(name) ? [] : await below(cluster, name)))
  }
  return entries
}

function isEmptied(path: string): boolean {
  return emptied.has(path) || path.startsWith('pg_wal/') || path === 'pg_wal'
}
