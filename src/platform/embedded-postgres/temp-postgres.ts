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

const reckless = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=300',
  'max_wal_size=2GB',
]

/** A throwaway PostgreSQL for a test run. `url` is a superuser's; it and its folder vanish with `stop`, or when this process dies. */
export async function tempPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const base = await mkdtemp(join(tmpdir(), 'onil-pg-'))
  try {
    const place = await placeIn(base)
    const password = randomBytes(12).toString('hex')
    const cluster = await makeCluster(place, password, { sync: false })
    const { pid, port } = await runPostgres(place, cluster, reckless)
    const watch = guard(pid, place.user, base)
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

async function placeIn(base: string): Promise<Place> {
  const user = await postgresUser(base)
  await ownFolder(base, user)
  const native = await nativeFolder()
  return { base, user, native: (await works(native, user)) ? native : await copyOf(native, base) }
}
