import { chown, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../config/failure.ts'
import { postgresMajor } from './binaries.ts'
import { explain } from './explain.ts'
import type { Place } from './place.ts'
import { runProgram } from './run-program.ts'

/** The name of the cluster's superuser and owner of the database. */
export const owner = 'onil_owner'

const unfinished = 'cluster.part'

/**
 * The cluster's folder, made when there is none. It is made under another name and renamed when it is complete: a folder
 * with the right name is never touched, a half-finished one is removed and made again. `sync` is off for throwaway clusters.
 */
export async function makeCluster(place: Place, password: string, { sync }: { sync: boolean }): Promise<string> {
  const folder = join(place.base, 'cluster')
  const draft = join(place.base, unfinished)
  await rm(draft, { recursive: true, force: true })
  if (await isThere(folder)) return await checkVersion(folder)
  await initialise(place, draft, password, sync)
  await rename(draft, folder)
  if (sync) await flush(place.base)
  return folder
}

async function initialise(place: Place, draft: string, password: string, sync: boolean): Promise<void> {
  const secret = join(place.base, 'password.part')
  await writeFile(secret, password, { mode: 0o600 })
  try {
    if (place.user) await chown(secret, place.user.uid, place.user.gid)
    const { code, said } = await runProgram(
      join(place.native, 'bin', 'initdb'),
      [
        '-D',
        draft,
        '-U',
        owner,
        '--auth=scram-sha-256',
        `--pwfile=${secret}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
        '--no-instructions',
        ...(sync ? [] : ['--no-sync']),
      ],
      place.user,
    )
    if (code !== 0) throw explain(said, place.base)
  } finally {
    await rm(secret, { force: true })
  }
}

async function checkVersion(folder: string): Promise<string> {
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (version === postgresMajor) return folder
  throw new Failure(
    {
      ko: `${folder}의 자료는 PostgreSQL ${version}의 것인데 이 프로그램은 ${postgresMajor}을 씁니다.`,
      en: `The data in ${folder} are of PostgreSQL ${version}; this program brings ${postgresMajor}.`,
    },
    {
      ko: `자료를 만든 판의 온일로 시작하거나, PostgreSQL ${version} 서버로 이 폴더를 열어 DATABASE_URL에 적으세요. 시연이라면 onil reset으로 새로 시작할 수 있습니다.`,
      en: `Start the release of Onil that made them, or open the folder with a PostgreSQL ${version} server and name it in DATABASE_URL. In a demo onil reset begins anew.`,
    },
  )
}

async function isThere(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined && (await readdir(folder)).length > 0
}

async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
