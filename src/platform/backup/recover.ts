import { chown, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { Failure } from '../config/failure.ts'
import { owner } from '../embedded-postgres/make-cluster.ts'
import type { Place } from '../embedded-postgres/place.ts'
import { runPostgres, stopPostgres } from '../embedded-postgres/run-postgres.ts'

/** What a restored database holds: its rows, and the moment of the last thing done in it. */
export type Recovered = { readonly tables: number; readonly rows: number; readonly lastAct?: string }

const patienceMs = 6 * 3_600_000 // the log of days is applied before PostgreSQL answers

/**
 * Lets PostgreSQL bring a copied cluster to one exact state: the end of its log, or the last transaction before `at`; then
 * reads every row of it (which also checks every page's checksum) and stops it.
 */
export async function recover(place: Place, cluster: string, password: string, at?: Date): Promise<Recovered> {
  const running = await runPostgres(place, cluster, at ? await until(place, cluster, at) : [], patienceMs).catch(
    (error: unknown) => {
      throw at && /before configured recovery target/.test(said(error)) ? beyondTheLog(at) : error
    },
  )
  try {
    return await readAll(`postgres://${owner}:${password}@127.0.0.1:${running.port}/onil`)
  } finally {
    await stopPostgres(running.pid)
    await rm(join(cluster, 'recovery.signal'), { force: true })
  }
}

// With the signal file PostgreSQL asks restore_command first; "false" has nothing, so it takes what lies in pg_wal. Without
// hot_standby it says that it is ready only when it has reached the moment.
async function until({ user }: Place, cluster: string, at: Date): Promise<string[]> {
  const signal = join(cluster, 'recovery.signal')
  await writeFile(signal, '', { mode: 0o600 })
  if (user) await chown(signal, user.uid, user.gid)
  return [
    'hot_standby=off',
    'restore_command=false',
    `recovery_target_time=${at.toISOString().replace('T', ' ').replace('Z', '+00')}`,
    'recovery_target_action=promote',
  ]
}

async function readAll(url: string): Promise<Recovered> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const tables = await namesOf(client)
    let rows = 0
    for (const name of tables) {
      const { rows: counted } = await client.query<{ n: number }>(`select count(*)::float8 as n from ${name}`)
      rows += counted[0]?.n ?? 0
    }
    const { rows: last } = await client.query<{ at: Date | null }>('select max(at) as at from platform.audit')
    return { tables: tables.length, rows, ...(last[0]?.at && { lastAct: last[0].at.toISOString() }) }
  } finally {
    await client.end()
  }
}

async function namesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  return rows.map((row) => row.name)
}

function said(error: unknown): string {
  return error instanceof Error ? `${error.message} ${String(error.cause)}` : ''
}

function beyondTheLog(at: Date): Failure {
  return new Failure(
    {
      ko: `백업에 ${at.toISOString()}까지의 기록이 없습니다.`,
      en: `The backup does not reach as far as ${at.toISOString()}.`,
    },
    {
      ko: '더 이른 때를 --at에 적거나, --at 없이 백업의 끝까지 되살리세요.',
      en: 'Name an earlier moment in --at, or restore to the end of the backup without --at.',
    },
  )
}
