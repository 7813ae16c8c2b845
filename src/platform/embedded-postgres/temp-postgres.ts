import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nativeFolder } from './binaries.ts'
import { guard } from './guard.ts'
import { makeCluster, owner } from './make-cluster.ts'
import { postgresUser } from './os-user.ts'
import { type Place, copyOf, ownFolder, works } from './place.ts'
import { runPostgres, stopPostgres } from './run-postgres.ts'
import { throwawayFolder } from './throwaway-folder.ts'

// Nothing outlives the run, nobody follows its log, and no table lives long enough to be swept or measured.
const reckless = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_connections=300',
  'max_wal_size=2GB',
]

/** A throwaway PostgreSQL for a test run. `url` is a superuser's; it and its folder vanish with `stop`, or when this process dies. */
export async function tempPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const place = await somewhere()
  const { base, user } = place
  try {
    const password = randomBytes(12).toString('hex')
    const cluster = await makeCluster(place, password, { sync: false })
    const { pid, port } = await runPostgres(place, cluster, reckless)
    const watch = guard(pid, user, base)
    const stop = async (): Promise<void> => {
      await stopPostgres(pid)
      watch.release()
      await rm(base, { recursive: true, force: true })
    }
    return { url: `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`, stop }
  } catch (error) {
    await rm(base, { recursive: true, force: true })
    throw error
  }
}

// A place in memory may be closed to programs: where PostgreSQL had to be copied there, that shows now.
async function somewhere(): Promise<Place> {
  const place = await placeIn(await throwawayFolder('onil-pg-'))
  if (await works(place.native, place.user)) return place
  await rm(place.base, { recursive: true, force: true })
  return await placeIn(await mkdtemp(join(tmpdir(), 'onil-pg-')))
}

async function placeIn(base: string): Promise<Place> {
  const user = await postgresUser(base)
  await ownFolder(base, user)
  const native = await nativeFolder()
  return { base, user, native: (await works(native, user)) ? native : await copyOf(native, base) }
}
