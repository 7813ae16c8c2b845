import { execFile } from 'node:child_process'
import { chown, rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../src/platform/embedded-postgres/free-port.ts'
import { throwawayFolder } from '../../src/platform/embedded-postgres/throwaway-folder.ts'
import type { TestServer } from './start-database.ts'

const run = promisify(execFile)

/** Where Debian and Ubuntu put PostgreSQL 15. */
export const debianBinaries = '/usr/lib/postgresql/15/bin'

/** Starts a throwaway cluster of Debian's PostgreSQL 15. As root it runs as Debian's user `postgres`, for PostgreSQL refuses root. */
export async function debianPostgres(): Promise<TestServer> {
  const folder = await throwawayFolder('onil-pg15-')
  const data = join(folder, 'data')
  const user = await lowUser()
  if (user) await chown(folder, user.uid, user.gid)
  const call = (program: string, ...args: string[]): Promise<unknown> =>
    run(join(debianBinaries, program), args, {
      ...user,
      cwd: folder,
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    })
  const port = await freePort()
  await call('initdb', '-D', data, '-U', 'onil', '-A', 'trust', '-E', 'UTF8', '--no-sync')
  await writeFile(join(data, 'postgresql.auto.conf'), settings(port, folder))
  await call('pg_ctl', '-D', data, '-w', '-s', '-l', join(folder, 'log'), 'start')
  return {
    url: `postgres://onil@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await call('pg_ctl', '-D', data, '-w', '-s', '-m', 'immediate', 'stop')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

// As the embedded server is set; durability is off, for the cluster is thrown away after the run.
function settings(port: number, folder: string): string {
  return [
    `port = ${port}`,
    `listen_addresses = '127.0.0.1'`,
    `unix_socket_directories = '${folder}'`,
    'fsync = off',
    'full_page_writes = off',
    'synchronous_commit = off',
    'wal_level = minimal',
    'max_wal_senders = 0',
    'autovacuum = off',
    'jit = off',
    'random_page_cost = 1.1',
    'max_parallel_workers_per_gather = 0',
    'max_wal_size = 2GB',
    'max_connections = 200',
  ].join('\n')
}

async function lowUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (userInfo().uid !== 0) return undefined
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  )
  if (uid === undefined || gid === undefined) throw new Error('Debian’s user postgres is missing')
  return { uid, gid }
}
