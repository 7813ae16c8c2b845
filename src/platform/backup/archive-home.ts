import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentId } from '../storage/storage.ts'
import { type ArchiveFolder, sealedNames } from './archive-folder.ts'
import { sealFile } from './seal.ts'
import { type Parts, writeBackup } from './write-backup.ts'

type Keys = NonNullable<Parts['keys']>

/** Archives uploaded files that are not archived yet. They are named by their content, so a name is enough. */
export async function archiveFiles(
  files: string,
  archive: ArchiveFolder,
  recipients: readonly string[],
): Promise<number> {
  const there = new Set(await sealedNames(archive.files))
  const found = (await readdir(files, { recursive: true, withFileTypes: true }).catch(() => [])).filter(
    (entry) => entry.isFile() && ContentId.safeParse(entry.name).success && !there.has(entry.name),
  )
  for (const { name, parentPath } of found)
    await sealFile(join(archive.files, `${name}.age`), createReadStream(join(parentPath, name)), recipients)
  return found.length
}

/** A text that changes when a key or the node's address does. */
export async function keysState({ keys, nodeFile }: Keys): Promise<string> {
  const hash = createHash('sha256').update(await readFile(nodeFile))
  const entries = await readdir(keys, { recursive: true, withFileTypes: true })
  for (const path of entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .toSorted())
    hash.update(path).update(await readFile(path))
  return hash.digest('hex')
}

/** Archives the keys in place of older ones: a key that was destroyed does not live on here. */
export async function archiveKeys(parts: Parts, archive: ArchiveFolder, recipients: readonly string[]): Promise<void> {
  const { manifest, keys } = parts
  if (keys) await writeBackup(archive.keys, { manifest: { ...manifest, kind: 'without-database' }, keys }, recipients)
}
