import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Failure } from '../config/failure.ts'
import { readOrMakeSecret } from '../field-encryption/secret-file.ts'
import { explain } from './explain.ts'
import { type Guard, guard } from './guard.ts'
import { makeCluster, owner } from './make-cluster.ts'
import { runningPostmaster } from './pid-file.ts'
import { type Place, choosePlace } from './place.ts'
import { leaveMark, removeMark } from './process-mark.ts'
import { type Postmaster, runPostgres, stopPostgres } from './run-postgres.ts'

/**
 * What to start: `home` is the folder of the installation, `outside` hears of a state folder in use. `alone`: do not share
 * what a passing command has started, because it would stop it again; wait for that command to end.
 */
export type StartOptions = {
  readonly home: string
  readonly outside?: (folder: string) => void
  readonly alone?: boolean
}

/** A running PostgreSQL. `url` is the owner's (a superuser). `stop` stops it, unless another process of ours started it. */
export type Running = {
  readonly url: string
  readonly dataDir: string
  readonly outside?: string
  stop(): Promise<void>
}

const database = 'onil'

/**
 * Starts the embedded PostgreSQL of a home folder; makes the cluster at the first use. One that another living process of
 * ours runs is shared; one whose process was killed is stopped and started anew.
 */
export async function startPostgres(options: StartOptions): Promise<Running> {
  try {
    return await start(options)
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) throw error
    throw explain(`${String(error.code)} ${error.message}`, options.home)
  }
}

async function start({ home, outside, alone = false }: StartOptions): Promise<Running> {
  const place = await choosePlace(home)
  if (place.outside !== undefined) outside?.(place.outside)
  const password = await readOrMakeSecret(join(home, 'keys', 'database-owner'), () =>
    randomBytes(24).toString('base64url'),
  )
  const about = { dataDir: join(place.base, 'cluster'), ...(place.outside !== undefined && { outside: place.outside }) }
  const shared = (await leaveMark(markIn(home), 'database'))
    ? undefined
    : await sharedPostmaster(home, about.dataDir, alone)
  if (shared) return { ...about, url: urlOf(shared, password), stop: () => Promise.resolve() }
  await stopOrphan(about.dataDir)
  await makeCluster(place, password, { sync: true })
  return await begin(home, place, about, password)
}

async function begin(
  home: string,
  place: Place,
  about: { dataDir: string; outside?: string },
  password: string,
): Promise<Running> {
  const postmaster = await runPostgres(place, about.dataDir)
  const watch = guard(postmaster.pid, place.user)
  const stop = (): Promise<void> => end(postmaster, watch, home)
  try {
    await makeDatabase(urlOf(postmaster, password))
  } catch (error) {
    await stop()
    throw error
  }
  return { ...about, url: urlOf(postmaster, password), stop }
}

async function end(postmaster: Postmaster, watch: Guard, home: string): Promise<void> {
  await stopPostgres(postmaster.pid)
  watch.release()
  await removeMark(markIn(home))
}

/** The postmaster that another living process of ours runs on this cluster, waiting while it starts; undefined when that process has gone. */
async function sharedPostmaster(home: string, cluster: string, alone: boolean): Promise<Postmaster | undefined> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await leaveMark(markIn(home), 'database')) return undefined
    const found = alone ? undefined : await runningPostmaster(cluster)
    if (found?.ready) return found
    await sleep(100)
  }
  throw new Failure(
    {
      ko: `다른 onil 명령이 ${home}의 데이터베이스를 쓰고 있습니다.`,
      en: `Another onil command uses the database of ${home}.`,
    },
    { ko: '그 명령이 끝난 뒤 다시 시작하세요.', en: 'Start again when that command has ended.' },
  )
}

/** Stops what is left of a process of ours that was killed. Its guard usually did so already. */
export async function stopOrphan(cluster: string): Promise<void> {
  const orphan = await runningPostmaster(cluster)
  if (orphan) await stopPostgres(orphan.pid)
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).href })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

function urlOf({ port }: Postmaster, password: string): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`
}

function markIn(home: string): string {
  return join(home, 'database.json')
}
