import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../node.ts'
import { type ArchiveFolder, archiveAt, baseName, basesIn, makeArchive } from './archive-folder.ts'
import { archiveFiles, archiveKeys, keysState } from './archive-home.ts'
import { archiveLog, keepLog } from './archive-log.ts'
import { pruneArchive } from './prune-archive.ts'
import { type Parts, writeBackup } from './write-backup.ts'

/** What is archived where, for whom, and how often (milliseconds). */
export type ArchiveOptions = {
  readonly parts: () => Promise<Parts>
  readonly folder: string
  readonly recipients: readonly string[]
  readonly keepDays: number
  readonly log: Log
  readonly everyMs?: number
  readonly baseEveryMs?: number
}

const day = 86_400_000

/**
 * Keeps an archive from which the installation can be restored as it was at any moment: the log of the embedded database at
 * least every minute, new files and changed keys with it, and a whole copy each day. What fails is tried again at the next
 * round; PostgreSQL keeps its log meanwhile.
 */
export function keepArchive(options: ArchiveOptions): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const running = rounds(options, stopped.signal)
  return {
    stop: async () => {
      stopped.abort()
      await running
    },
  }
}

async function rounds(options: ArchiveOptions, signal: AbortSignal): Promise<void> {
  const state: State = { keys: '' }
  for (;;) {
    const last = signal.aborted // one more round after stopping: nothing that was done stays behind
    try {
      await archiveRound(options, state)
    } catch (error) {
      options.log.error({ error: String(error), folder: options.folder }, 'the backup archive could not be written')
    }
    if (last) return
    await sleep(options.everyMs ?? 50_000, undefined, { signal }).catch(() => undefined)
  }
}

type State = { keys: string }

async function archiveRound(options: ArchiveOptions, state: State): Promise<void> {
  const archive = archiveAt(options.folder)
  await makeArchive(archive)
  const parts = await options.parts()
  if (parts.database) await archiveDatabase(options, archive, { ...parts, database: parts.database })
  if (parts.files !== undefined) await archiveFiles(parts.files, archive, options.recipients)
  const keys = parts.keys ? await keysState(parts.keys) : ''
  if (keys === state.keys) return
  await archiveKeys(parts, archive, options.recipients)
  state.keys = keys
}

type WithDatabase = Parts & { readonly database: NonNullable<Parts['database']> }

async function archiveDatabase(options: ArchiveOptions, archive: ArchiveFolder, parts: WithDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: parts.database.url })
  await client.connect()
  try {
    const complete = await keepLog(client)
    const newest = (await basesIn(archive)).at(-1)
    const due = Date.now() - (newest?.at.getTime() ?? 0) >= (options.baseEveryMs ?? day)
    if (!complete || due) await archiveBase(options, archive, parts)
    const n = await archiveLog(client, parts.database.cluster, archive, options.recipients)
    options.log.info({ segments: n }, 'backup archive is up to date')
  } finally {
    await client.end()
  }
}

async function archiveBase(
  { recipients, keepDays }: ArchiveOptions,
  archive: ArchiveFolder,
  parts: WithDatabase,
): Promise<void> {
  const { manifest, database } = parts
  const draft = join(archive.base, 'unfinished')
  const firstSegment = await writeBackup(draft, { manifest, database }, recipients)
  await rename(draft, join(archive.base, baseName(new Date(), firstSegment ?? '')))
  await pruneArchive(archive, new Date(Date.now() - keepDays * day))
}
