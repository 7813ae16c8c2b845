import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of continuous backups: whole copies of the database, its log, the files, and the newest keys. */
export type ArchiveFolder = {
  readonly base: string
  readonly wal: string
  readonly files: string
  readonly keys: string
}

/** The parts of an archive folder. */
export function archiveAt(folder: string): ArchiveFolder {
  return {
    base: join(folder, 'base'),
    wal: join(folder, 'wal'),
    files: join(folder, 'files'),
    keys: join(folder, 'keys.age'),
  }
}

/** Makes the folders; only their owner may look into them. */
export async function makeArchive(archive: ArchiveFolder): Promise<void> {
  for (const folder of [archive.base, archive.wal, archive.files]) await mkdir(folder, { recursive: true, mode: 0o700 })
}

/** A whole copy: complete at `at`, needing the log from `firstSegment` on. */
export type Base = { readonly path: string; readonly at: Date; readonly firstSegment: string }

const baseForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.([0-9A-F]{24})\.age$/

/** The whole copies, oldest first. */
export async function basesIn(archive: ArchiveFolder): Promise<Base[]> {
  const names = (await readdir(archive.base)).filter((name) => baseForm.test(name)).toSorted()
  return names.map((name) => ({
    path: join(archive.base, name),
    at: new Date(name.replace(baseForm, '$1-$2-$3T$4:$5:$6Z')),
    firstSegment: name.replace(baseForm, '$7'),
  }))
}

/** The name of a whole copy that was complete at a moment; rounded up to the second, so that no earlier moment is promised. */
export function baseName(at: Date, firstSegment: string): string {
  const second = new Date(Math.ceil(at.getTime() / 1000) * 1000)
  return `${second.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.${firstSegment}.age`
}

/** Names in a folder that end in `.age`, without the ending. */
export async function sealedNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.age')).map((name) => name.slice(0, -4))
}
