import { chown, mkdir, readdir } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../config/failure.ts'
import { type ArchiveFolder, archiveAt, basesIn, sealedNames } from './archive-folder.ts'
import { isLog } from './archive-log.ts'
import type { Drafts, RestoreOptions } from './restore.ts'
import { openSealed } from './seal.ts'
import { unpack } from './unpack.ts'

/** The part of `RestoreOptions` that tells what to restore. */
export type ArchiveUntil = Pick<RestoreOptions, 'backup' | 'at' | 'addLater'>

/**
 * What to restore from a folder of continuous backups: the newest whole copy before the moment, the log after it, all files
 * (named by content: more than needed do no harm), and the newest keys, so that a destroyed key stays destroyed.
 */
export async function untilIn(folder: string, identity: string, at: Date | undefined): Promise<ArchiveUntil> {
  const archive = archiveAt(folder)
  const bases = await basesIn(archive).catch(() => [])
  const base = at === undefined ? bases.at(-1) : bases.findLast((one) => one.at <= at)
  if (!base) throw bases[0] ? tooEarly(bases[0].at) : noArchive(folder)
  const addLater = async (drafts: Drafts): Promise<void> => {
    await addLog(archive, identity, drafts, base.firstSegment)
    await addFiles(archive, identity, drafts.files)
    const { home, files, cluster, place } = drafts
    await unpack(archive.keys, identity, { home, files, cluster, user: place.user })
  }
  return { backup: base.path, ...(at && { at }), addLater }
}

async function addLog(archive: ArchiveFolder, identity: string, drafts: Drafts, first: string): Promise<void> {
  const folder = join(drafts.cluster, 'pg_wal')
  const there = new Set(await readdir(folder))
  const { user } = drafts.place
  for (const name of (await sealedNames(archive.wal)).filter((n) => isLog(n) && !there.has(n))) {
    if (!name.endsWith('.history') && name.slice(8) < first.slice(8)) continue
    await opened(join(archive.wal, `${name}.age`), identity, join(folder, name))
    if (user) await chown(join(folder, name), user.uid, user.gid)
  }
}

async function addFiles(archive: ArchiveFolder, identity: string, files: string): Promise<void> {
  for (const name of await sealedNames(archive.files)) {
    await mkdir(join(files, name.slice(0, 2)), { recursive: true, mode: 0o700 })
    await opened(join(archive.files, `${name}.age`), identity, join(files, name.slice(0, 2), name))
  }
}

async function opened(sealed: string, identity: string, path: string): Promise<void> {
  await openSealed(sealed, identity, async (plain) => {
    await pipeline(plain, createWriteStream(path, { mode: 0o600 }))
  })
}

function tooEarly(first: Date): Failure {
  return new Failure(
    { ko: `백업은 ${first.toISOString()}부터 있습니다.`, en: `The backups begin at ${first.toISOString()}.` },
    { ko: '그 뒤의 때를 --at에 적으세요.', en: 'Name a later moment in --at.' },
  )
}

function noArchive(folder: string): Failure {
  return new Failure(
    { ko: `${folder}에 온전한 백업이 없습니다.`, en: `There is no whole backup in ${folder}.` },
    { ko: 'ONIL_BACKUP_FOLDER로 쓰던 폴더를 적으세요.', en: 'Name the folder that was used as ONIL_BACKUP_FOLDER.' },
  )
}
