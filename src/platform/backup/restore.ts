import { access, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../config/failure.ts'
import type { Home } from '../config/home.ts'
import { postgresMajor } from '../embedded-postgres/binaries.ts'
import { type Place, choosePlace } from '../embedded-postgres/place.ts'
import type { Manifest } from './manifest.ts'
import { type Recovered, recover } from './recover.ts'
import { unpack } from './unpack.ts'

/** What to restore: a backup file, the identity that opens it, into which home; more log after it; up to which moment. */
export type RestoreOptions = {
  readonly backup: string
  readonly identity: string
  readonly home: Home
  readonly at?: Date
  /** Puts what came after the backup (the archived log, newer keys and files) beside it before the database is started. */
  readonly addLater?: (drafts: Drafts) => Promise<void>
}

/** The unfinished parts of a restore. */
export type Drafts = { readonly home: string; readonly files: string; readonly cluster: string; readonly place: Place }

/** What came back. */
export type Restored = { readonly manifest: Manifest; readonly database?: Recovered }

const unfinished = 'restore.part'

/**
 * Restores an installation into an empty home. Everything is made under other names, started and read once, and takes its
 * place only then: an interrupted restore leaves nothing that could be started, and can be done again.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { home } = options
  await mustBeEmpty(home)
  const place = await choosePlace(home.root)
  const draft = join(home.root, unfinished)
  const cluster = join(place.base, 'cluster.part')
  for (const folder of [draft, cluster]) await rm(folder, { recursive: true, force: true })
  const drafts = { home: join(draft, 'home'), files: join(draft, 'files'), cluster, place }
  for (const folder of [drafts.home, drafts.files]) await mkdir(folder, { recursive: true, mode: 0o700 })
  const manifest = await unpack(options.backup, options.identity, { ...drafts, user: place.user }).catch(explained)
  await options.addLater?.(drafts)
  if (manifest.kind === 'without-database') await rm(cluster, { recursive: true })
  const database = manifest.kind === 'whole' ? await checkDatabase(drafts, manifest, options.at) : undefined
  await takePlace(home, drafts, draft)
  return { manifest, ...(database && { database }) }
}

/** Refuses a home whose restore was interrupted between two renames. */
export async function refuseHalfRestored(home: Pick<Home, 'root'>): Promise<void> {
  if (await isThere(join(home.root, unfinished))) throw interrupted(home.root)
}

async function checkDatabase(drafts: Drafts, manifest: Manifest, at: Date | undefined): Promise<Recovered> {
  if (manifest.postgres !== postgresMajor) throw otherPostgres(manifest.postgres)
  const password = await readFile(join(drafts.home, 'keys', 'database-owner'), 'utf8')
  return await recover(drafts.place, drafts.cluster, password, at)
}

async function takePlace(home: Home, drafts: Drafts, draft: string): Promise<void> {
  for (const name of ['keys', 'node.json']) {
    await rm(join(home.root, name), { recursive: true, force: true })
    await rename(join(drafts.home, name), join(home.root, name))
  }
  await mkdir(home.files, { recursive: true, mode: 0o700 })
  for (const name of await readdir(drafts.files)) await rename(join(drafts.files, name), join(home.files, name))
  if (await isThere(drafts.cluster)) await rename(drafts.cluster, join(drafts.place.base, 'cluster'))
  await rm(draft, { recursive: true })
}

async function mustBeEmpty(home: Home): Promise<void> {
  if (await isThere(join(home.root, unfinished))) return
  const taken = (await isThere(home.nodeFile)) || (await isThere(join(home.root, 'data', 'cluster')))
  if (taken || (await filled(home.keys)) || (await filled(home.files))) throw notEmpty(home.root)
}

async function filled(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length > 0
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

function explained(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error)
  const wrongKey = /no identity matched/.test(text)
  throw new Failure(
    wrongKey
      ? { ko: '이 열쇠로는 이 백업을 열 수 없습니다.', en: 'This key does not open this backup.' }
      : { ko: `백업을 읽지 못했습니다: ${text}`, en: `The backup cannot be read: ${text}` },
    wrongKey
      ? {
          ko: '백업을 만들 때 적은 열쇠의 파일을 --key에 적으세요.',
          en: 'Name the key that the backup was made for in --key.',
        }
      : {
          ko: '파일이 끝까지 복사되었는지 보고, 아니면 다른 백업을 쓰세요. 아무것도 바꾸지 않았습니다.',
          en: 'See whether the file was copied completely, or take another backup. Nothing was changed.',
        },
    error,
  )
}

function notEmpty(root: string): Failure {
  return new Failure(
    { ko: `${root}에 이미 자료가 있습니다.`, en: `There are data in ${root} already.` },
    {
      ko: `빈 폴더를 ONIL_HOME에 적거나, 지워도 되면 먼저 onil reset을 실행하세요.`,
      en: 'Name an empty folder in ONIL_HOME, or, if these may go, run onil reset first.',
    },
  )
}

function interrupted(root: string): Failure {
  return new Failure(
    { ko: `${root}의 되살리기가 끝나지 않았습니다.`, en: `The restore of ${root} was interrupted.` },
    { ko: 'onil restore를 다시 실행하거나 onil reset으로 지우세요.', en: 'Run onil restore again, or onil reset.' },
  )
}

function otherPostgres(version: string): Failure {
  return new Failure(
    {
      ko: `이 백업은 PostgreSQL ${version}의 것입니다. 이 프로그램은 ${postgresMajor}을 씁니다.`,
      en: `This backup is of PostgreSQL ${version}; this program brings ${postgresMajor}.`,
    },
    {
      ko: '백업을 만든 판의 온일로 되살린 다음 새 판으로 시작하세요.',
      en: 'Restore it with the release of Onil that made it, then start the new one.',
    },
  )
}
