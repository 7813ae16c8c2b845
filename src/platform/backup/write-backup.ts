import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type Pack, pack as newPack } from 'tar-stream'
import type { Home } from '../config/home.ts'
import { clusterFiles } from './cluster-files.ts'
import { type HotCopy, hotCopy } from './hot-copy.ts'
import type { Manifest } from './manifest.ts'
import { addFile, addFolder, addText } from './pack.ts'
import { sealFile } from './seal.ts'
import { segmentsBetween } from './segments.ts'

/** What goes into a backup: the embedded database with its owner's address, keys and node.json, files. */
export type Parts = {
  readonly manifest: Manifest
  readonly database?: { readonly url: string; readonly cluster: string }
  readonly keys?: Pick<Home, 'keys' | 'nodeFile'>
  readonly files?: string
}

/**
 * Writes one encrypted file from which its parts can be restored, while the installation goes on working. Gives the first
 * segment of the log that the database in it needs.
 */
export async function writeBackup(
  path: string,
  parts: Parts,
  recipients: readonly string[],
): Promise<string | undefined> {
  const pack = newPack()
  const packed = fill(pack, parts).catch((error: unknown) => {
    pack.destroy(error instanceof Error ? error : new Error(String(error)))
    return undefined
  })
  const [copy] = await Promise.all([packed, sealFile(path, pack, recipients)])
  return copy?.firstSegment
}

// Keys and files come after the database: whatever a row refers to was there before the row was written.
async function fill(pack: Pack, { manifest, database, keys, files }: Parts): Promise<HotCopy | undefined> {
  addText(pack, 'manifest.json', JSON.stringify(manifest))
  const copy = database && (await addDatabase(pack, database.url, database.cluster))
  if (keys) await addFile(pack, 'home/node.json', keys.nodeFile)
  if (keys) await addTree(pack, 'home/keys', keys.keys)
  if (files !== undefined) await addTree(pack, 'files', files)
  pack.finalize()
  return copy
}

async function addDatabase(pack: Pack, url: string, cluster: string): Promise<HotCopy> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const copy = await hotCopy(client, () => addCluster(pack, cluster))
    for (const segment of await segmentsBetween(cluster, copy.firstSegment, copy.lastSegment))
      await addFile(pack, `cluster/pg_wal/${segment}`, join(cluster, 'pg_wal', segment))
    addText(pack, 'cluster/backup_label', copy.label)
    return copy
  } finally {
    await client.end()
  }
}

async function addCluster(pack: Pack, cluster: string): Promise<void> {
  for (const { path, folder } of await clusterFiles(cluster)) {
    if (folder) addFolder(pack, `cluster/${path}`)
    else await addFile(pack, `cluster/${path}`, join(cluster, path))
  }
}

async function addTree(pack: Pack, name: string, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue
    const path = join(entry.parentPath, entry.name)
    await addFile(pack, `${name}/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, path)
  }
}
